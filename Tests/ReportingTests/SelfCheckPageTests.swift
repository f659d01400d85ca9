import Audit
import Policy
import Reporting
import SelfCheck
import Testing
import Wording

@Suite("The self-check's page")
struct SelfCheckPageTests {
  private static func settings(keeps: Bool = false, hasDirectory: Bool = true) -> PageSettings {
    PageSettings(
      municipality: "Birkeager <Kommune>", policyTitle: "Politik & mere", version: "0.1.0",
      hasDirectory: hasDirectory, keeps: keeps, mostSeconds: 180, mostBytes: 10 << 20)
  }

  private static func answer(_ text: String, _ tongue: Tongue) -> String {
    let policy = SitePolicy()
    let owner = Owner(names: ["Peter Kjær"], department: "Børn og Unge")
    let result = TextAudit(policy: policy).result(
      of: Utterance(text: text), expected: Expected(owner: owner))
    return AnswerView(
      CheckedGreeting(result, text: text, owner: owner, tongue: tongue, policy: policy)
    ).html.text
  }

  @Test("what people type is shown as they typed it, and can be no markup")
  func escaped() {
    var content = PageContent()
    content.caller = Caller(name: "\"><script>x</script>", department: "A & B's")
    content.text = "</textarea><b>hej"
    let page = SelfCheckPage(
      content, settings: Self.settings(), policy: SitePolicy(), tongue: Tongue(.danish)
    ).html
    #expect(page.contains("&quot;&gt;&lt;script&gt;x&lt;/script&gt;"))
    #expect(page.contains("A &amp; B&#39;s") && page.contains("&lt;/textarea&gt;&lt;b&gt;hej"))
    #expect(page.contains("Birkeager &lt;Kommune&gt;"))
    // The security policy forbids both; there is one script, and it is a file.
    #expect(!page.contains("style=") && page.ranges(of: "<script").count == 1)
    let answer = Self.answer("<i>Peter Kjær</i> her & nu", Tongue(.danish))
    #expect(answer.contains("&lt;i&gt;") && !answer.contains("<i>"))
  }

  @Test("consent is asked for only where sounds are kept, and searching only where there is a list")
  func options() {
    func page(_ settings: PageSettings) -> String {
      SelfCheckPage(
        PageContent(), settings: settings, policy: SitePolicy(), tongue: Tongue(.english)
      ).html
    }
    let plain = page(Self.settings(hasDirectory: false))
    #expect(!plain.contains("name=\"keep\"") && !plain.contains("id=\"find\""))
    #expect(plain.contains("Nothing is kept"))
    let full = page(Self.settings(keeps: true))
    #expect(full.contains("name=\"keep\"") && full.contains("id=\"find\""))
    #expect(!full.contains("Nothing is kept") && !full.contains("checked"))
  }

  @Test("each element has its verdict and remedy, and the words it rests on are marked")
  func answer() {
    let text = "Du har ringet til Peter Kjær. Jeg ringer tilbage inden for to døgn."
    let danish = Self.answer(text, Tongue(.danish))
    #expect(
      danish.contains("1 af 4 krav er opfyldt. Se på: afdeling, ringer tilbage, Omstillingen."))
    #expect(danish.contains("<mark class=\"name met\">Peter Kjær"))
    #expect(danish.contains("<mark class=\"callback open\">"))
    #expect(danish.contains("så ringer jeg tilbage inden for et døgn"))
    let english = Self.answer(text, Tongue(.english))
    #expect(english.contains("1 of 4 requirements are met"))
    #expect(english.contains("lang=\"da\""))
  }

  @Test(
    "what is being done, and what went wrong, is said in words",
    arguments: [Tongue(.danish), Tongue(.english)])
  func sentences(tongue: Tongue) {
    for failure in JobQueue.Failure.allCases { #expect(failure.sentence(tongue).hasSuffix(".")) }
    for refusal in Gate.Refusal.allCases { #expect(refusal.sentence(tongue).hasSuffix(".")) }
    let full = JobQueue.Full(position: 65).sentence(tongue)
    #expect(full.contains("65"))
  }
}
