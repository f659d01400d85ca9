import Audit
import Engine
import Foundation
import Options
import Programs
import Reporting
import Signal
import SoundFiles

/// `klartone check --record`: a trial recording through the microphone, judged and not kept.
enum CheckRecording {
  static func run(_ expected: Expected, _ context: Context) throws(Context.Stop) -> ExitStatus {
    let tongue = context.tongue
    let seconds = context.arguments.int("seconds") ?? 60
    let microphone: Microphone
    do throws(ProgramError) {
      microphone = try Microphone(seconds: seconds)
    } catch {
      throw Context.Stop(
        .noRecogniser,
        tongue(
          "Der er intet program at optage med. Installér alsa-utils (arecord) eller sox, eller optag "
            + "på en anden måde: klartone check FIL",
          "There is no program to record with. Install alsa-utils (arecord) or sox, or record in "
            + "another way: klartone check FILE"))
    }
    // Before anybody speaks in vain.
    let auditor = try CheckCommand.auditor(try context.hearers(), context)
    context.output.diagnostic(
      tongue(
        "Optager med \(microphone.name) i højst \(seconds) sekunder. Indtal hilsenen nu, og tryk "
          + "Enter, når du er færdig.",
        "Recording with \(microphone.name) for \(seconds) seconds at most. Speak the greeting now, "
          + "and press Enter when you are done."))
    // Where nobody can press a key, it goes on to the end.
    let listener = Thread { [microphone] in
      if readLine() != nil { microphone.stop() }
    }
    listener.start()
    let bytes: [UInt8]
    do throws(ProgramError) {
      bytes = try microphone.record()
    } catch {
      throw Context.Stop(
        .incomplete,
        error.sentence(tongue)
          + tongue(
            " Der blev ikke optaget noget. Er der en mikrofon?",
            " Nothing was recorded. Is there a microphone?"))
    }
    context.output.diagnostic(tongue("Lytter …", "Listening …"))
    let recording = DecodedSound(
      sound: SampleBuffer(samples: samples(bytes), sampleRate: Microphone.rate),
      format: AudioFormat(
        container: .wav, codec: .pcm16, channels: 1, sampleRate: Microphone.rate))
    return try CheckCommand.tell(
      auditor.report(on: recording, expected: expected), expected, context)
  }

  /// 16 bits each, low byte first, to amplitudes −1…1.
  private static func samples(_ bytes: [UInt8]) -> [Float] {
    stride(from: 0, to: bytes.count - 1, by: 2).map { index in
      Float(Int16(bitPattern: UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8)) / 32_768
    }
  }
}
