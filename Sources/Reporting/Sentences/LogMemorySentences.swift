package import Engine

extension StoreLogMemory.Use {
  /// How much of the logs was read.
  package func sentence(_ tongue: Tongue) -> String {
    let all = tongue.amount(files, ("logfil", "logfiler"), ("log file", "log files"))
    let (new, whole) = (Self.size(read, tongue), Self.size(size, tongue))
    return tongue(
      "\(all): \(unchanged) uændrede; \(new) af \(whole) blev læst.",
      "\(all): \(unchanged) unchanged; \(new) of \(whole) were read.")
  }

  /// `2,2 GB`; powers of ten.
  private static func size(_ bytes: Int, _ tongue: Tongue) -> String {
    let (divisor, unit) =
      bytes < 1_000_000
      ? (1000, "kB") : bytes < 1_000_000_000 ? (1_000_000, "MB") : (1_000_000_000, "GB")
    let tenths = (bytes * 10 + divisor / 2) / divisor
    let point = tongue(",", ".")
    return "\(tenths / 10)\(point)\(tenths % 10) \(unit)"
  }
}
