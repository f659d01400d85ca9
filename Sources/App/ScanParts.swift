import Engine
import Options
import Reporting
import Reports
import Store

/// Scans of part of a site: on several machines, put together by `klartone merge`.
enum ScanParts {
  static let shard = Option(
    "shard", value: .value(placeholder: Text(da: "DEL/ANTAL", en: "PART/COUNT"), kind: .text),
    help: Text(
      da: "hør kun denne del af postkasserne, fx 3/16; \"klartone merge\" samler delene",
      en:
        "hear this part of the mailboxes alone, such as 3/16; \"klartone merge\" puts them together"
    ))

  /// The part that the command line names; nil for a whole site.
  static func shard(_ context: Context) throws(Context.Stop) -> Shard? {
    guard let text = context.arguments.value("shard") else { return nil }
    guard let shard = Shard(text) else {
      throw Context.Stop(
        .usage,
        context.tongue(
          "--shard: \"\(Printable.text(text))\" er ingen del. Skriv den sådan: 3/16 (fra 1/16 til "
            + "16/16, højst \(Shard.most) dele).",
          "--shard: \"\(Printable.text(text))\" is no part. Write it like this: 3/16 (from 1/16 to "
            + "16/16, at most \(Shard.most) parts)."))
    }
    return shard
  }

  static func needsStore(_ context: Context) -> Context.Stop {
    Context.Stop(
      .usage,
      context.tongue(
        "--shard kræver --store FIL: \"klartone merge\" samler delene af dem.",
        "--shard needs --store FILE: \"klartone merge\" puts the parts together from them."))
  }

  /// Keeps runs of parts and of wholes apart: the newest run of a store would sometimes be all there
  /// is and sometimes not.
  static func check(_ store: Store, takes shard: String) throws(StoreError) {
    guard let newest = try store.runs().first, newest.shard != shard else { return }
    throw .otherPart(path: store.path, of: newest.shard, wanted: shard)
  }
}
