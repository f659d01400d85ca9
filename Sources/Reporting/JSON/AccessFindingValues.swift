import Access
import Timing
import Voicemail

/// The numbers, dates and codes of a finding under stable names.
struct FindingValues: Encodable {
  enum Value: Encodable {
    case number(Int64)
    case decimal(Double)
    case text(String)
    case texts([String])
    case yes(Bool)

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .number(let number): try container.encode(number)
      case .decimal(let number): try container.encode(number.rounded(3))
      case .text(let text): try container.encode(text)
      case .texts(let texts): try container.encode(texts)
      case .yes(let value): try container.encode(value)
      }
    }
  }

  private let values: [String: Value?]

  static let none = FindingValues(values: [:])

  private init(values: [String: Value?]) { self.values = values }

  init(_ finding: AccessFinding, _ zone: TimeZoneRules) {
    func moment(_ instant: Instant?) -> Value? { instant.map { .text(zone.iso($0)) } }
    func count(_ number: Int) -> Value { .number(Int64(number)) }
    values =
      switch finding.kind {
      case .accessMissing(let missing):
        ["days": .texts(missing.days.map(\.iso)), "lastBefore": moment(missing.lastBefore)]
      case .unheard(let unheard):
        [
          "messages": count(unheard.messages.count),
          "urgent": count(unheard.messages.count { $0.isUrgent }),
          "oldestArrived": moment(unheard.messages.first?.arrived),
          "oldestSeconds": unheard.messages.map(\.age).max().map { .number($0) },
          "mayBeHeardElsewhere": .yes(unheard.mayBeHeardElsewhere),
        ]
      case .heardLate(let late):
        [
          "messages": count(late.messages.count),
          "longestSeconds": late.messages.map(\.latency).max().map { .number($0) },
        ]
      case .neverUsed(let unused): ["isNotSetUp": .yes(unused.isNotSetUp)]
      case .openedByOthersOnly(let others): ["accesses": count(others.accesses)]
      case .pinFailures(let failures):
        [
          "count": count(failures.count), "first": moment(failures.first),
          "last": moment(failures.last),
        ]
      case .full(let full): ["messages": count(full.messages), "most": count(full.most)]
      case .accessCode(let breach): ["result": .text(breach.code.rawValue)]
      case .operatorNotWired(let wiring): ["reason": .text(wiring.reason)]
      case .temporaryGreeting(let greeting):
        ["since": moment(greeting.since), "days": greeting.days.map(count)]
      case .abandonedRecording(let abandoned):
        [
          "recordings": count(abandoned.recordings.count),
          "newest": moment(abandoned.recordings.compactMap(\.since).max()),
        ]
      case .copiesDiffer(let copies): ["seconds": .decimal(copies.seconds)]
      case .greetingsOnly: [:]
      }
  }

  func encode(to encoder: any Encoder) throws {
    try values.mapValues { Present(wrappedValue: $0) }.encode(to: encoder)
  }
}
