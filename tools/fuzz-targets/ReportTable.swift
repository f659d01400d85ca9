import Logs

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  // The first byte chooses the mapping.
  let isSplit = count > 0 && start?.pointee == 33
  let mapping = TableMapping(
    mailbox: "box", time: "time", date: isSplit ? "date" : nil, context: "site", action: nil,
    caller: "from", dateOrder: isSplit ? .dayFirst : .monthFirst)
  return readLog(start, count, .table(mapping))
}
