import Reports

/// What the pages tell, counted once.
struct Facts {
  let source: DashboardSource
  /// Worst first.
  let entries: [Entry]
  /// Worst first.
  let departments: [DepartmentFacts]
  /// Those of the registry in its order, then others that something was found by.
  let rules: [RuleFacts]
  /// Rules that decide whether a mailbox is as it should be: those that weigh as a breach.
  let counted: Set<String>
  /// What was found of the site as a whole.
  let site: [ReportedVerdict]
  let trend: Trend

  private let ruleByID: [String: Int]
  private let entryByKey: [SubjectKey: Int]
  /// The report's own run is the last.
  private let runs: [DashboardSource.Past]

  init(_ source: DashboardSource, _ say: Say) {
    self.source = source
    let report = source.report
    counted = Set(source.rules.filter { $0.severity == "fail" }.map(\.id))
    let tallies = report.tallies
    runs = source.past + [DashboardSource.Past(run: report.run, tallies: tallies)]
    trend = Trend(runs, rules: counted)
    (entries, departments) = Self.sorted(report, counted)
    rules = Self.rules(source, tallies, say)
    ruleByID = Dictionary(
      rules.enumerated().map { ($0.element.rule.id, $0.offset) }, uniquingKeysWith: { a, _ in a })
    entryByKey = Dictionary(
      entries.enumerated().map { ($0.element.subject.key, $0.offset) },
      uniquingKeysWith: { a, _ in a })
    site = report.subjects.filter { $0.key.kind == .site }.flatMap(\.verdicts)
  }

  func rule(_ id: String) -> RuleFacts? { ruleByID[id].map { rules[$0] } }

  func ruleTitle(_ id: String) -> String { rule(id)?.title ?? id }

  func entry(_ key: SubjectKey) -> Int? { entryByKey[key] }

  func count(_ standing: Standing) -> Int { entries.count { $0.standing == standing } }

  func trend(rule: String) -> Trend { Trend(runs, rules: [rule]) }

  func trend(department: String) -> Trend { Trend(runs, rules: counted, department: department) }

  /// Some page plays a sound.
  var hasSnippets: Bool { entries.contains { !$0.snippets.isEmpty } }

  var hasPast: Bool { !source.past.isEmpty }

  /// Rules that something was said of: most breaches first, and those that are mere advice last.
  var judgedRules: [RuleFacts] {
    rules.enumerated().filter { $0.element.counts != Counts() }.sorted { a, b in
      let (left, right) = (a.element, b.element)
      if left.isAdvice != right.isAdvice { return right.isAdvice }
      return (right.counts.fail, right.counts.review, a.offset)
        < (left.counts.fail, left.counts.review, b.offset)
    }.map(\.element)
  }

  /// Why a verdict is what it is: the run's own sentence, else what its code means.
  func explanation(_ verdict: ReportedVerdict) -> String {
    guard verdict.explanation.isEmpty else { return verdict.explanation }
    return source.glossary.reason(of: verdict) ?? ""
  }

  /// Of what is found beside the policy's rules.
  private static func title(_ id: String, _ glossary: ReportGlossary, _ say: Say) -> String {
    if id == "sound_quality" { return say("Optagelsens lyd", "Sound of the recording") }
    guard let sentence = glossary.reasons[id] else { return id }
    return sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }

  // MARK: Counting

  private static func sorted(
    _ report: Report, _ counted: Set<String>
  ) -> ([Entry], [DepartmentFacts]) {
    var fileNames = FileNames()
    var departmentNames = FileNames()
    var places: [String: Int] = [:]
    var departments: [DepartmentFacts] = []
    func place(_ name: String) -> Int {
      if let known = places[name] { return known }
      places[name] = departments.count
      let file = departmentNames.name(for: name.isEmpty ? "uden-afdeling" : name)
      departments.append(DepartmentFacts(name: name, file: file))
      return departments.count - 1
    }
    // In the order of names, so that files keep theirs.
    for name in Set(report.subjects.compactMap(\.department)).sorted() { _ = place(name) }
    var drafts: [(subject: ReportedSubject, file: String, department: Int)] = []
    for subject in report.subjects {
      switch subject.key.kind {
      case .mailbox:
        let index = place(subject.department ?? "")
        if departments[index].leader == nil { departments[index].leader = subject.leader }
        drafts.append((subject, fileNames.name(for: subject.key.id), index))
      case .department:
        let index = place(subject.department ?? subject.key.id)
        departments[index].verdicts += subject.verdicts
      case .site: break
      }
    }
    let unplaced = drafts.map {
      Entry($0.subject, file: $0.file, department: $0.department, counted: counted)
    }.sorted(by: Entry.isWorse)
    for (index, entry) in unplaced.enumerated() {
      departments[entry.department].members.append(index)
      departments[entry.department].standings[entry.standing.rawValue] += 1
    }
    let order = departments.indices.sorted {
      DepartmentFacts.isWorse(departments[$0], departments[$1])
    }
    var newPlace = [Int](repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { newPlace[old] = new }
    let entries = unplaced.map { entry in
      var entry = entry
      entry.department = newPlace[entry.department]
      return entry
    }
    return (entries, order.map { departments[$0] })
  }

  private static func rules(
    _ source: DashboardSource, _ tallies: [Tally], _ say: Say
  ) -> [RuleFacts] {
    var known = source.rules
    let ids = Set(known.map(\.id))
    for id in Set(tallies.map(\.rule)).subtracting(ids).sorted() {
      known.append(
        ReportedRule(
          id: id, number: "",
          title: title(id, source.glossary, say), quote: "", severity: "", help: ""))
    }
    let byRule = Dictionary(grouping: tallies, by: \.rule)
    var reasons: [String: [String: Int]] = [:]
    var others: [String: [(ReportedSubject, ReportedVerdict)]] = [:]
    for subject in source.report.subjects {
      for verdict in subject.verdicts {
        if subject.key.kind != .mailbox {
          others[verdict.rule, default: []].append((subject, verdict))
        } else if verdict.outcome == .notEvaluated {
          // The code's meaning, without the dates and names of a single mailbox, brings equals
          // together; which data are missing only the run's own sentence says.
          let isOwn = verdict.reason == "data_missing" && !verdict.explanation.isEmpty
          let text =
            isOwn
            ? verdict.explanation
            : source.glossary.reason(of: verdict) ?? verdict.explanation
          reasons[verdict.rule, default: [:]][text.isEmpty ? verdict.reason : text, default: 0] += 1
        }
      }
    }
    let mailboxes = source.report.subjects.count { $0.key.kind == .mailbox }
    return known.map { rule in
      let own = byRule[rule.id] ?? []
      return RuleFacts(
        rule: rule, counts: own.total(),
        byDepartment: own.map { ($0.department, Counts($0)) }
          .sorted { Counts.isWorse($0.counts, $1.counts) },
        others: (others[rule.id] ?? []).map { (subject: $0.0, verdict: $0.1) },
        reasons: (reasons[rule.id] ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
          .map { (text: $0.key, count: $0.value) }, mailboxes: mailboxes)
    }
  }
}
