import Digests
import Engine
import HTTPMessages
import PageFiles
import Reporting
import SelfCheck

/// The pages, and what they are made of.
extension SelfCheckService {
  func start(_ request: HTTPRequest, _ language: AnswerLanguage) -> HTTPAnswer {
    var content = PageContent()
    content.written = scripts(Caller(name: "", department: ""), language.tongue).html
    return show(content, request.head, language)
  }

  func file(_ request: HTTPRequest) -> HTTPAnswer {
    let name = Route.lastPart(request.head.path)
    guard let file = PageFile.all.first(where: { $0.name == name }) else {
      return refuse(.notFound, request.head)
    }
    let tag = Self.tags[name] ?? ""
    // Asked for each time, sent only when it has changed.
    let isKnown = request.head.headers["if-none-match"] == tag
    return .of(
      isKnown ? 304 : 200, "\(file.mediaType); charset=utf-8", isKnown ? [] : file.bytes,
      headers: [("Cache-Control", "no-cache"), ("ETag", tag)])
  }

  private static let tags = Dictionary(
    PageFile.all.map { ($0.name, "\"\(SHA256Sum(of: $0.bytes).hex.prefix(16))\"") },
    uniquingKeysWith: { first, _ in first })

  // MARK: Writing

  /// The form's answer: a page, or for the script the part that changes.
  func write(_ request: HTTPRequest) -> HTTPAnswer {
    let form = PageForm(request)
    guard Gate.hasFormToken(request.head, given: form.token ?? request.formToken) else {
      return answer(.noFormToken, request.head)
    }
    var content = PageContent()
    content.caller = form.caller
    content.text = form.text
    let tongue = form.language.tongue
    let texts = scripts(form.caller.tidied, tongue).html
    do throws(QuestionFault) {
      let question = try TextQuestion(
        caller: form.caller, text: form.text, language: form.language)
      guard form.text.contains(where: \.isLetter) else {
        guard !request.head.wantsFragment else { return .page(texts.text) }
        throw .noText
      }
      content.written = .rendered(AnswerView(judge(question)).html.text + texts.text)
    } catch {
      guard !request.head.wantsFragment else { return fault(error, request.head) }
      content.fault = error.sentence(tongue)
      content.written = texts
    }
    return request.head.wantsFragment
      ? .page(content.written.text) : show(content, request.head, form.language)
  }

  // MARK: Sound

  /// A file sent by the form: its answer has an address of its own.
  func upload(_ request: HTTPRequest) -> HTTPAnswer {
    let form = PageForm(request)
    guard Gate.hasFormToken(request.head, given: form.token) else {
      return answer(.noFormToken, request.head)
    }
    let tongue = form.language.tongue
    var content = PageContent()
    content.caller = form.caller
    content.text = form.text
    content.written = scripts(form.caller.tidied, tongue).html
    var status = 400
    do throws(QuestionFault) {
      let work = try form.work()
      do throws(JobQueue.Full) {
        let job = try pool.submit(work)
        return .redirect("/svar/\(job.id)?language=\(form.language.rawValue)")
      } catch {
        content.fault = error.sentence(tongue)
        status = 503
      }
    } catch {
      content.fault = error.sentence(tongue)
    }
    return show(content, request.head, form.language, status: status)
  }

  /// The answer to a sound, or how far it is; a page that asks again by itself until it is there.
  func soundAnswer(_ request: HTTPRequest) -> HTTPAnswer {
    let id = Route.lastPart(request.head.path)
    let language = request.head.language
    let tongue = language.tongue
    guard let status = pool.status(id) else { return refuse(.notFound, request.head) }
    if let answer = pool.answer(id) {
      if request.head.wantsFragment { return .page(answer.fragment) }
      return show(status, .rendered(answer.fragment), reload: nil, request, language)
    }
    let view = JobView(status, tongue: tongue)
    if request.head.wantsFragment { return .page(view.html.text) }
    return show(status, view.html, reload: status.stage == .failed ? nil : 2, request, language)
  }

  private func show(
    _ status: JobQueue.Status, _ sound: HTML, reload: Int?, _ request: HTTPRequest,
    _ language: AnswerLanguage
  ) -> HTTPAnswer {
    var content = PageContent()
    content.caller = status.caller
    content.sound = sound
    content.reloadSeconds = reload
    content.written = scripts(status.caller, language.tongue).html
    return show(content, request.head, language)
  }

  // MARK: Signing in

  func signIn(_ request: HTTPRequest) -> HTTPAnswer {
    let head = request.head
    let form = PageForm(request)
    let language = head.method == "POST" ? form.language : head.language
    guard case .token(let token) = settings.access else { return .redirect(language.home) }
    var content = PageContent()
    content.token = formToken(head)
    let page = SelfCheckPage(
      content, settings: page, policy: policy, tongue: language.tongue)
    guard head.method == "POST" else {
      return .page(page.signIn(failed: false), headers: [formCookie(content.token, head)])
    }
    guard Gate.hasFormToken(head, given: form.token) else { return answer(.noFormToken, head) }
    guard sessions.mayTry(at: now) else { return refuse(.tooOften, head) }
    guard Gate.isSame(request.part("code")?.text ?? "", token) else {
      counters.count { $0.refusals["wrong_token", default: 0] += 1 }
      return .page(
        page.signIn(failed: true), status: 401, headers: [formCookie(content.token, head)])
    }
    return .redirect(
      language.home, headers: [cookie(Gate.sessionCookie, sessions.begin(at: now), head)])
  }

  // MARK: Parts

  func show(
    _ content: PageContent, _ head: HTTPHead, _ language: AnswerLanguage, status: Int = 200
  ) -> HTTPAnswer {
    var content = content
    content.token = formToken(head)
    let html = SelfCheckPage(
      content, settings: page, policy: policy, tongue: language.tongue
    ).html
    return .page(html, status: status, headers: [formCookie(content.token, head)])
  }

  /// The browser's form token, or a new one.
  private func formToken(_ head: HTTPHead) -> String {
    let known = head.cookies[Gate.formCookie] ?? ""
    let isOurs = known.utf8.count == 48 && known.allSatisfy(\.isHexDigit)
    return isOurs ? known : RandomText.hexadecimal(bytes: 24)
  }

  private func formCookie(_ token: String, _ head: HTTPHead) -> (name: String, value: String) {
    cookie(Gate.formCookie, token, head)
  }

  private func cookie(
    _ name: String, _ value: String, _ head: HTTPHead
  ) -> (name: String, value: String) {
    let isSecure = head.headers["x-forwarded-proto"] == "https"
    return (
      "Set-Cookie",
      "\(name)=\(value); Path=/; HttpOnly; SameSite=Strict" + (isSecure ? "; Secure" : "")
    )
  }
}

extension AnswerLanguage {
  var home: String { self == .danish ? "/" : "/en" }
}

extension HTTPRequest {
  /// By which the page's script says that it is the page's.
  var formToken: String? { head.headers[Gate.formTokenHeader] }
}
