import Logs
import TestSupport

/// An invented log, lines with their ends; the same for the same seed.
struct SampleLog {
  private var random: Random
  private let format: LogFormat
  private var time = 1_795_417_924
  private var counts: [Int: (new: Int, old: Int)] = [:]
  private var call = 0

  init(seed: UInt64, format: LogFormat) {
    random = Random(seed: seed)
    self.format = format
  }

  consuming func lines(_ count: Int) -> [String] {
    var lines: [String] = []
    while lines.count < count {
      time += 1 + random.below(400)
      call += 1
      lines += next()
    }
    return lines
  }

  private mutating func next() -> [String] {
    let box = 4500 + random.below(20)
    let identity = "\(time).\(call)"
    let seconds = random.below(90)
    let isVisit = random.below(3) == 0
    switch format {
    case .callRecords:
      let (number, application) = isVisit ? ("*97", "VoiceMailMain") : ("\(box + 1)", "Dial")
      return [
        """
        "","\(box)","\(number)","ctx","x ""æ"" <\(box)>","PJSIP/\(box)-1","","\(application)",\
        "\(box)@default,s","\(clock(time))","\(clock(time))","\(clock(time + seconds))",\
        \(seconds),\(seconds),"ANSWERED","DOCUMENTATION","\(identity)",""\n
        """
      ]
    case .channelEvents:
      return [("APP_START", 0), ("APP_END", seconds)].map { kind, later in
        """
        "\(kind)","\(time + later).123456","x","\(box)","\(box)","","*97","*97","ctx",\
        "PJSIP/\(box)-1","\(isVisit ? "VoiceMailMain" : "Dial")","\(box)@default,s","3","",\
        "\(identity)","\(identity)","","","",""\n
        """
      }
    case .fullLog:
      let head = "VERBOSE[2871][C-\(call)]"
      var lines = [
        "[\(clock(time))] \(head) pbx.c: Executing [*97@ctx:8] \(isVisit ? "VoiceMailMain" : "Dial")"
          + "(\"PJSIP/\(box)-1\", \"\(box)@default,s\") in new stack\n"
      ]
      if isVisit, seconds > 30 {
        lines.append(
          "[\(clock(time + 5))] \(head) file.c: <PJSIP/\(box)-1> Playing "
            + "'/v/default/\(box)/INBOX/msg0000.slin' (language 'da')\n")
      } else if isVisit, seconds > 15 {
        lines.append(
          "[\(clock(time + 5))] \(head) app_voicemail.c: Incorrect password '1' for user '\(box)' "
            + "(context = default)\n")
      }
      return lines
    default:
      var (new, old) = counts[box] ?? (0, 0)
      if isVisit {
        old += new
        new = 0
      } else {
        new += 1
      }
      counts[box] = (new, old)
      return ["\(time),default,\(box),\(new),\(old),0\n"]
    }
  }

  /// A clock in UTC, of the days after the first time.
  private func clock(_ seconds: Int) -> String {
    let days = seconds / 86_400 - 20_780
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (day, rest) = (23 + days, seconds % 86_400)
    return "2026-11-\(two(day)) \(two(rest / 3600)):\(two(rest % 3600 / 60)):\(two(rest % 60))"
  }
}
