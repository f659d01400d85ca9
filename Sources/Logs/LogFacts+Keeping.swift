internal import Timing
internal import Voicemail

/// Facts as bytes, without file and source, which are known otherwise.
extension LogFacts {
  func write(to writer: inout ByteWriter) {
    writer.number(lines)
    writer.number(blankLines)
    writer.number(faults.count)
    for fault in faults {
      writer.number(fault.kind.rank)
      writer.number(fault.count)
      writer.number(fault.first)
      writer.number(fault.last)
    }
    for moment in [first, last] {
      writer.number(moment == nil ? 0 : 1)
      if let moment { writer.signed(moment.seconds) }
    }
    let hours = activeHours.sorted()
    writer.number(hours.count)
    var before = 0
    for hour in hours {
      writer.signed(Int64(hour - before))
      before = hour
    }
    writer.number(backwards.count)
    for jump in backwards {
      writer.number(jump.line)
      writer.signed(jump.from.seconds)
      writer.signed(jump.to.seconds)
    }
    writer.number((yearIsInferred ? 1 : 0) | (endsInMidLine ? 2 : 0))
  }

  init(file: String, source: AccessSource, _ reader: inout ByteReader) {
    self.init(file: file, source: source)
    lines = reader.number()
    blankLines = reader.number()
    for _ in 0..<reader.count() {
      let rank = reader.number()
      let (count, first, last) = (reader.number(), reader.number(), reader.number())
      guard let kind = LogFault.Kind.allCases.first(where: { $0.rank == rank }) else {
        reader.fail()
        break
      }
      add(LogFault(kind, count: count, first: first, last: last))
    }
    if reader.number() == 1 { first = Instant(reader.signed()) }
    if reader.number() == 1 { last = Instant(reader.signed()) }
    var hour = 0
    for _ in 0..<reader.count() {
      hour = Int(reader.signed(from: Int64(hour)))
      activeHours.insert(hour)
    }
    for _ in 0..<reader.count() {
      backwards.append(
        ClockJump(
          line: reader.number(), from: Instant(reader.signed()), to: Instant(reader.signed())))
    }
    let flags = reader.number()
    yearIsInferred = flags & 1 > 0
    endsInMidLine = flags & 2 > 0
  }
}
