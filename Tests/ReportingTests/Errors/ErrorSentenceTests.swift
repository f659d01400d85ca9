import Testing

@Suite("Sentences for errors and notes")
struct ErrorSentenceTests {
  @Test(
    "every error says what and where, in both languages, and cannot steer the terminal",
    arguments: SoundSamples.all + PolicySamples.all + DirectorySamples.all + EngineSamples.all
      + SiteSamples.all + MailboxSamples.all)
  func sentence(sample: ErrorSample) {
    #expect(sample.danish != sample.english)
    for sentence in [sample.danish, sample.english] {
      #expect(sentence.hasSuffix(".") || sentence.hasSuffix("?"), "\(sentence)")
      #expect(!sentence.contains("!") && !sentence.contains("  "), "\(sentence)")
      #expect(!sentence.contains("Optional(") && !sentence.contains("()"), "\(sentence)")
      for evidence in sample.evidence {
        #expect(sentence.contains(evidence), "\(sentence)")
      }
      let dangerous = sentence.unicodeScalars.filter {
        [.control, .format].contains($0.properties.generalCategory)
      }
      #expect(dangerous.isEmpty, "\(sentence)")
    }
  }
}
