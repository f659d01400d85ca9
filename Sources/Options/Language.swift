/// The languages the program speaks; Danish is the default.
package enum Language: String, CaseIterable, Sendable, Hashable {
  case da
  case en
}

/// One text in both languages.
package struct Text: Sendable, Hashable {
  package let da: String
  package let en: String

  package init(da: String, en: String) {
    self.da = da
    self.en = en
  }

  /// A text that reads the same in both languages.
  package init(same text: String) {
    self.init(da: text, en: text)
  }

  package subscript(language: Language) -> String {
    switch language {
    case .da: da
    case .en: en
    }
  }
}
