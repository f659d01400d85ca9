import HTTPMessages
import SelfCheck

/// The fields of the page's form, and of the interface's form for sounds.
struct PageForm {
  let token: String?
  let language: AnswerLanguage
  let caller: Caller
  let text: String
  private let sound: FormPart?
  private let wantsWave: Bool
  private let mayBeKept: Bool
  /// Choices are ones there are.
  let isWellFormed: Bool

  init(_ request: HTTPRequest) {
    func text(_ name: String) -> String { request.part(name)?.text ?? "" }
    token = request.part("token")?.text
    language = AnswerLanguage(rawValue: text("language")) ?? request.head.language
    caller = Caller(
      name: text("name"), department: text("department"), shared: text("shared") == "yes")
    // Browsers send line ends as two characters.
    self.text = text("text").split(separator: "\r\n", omittingEmptySubsequences: false)
      .joined(separator: "\n")
    sound = request.part("sound")
    wantsWave = text("wave") == "yes"
    mayBeKept = text("keep") == "yes"
    let language = text("language")
    isWellFormed =
      ["shared", "wave", "keep"].allSatisfy { ["", "yes", "no"].contains(text($0)) }
      && (language.isEmpty || AnswerLanguage(rawValue: language) != nil)
  }

  /// The sound to be heard.
  func work() throws(QuestionFault) -> JobQueue.Work {
    guard let sound, !sound.bytes.isEmpty else { throw .noSound }
    return JobQueue.Work(
      question: try SoundQuestion(
        caller: caller, language: language, fileName: sound.fileName, wantsWave: wantsWave,
        mayBeKept: mayBeKept),
      sound: sound.bytes)
  }
}
