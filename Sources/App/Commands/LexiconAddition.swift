import Engine
import Hearing
import Options
import Policy
import Reporting
import Speech

/// `klartone lexicon --add`: a pronunciation for the site's own lexicon.
enum LexiconAddition {
  static func run(_ word: String, _ context: Context) throws(Context.Stop) -> ExitStatus {
    let tongue = context.tongue
    guard var site = try context.siteLexicon(mayBeMissing: true) else {
      throw Context.Stop(
        .usage,
        tongue(
          "Hvor skal udtalen skrives? Angiv --lexicon FIL, eller --config med en konfiguration, "
            + "der har recogniser.lexicon.",
          "Where is the pronunciation to be written? Give --lexicon FILE, or --config with a "
            + "configuration that has recogniser.lexicon."))
    }
    let listed = try context.ear(site: site.lexicon).lexicon
    let pronouncer = Pronouncer(lexicon: listed)
    let wanted = try wanted(pronouncer, context)
    var (added, already): ([Pronunciation], [Pronunciation]) = ([], [])
    do throws(SiteLexiconError) {
      for phones in wanted {
        switch try site.add(phones, for: word) {
        case .added: added.append(phones)
        case .alreadyThere: already.append(phones)
        }
      }
    } catch {
      throw Context.Stop(.usage, error.sentence(tongue))
    }
    let before = try LexiconCommand.accounts(of: [word], pronouncer, context)
    if !added.isEmpty {
      do throws(AtomicFile.WriteError) {
        try site.save(header: tongue.lexiconHeader)
      } catch {
        throw context.notWritten(error)
      }
    }
    if context.arguments.flag("json") {
      let now = Pronouncer(lexicon: listed.overridden(by: site.lexicon))
      try LexiconCommand.show(try LexiconCommand.accounts(of: [word], now, context), context)
    } else {
      let alike = listed.words.filter { other in
        other != word.lowercased() && !Set(listed[other]).isDisjoint(with: added)
      }
      context.output.result(
        LexiconText(site: site.path, tongue: tongue)
          .added(added, already: already, before: before[0], alike: alike))
    }
    if context.policy.recogniser.lexicon.isEmpty {
      context.output.diagnostic(
        tongue(
          "Udtalerne bruges først, når konfigurationen nævner filen: recogniser.lexicon.",
          "The pronunciations are used once the configuration names the file: recogniser.lexicon."))
    }
    return .clean
  }

  /// The pronunciations the user asks for.
  private static func wanted(
    _ pronouncer: Pronouncer, _ context: Context
  ) throws(Context.Stop) -> [Pronunciation] {
    let tongue = context.tongue
    let like = context.arguments.value("like")
    let typed = context.arguments.values("as")
    guard (like == nil) != typed.isEmpty else {
      throw Context.Stop(
        .usage,
        tongue(
          "Angiv netop én af: --as \"LYDE\" eller --like ORD.",
          "Give exactly one of: --as \"SOUNDS\" or --like WORD."))
    }
    if let like {
      let joined = like.split(whereSeparator: \.isWhitespace).joined(separator: "-")
      let said = try LexiconCommand.accounts(of: [joined], pronouncer, context)[0].pronunciations
      guard !said.isEmpty else {
        throw Context.Stop(
          .usage,
          tongue(
            "\"\(Printable.text(like))\" kan ikke udtales. Angiv et andet ord med --like.",
            "\"\(Printable.text(like))\" cannot be pronounced. Give another word with --like."))
      }
      return said
    }
    var result: [Pronunciation] = []
    for sounds in typed {
      var phones: Pronunciation = []
      for name in sounds.split(whereSeparator: \.isWhitespace) {
        guard let phone = Phone(name: name) else {
          throw Context.Stop(.usage, tongue.unknownPhone(String(name)))
        }
        phones.append(phone)
      }
      result.append(phones)
    }
    return result
  }
}
