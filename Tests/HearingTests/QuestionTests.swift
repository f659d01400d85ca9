import Hearing
import Testing
import Wording

@Suite("Questions to the recogniser")
struct QuestionTests {
  private let judge = WordingJudge()
  private let owner = Owner(
    names: ["Mette Marie Hansen"], department: "Borgerservice",
    departmentAliases: ["Borgerservice og Ydelse"],
    otherNames: ["Mette Jensen", "Jens Hansen", "Aisha Khan"],
    otherDepartments: ["Børneservice", "Jobcentret"])

  @Test(
    "every look-alike competes against what must be said",
    arguments: [
      (Part.promise, "ringer jeg tilbage inden for et døgn", true),
      (.promise, "ringer jeg tilbage inden for fireogtyve timer", true),
      (.promise, "ringer jeg tilbage inden for to døgn", false),
      (.promise, "ringer jeg tilbage inden for en uge", false),
      (.promise, "ringer jeg tilbage hurtigst muligt", false),
      (.promise, "vender jeg tilbage inden for et døgn", false),
      (.promise, "jeg ringer ikke tilbage inden for et døgn", false),
      (.keys, "tast firkant nul", true),
      (.keys, "havelåge nul", true),
      (.keys, "tast stjerne nul", false),
      (.keys, "tast firkant ni", false),
      (.keys, "tast nul", false),
      (.destination, "omstillingen", true),
      (.destination, "receptionen", false),
      (.name, "mette marie hansen", true),
      (.name, "mette hansen", true),
      (.name, "mette jensen", false),
      (.name, "jens hansen", false),
      (.department, "borgerservice", true),
      (.department, "borgerservicen", true),
      (.department, "borgerservice og ydelse", true),
      (.department, "børneservice", false),
      (.department, "albertslund kommune", false),
    ])
  func sides(part: Part, phrase: String, complies: Bool) throws {
    let questions = Expectation(owner: owner, judge: judge).questions
    let question = try #require(questions.first { $0.part == part })
    #expect(question.complying.contains(phrase) == complies)
    #expect(question.rivals.contains(phrase) == !complies)
  }

  @Test(
    "nobody competes with an owner whose name sounds the same",
    arguments: [
      ("Camilla Kristensen", "Camilla Christensen", true), ("Axel Vinter", "Aksel Winther", true),
      ("Nikolaj Krog", "Nicolai Krogh", true), ("Jacob Hjort", "Jakob Jort", true),
      ("Cecilie Aaby", "Sesilie Åby", true), ("Tine Bech", "Tinne Bech", false),
      ("Lise Schmidt", "Lise Smith", true), ("Ole Poulsen", "Ole Paulsen", true),
      ("Hanne Nielsen", "Hanne Nilsen", true), ("Niels Bech", "Nina Bech", false),
      ("Camilla Kristensen", "Camilla Kristiansen", false), ("Ole Olesen", "Ole Olsen", false),
    ])
  func soundAlike(own: String, other: String, alike: Bool) throws {
    let question = try #require(
      Question.name(Owner(names: [own], department: ""), pool: [own, other, "Jens Olsen"]))
    #expect(question.rivals.contains(Question.words(other).joined(separator: " ")) == !alike)
    #expect(question.rivals.contains("jens olsen"))
  }

  @Test("no question is asked without rivals, and no phrase stands on both sides")
  func competition() {
    for question in Expectation(owner: owner, judge: judge).questions {
      #expect(!question.complying.isEmpty)
      #expect(question.rivals.count >= 8)
      #expect(Set(question.complying).isDisjoint(with: question.rivals))
    }
  }

  @Test("the same owner is asked about in the same way every time")
  func repeatable() {
    #expect(Expectation(owner: owner, judge: judge) == Expectation(owner: owner, judge: judge))
  }

  @Test("a shared mailbox is not asked for a name, an unknown department is not asked for")
  func unasked() {
    let parts = Expectation(owner: Owner(names: [], department: ""), judge: judge)
      .questions.map(\.part)
    #expect(parts == [.promise, .keys, .destination])
  }

  @Test("another municipality's policy sorts the same phrases its own way")
  func otherPolicy() throws {
    var policy = WordingPolicy()
    policy.keys = "9"
    policy.workingDays = .allowed(upTo: 2)
    let questions = SharedQuestions(WordingJudge(policy: policy)).questions
    let keys = try #require(questions.first { $0.part == .keys })
    let promise = try #require(questions.first { $0.part == .promise })
    // What the site says may be the switchboard is asked for, and never complies.
    policy.ambiguousSwitchboardNames = ["Infohuset"]
    let places = SharedQuestions(WordingJudge(policy: policy)).questions
    let destination = try #require(places.first { $0.part == .destination })
    #expect(destination.rivals.contains("infohuset"))
    #expect(!destination.complying.contains("infohuset"))
    #expect(keys.complying.contains("tast ni"))
    #expect(keys.rivals.contains("tast firkant nul"))
    #expect(promise.complying.contains("ringer jeg tilbage inden for to hverdage"))
    #expect(promise.rivals.contains("ringer jeg tilbage inden for tre hverdage"))
  }

  @Test("of the promise's rivals, the one day alone is rare, and still a rival")
  func rare() throws {
    let questions = SharedQuestions(WordingJudge(policy: WordingPolicy())).questions
    let promise = try #require(questions.first { $0.part == .promise })
    #expect(promise.rare.contains("ringer jeg tilbage inden for en dag"))
    #expect(promise.rare.isSubset(of: promise.rivals))
    #expect(promise.rare.allSatisfy { $0.contains("en dag") })
    #expect(questions.allSatisfy { $0.part == .promise || $0.rare.isEmpty })
  }
}
