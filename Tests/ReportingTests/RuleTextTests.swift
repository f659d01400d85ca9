import Policy
import Reporting
import Rules
import Testing
import Timing

private let tongues = [Tongue(.danish), Tongue(.english)]
private let today = CivilDate(number: 20_759)

/// Another municipality: two working days, the key 9, other limits.
private let neighbour: SitePolicy = {
  var policy = SitePolicy()
  policy.municipality.name = "Birkeager Kommune"
  policy.callback.workingDays = .allow(upTo: 2)
  policy.switchboard.keys = "9"
  policy.switchboard.names = ["Vagten"]
  policy.absence.longerThanDays = 3
  policy.absence.longerThanHours = 48
  policy.absence.longAbsenceDays = 21
  policy.service.repeatWithinHours = 5
  return policy
}()

@Test(arguments: RuleID.allCases)
func everyRuleIsExplained(id: RuleID) {
  let rule = id.rule
  let (danish, english) = (
    rule.texts(tongues[0], SitePolicy()), rule.texts(tongues[1], SitePolicy())
  )
  for texts in [danish, english] {
    // It must fit its column.
    #expect((5...39).contains(texts.title.count), "\(texts.title)")
    #expect(!texts.title.hasSuffix("."))
    let sentences = [texts.meaning, texts.limits, texts.judging, texts.remedy, texts.note]
    for sentence in sentences.compactMap(\.self) {
      #expect(sentence.hasSuffix(".") || sentence.hasSuffix(".\"") || sentence.hasSuffix(")."))
      #expect(!sentence.contains("  ") && !sentence.contains("Optional("), "\(sentence)")
    }
    // A rule that can be judged says how, what to do, and shows both sides.
    let told = [texts.judging, texts.remedy, texts.passes, texts.fails]
    #expect(told.allSatisfy { ($0 != nil) == (rule.auditability != .never) })
  }
  #expect(danish.title != english.title && danish.meaning != english.meaning)
  #expect(danish.limits != english.limits)
}

@Test func notesStandWhereTheyMust() {
  let policy = SitePolicy()
  #expect(RuleID.accessCode.rule.texts(tongues[0], policy).note?.contains("GDPR") == true)
  for id in [RuleID.absenceReason, .absenceReasonOfColleague] {
    #expect(id.rule.texts(tongues[0], policy).note?.contains("slutning") == true)
  }
  for id in [RuleID.dailyListening, .callbackKept] {
    #expect(id.rule.texts(tongues[0], policy).note?.contains("information.informedOn") == true)
  }
  let text = RuleText(
    RuleID.absenceVoicemail.rule, given: [], policy: policy, on: today, tongue: tongues[0],
    terminal: Terminal(color: false, width: 100)
  ).text
  // Both quotes side by side.
  let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  #expect(flat.contains("Ved fravær over en dag (fx ferie eller sygdom)"))
  #expect(flat.contains("I tilfælde, hvor borgere kun kan betjenes af en bestemt person"))
  #expect(flat.contains("mangler: medarbejderliste (sources.directory); fravær"))
  #expect(flat.contains("opkaldslog (CDR) (sources.logs.cdr) eller viderestillinger"))
}

/// The municipality's limits stand in the explanations, and Albertslund's do not.
@Test func limitsAreThePolicysOwn() {
  for tongue in tongues {
    for rule in Rule.all {
      let texts = rule.texts(tongue, neighbour)
      let all = [
        texts.meaning, texts.judging, texts.limits, texts.remedy, texts.passes, texts.fails,
        texts.note,
      ].compactMap(\.self).joined(separator: " ")
      for word in ["#0", "firkant", "Omstillingen", "Albertslund", "inden for et døgn"] {
        #expect(!all.contains(word), "\(rule.id): \(all)")
      }
    }
  }
  let callback = RuleID.callback.rule.texts(tongues[0], neighbour)
  #expect(callback.judging?.contains("to hverdage") == true)
  #expect(RuleID.absenceVoicemail.rule.texts(tongues[0], neighbour).meaning.contains("3 kalender"))
  #expect(RuleID.messagesWhileAway.rule.texts(tongues[0], neighbour).meaning.contains("48 timer"))
}

@Test func theListShowsEveryRuleAndWhatIsMissing() {
  var policy = SitePolicy()
  policy.severities[.accessCode] = .off
  policy.severities[.messagesTaken] = .info
  let text = RulesText(
    given: [.greetings, .directory, .mailboxes, .accessLogs], policy: policy, on: today,
    tongue: tongues[0], terminal: Terminal(color: false, width: 100)
  ).text
  let lines = text.split(separator: "\n").map(String.init)
  #expect(lines.allSatisfy { $0.count <= 100 })
  func line(_ code: String) -> String {
    lines.first { $0.contains(" \(code) ") } ?? ""
  }
  for rule in Rule.all { #expect(!line(rule.id.rawValue).isEmpty, "\(rule.id)") }
  #expect(line("name").hasPrefix("✓ 6a") && line("name").hasSuffix("ja       brud"))
  #expect(line("messages_taken").hasSuffix("delvist  oplysning"))
  #expect(line("access_code").hasPrefix("– 8 ") && line("access_code").hasSuffix("fra"))
  #expect(line("daily_listening").hasPrefix("○ 7 "))
  #expect(line("presentation").hasPrefix("– 15 ") && line("presentation").hasSuffix("nej      –"))
  #expect(text.contains("slået fra (severities.rules.access_code: \"off\")."))
  #expect(text.contains("slået fra, til formål og dato for orientering"))
}
