package import Speech

/// How unlike two phones are, 0…1: vowels by where the mouth forms them, consonants by what
/// recognisers and ears confuse.
package enum PhoneDistance {
  /// Phones by their number in `Phone.allCases`.
  package static let number: [Phone: Int] = Dictionary(
    uniqueKeysWithValues: Phone.allCases.enumerated().map { ($1, $0) })

  /// Of replacing one by another, by their numbers: `table[a * count + b]`.
  static let table: [Float] = Phone.allCases.flatMap { a in
    Phone.allCases.map { between(a, $0) }
  }
  static let count = Phone.allCases.count

  /// Of a phone too many or too few, by its number: weak sounds come and go.
  static let gaps: [Float] = Phone.allCases.map(gap)

  /// Of replacing `a` by `b`; 0 for the same, 1 for what nobody confuses.
  package static func between(_ a: Phone, _ b: Phone) -> Float {
    if a == b { return 0 }
    if let (x, y) = places(a, b) {
      let (front, height) = (x.front - y.front, x.height - y.height)
      let apart = 0.17 * (1.3 * front * front + height * height).squareRoot()
      return min(0.85, max(0.1, apart + (x.isRound == y.isRound ? 0 : 0.1)))
    }
    return likeness[a]?[b] ?? likeness[b]?[a] ?? (a.isVowel == b.isVowel ? 0.9 : 1)
  }

  private static func gap(_ phone: Phone) -> Float {
    switch phone {
    case .ax: 0.35
    case .er, .h, .dh: 0.6
    case .r, .y, .w, .t, .d, .g, .v: 0.75
    default: 0.95
    }
  }

  private struct Place {
    /// 0 front … 2 back.
    let front: Float
    /// 0 closed … 4 open.
    let height: Float
    var isRound = false
  }

  private static func places(_ a: Phone, _ b: Phone) -> (Place, Place)? {
    guard let a = vowels[a], let b = vowels[b] else { return nil }
    return (a, b)
  }

  private static let vowels: [Phone: Place] = [
    .iy: Place(front: 0, height: 0), .eh: Place(front: 0, height: 1),
    .e: Place(front: 0, height: 2), .ae: Place(front: 0.3, height: 3),
    .aa: Place(front: 1.5, height: 4), .uy: Place(front: 0.2, height: 0, isRound: true),
    .oe: Place(front: 0.4, height: 1.5, isRound: true),
    .uw: Place(front: 2, height: 0, isRound: true), .ow: Place(front: 2, height: 1, isRound: true),
    .ao: Place(front: 2, height: 2.5, isRound: true), .ah: Place(front: 1.8, height: 3),
    .ax: Place(front: 1, height: 1.8), .er: Place(front: 1.3, height: 3),
  ]

  private static let likeness: [Phone: [Phone: Float]] = [
    .p: [.b: 0.25, .t: 0.7, .k: 0.7, .f: 0.7], .t: [.d: 0.25, .s: 0.6, .k: 0.7, .sh: 0.7],
    .k: [.g: 0.25, .h: 0.8], .f: [.v: 0.35, .s: 0.6], .s: [.sh: 0.35],
    .dh: [.d: 0.4, .l: 0.45, .v: 0.7, .y: 0.6, .ax: 0.7], .v: [.w: 0.3, .b: 0.5, .uw: 0.6],
    .m: [.n: 0.35, .ng: 0.5, .b: 0.7], .n: [.ng: 0.3, .d: 0.7, .l: 0.65],
    .g: [.y: 0.65, .w: 0.7, .dh: 0.7], .r: [.er: 0.35, .h: 0.5, .aa: 0.7, .ah: 0.7, .l: 0.7],
    .y: [.iy: 0.3, .eh: 0.45], .w: [.uw: 0.3, .ow: 0.45], .l: [.r: 0.7], .h: [.r: 0.5],
  ]

  /// How far apart two pronunciations are: the least sum of replacements and gaps, per phone of the
  /// longer; 0…1.
  package static func between(_ a: Pronunciation, _ b: Pronunciation) -> Float {
    let longer = max(a.count, b.count)
    guard longer > 0 else { return 0 }
    var row: [Float] = [0]
    for phone in b { row.append(row[row.count - 1] + gap(phone)) }
    for phone in a {
      var next: [Float] = [row[0] + gap(phone)]
      for (index, other) in b.enumerated() {
        next.append(
          min(
            row[index] + between(phone, other), row[index + 1] + gap(phone),
            next[index] + gap(other)))
      }
      row = next
    }
    return min(1, row[row.count - 1] / Float(longer))
  }
}
