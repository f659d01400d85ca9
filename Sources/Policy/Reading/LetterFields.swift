extension LetterPolicy {
  static let fields: [Field<Self>] = [
    .text("from", affectsVerdicts: false, \.from, [.atMost(254), .singleLine]),
    .text("sender", affectsVerdicts: false, \.sender, [.atMost(120), .singleLine]),
    .text("replyTo", affectsVerdicts: false, \.replyTo, [.atMost(254), .singleLine]),
    .text("guide", affectsVerdicts: false, \.guide, [.atMost(500), .singleLine]),
    .text("selfCheck", affectsVerdicts: false, \.selfCheck, [.atMost(500), .singleLine]),
    .text("privacy", affectsVerdicts: false, \.privacy, [.atMost(500), .singleLine]),
    .whole("everyDays", affectsVerdicts: false, \.everyDays, 7...365),
    .choice("copyLeader", affectsVerdicts: false, \.copyLeader),
    .text(
      "sendmail", affectsVerdicts: false, \.sendmail, [.notEmpty, .atMost(1024), .singleLine]),
  ]
}
