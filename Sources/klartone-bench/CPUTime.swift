import Glibc

/// What this process has used so far.
enum CPUTime {
  /// User and system time, in seconds; not that of espeak-ng, a process of its own.
  static var ofProcess: Double {
    let usage = resources
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  /// The most memory at any time, in MiB.
  static var peakMiB: Double { Double(resources.ru_maxrss) / 1024 }

  private static var resources: rusage {
    var usage = rusage()
    _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
  }
}
