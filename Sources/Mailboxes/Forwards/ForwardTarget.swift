import Absence
package import Voicemail

/// How the numbers that telephones are forwarded to are understood.
package struct ForwardNumbers: Sendable {
  package let plan: NumberPlan
  /// Numbers that lead to the voicemail system: `*97`, `8500`.
  package let voicemail: Set<String>
  /// An extension has at most so many digits.
  package let mostDigits: Int

  package init(plan: NumberPlan, voicemail: Set<String> = [], mostDigits: Int = 6) {
    self.plan = plan
    self.voicemail = voicemail
    self.mostDigits = max(1, mostDigits)
  }

  /// What is dialled: a number, `Local/4501@from-internal`, `SIP/4501`, `vmu4512`.
  ///
  /// An extension is kept; a number from outside never is, it becomes ``Forward/Target/outside``. The
  /// switchboard's numbers stay as the site writes them.
  func target(_ text: String) -> Forward.Target {
    var text = text.split(separator: "@").first.map(String.init) ?? ""
    if let last = text.split(separator: "/").last { text = String(last) }
    if voicemail.contains(text) || isVoicemail(text.lowercased()) { return .voicemail }
    var digits = text.filter { !$0.isWhitespace && !"-.()".contains($0) }
    let isInternational = digits.hasPrefix("+") || digits.hasPrefix("00")
    if digits.hasPrefix("+") { digits.removeFirst() }
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return .outside
    }
    if !isInternational, digits.count <= mostDigits || plan.switchboard.contains(digits) {
      return .extension(digits)
    }
    for form in nationalForms(digits, isInternational) {
      if plan.switchboard.contains(form) { return .extension(form) }
      for prefix in plan.ownPrefixes where form.hasPrefix(prefix) && form.count > prefix.count {
        let own = String(form.dropFirst(prefix.count))
        if own.count <= mostDigits, form.count == plan.nationalDigits { return .extension(own) }
      }
    }
    return .outside
  }

  /// The number within the country, as far as it is one of it.
  private func nationalForms(_ digits: String, _ isInternational: Bool) -> [String] {
    var forms: [String] = []
    if isInternational {
      let rest = digits.hasPrefix("00") ? String(digits.dropFirst(2)) : digits
      if rest.hasPrefix(plan.country) { forms.append(String(rest.dropFirst(plan.country.count))) }
    } else {
      forms.append(digits)
      if !plan.outsideLine.isEmpty, digits.hasPrefix(plan.outsideLine) {
        forms.append(String(digits.dropFirst(plan.outsideLine.count)))
      }
    }
    return forms
  }

  /// FreePBX' and Asterisk's names: `vmu4512` (unavailable), `vmb4512` (busy), `*97`, `voicemail`.
  private func isVoicemail(_ text: String) -> Bool {
    if ["voicemail", "telefonsvarer", "vm", "*97", "*98", "vmail"].contains(text) { return true }
    for prefix in ["vmu", "vmb", "vms", "vm", "*"] where text.hasPrefix(prefix) {
      let rest = text.dropFirst(prefix.count)
      // "*4512" is FreePBX' way straight to a mailbox.
      if rest.utf8.count >= 3, rest.utf8.allSatisfy({ (48...57).contains($0) }) { return true }
    }
    return false
  }
}
