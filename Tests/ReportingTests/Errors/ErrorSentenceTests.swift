import Testing

@Suite("Sentences for errors and notes")
struct ErrorSentenceTests {
  @Test(
    "every error says what and where, in both languages, and cannot steer the terminal",
    arguments: SoundSamples.all + PolicySamples.all + DirectorySamples.all + EngineSamples.all
      + SiteSamples.all + MailboxSamples.all + WaiverSamples.all)
  func sentence(sample: ErrorSample) {
    sample.check()
  }
}
