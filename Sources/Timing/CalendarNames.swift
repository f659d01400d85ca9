/// What a language calls months and days of the week.
package struct CalendarNames: Sendable {
  /// January first.
  package let months: [String]
  /// Monday first.
  package let weekdays: [String]
  /// "ma", "Mon".
  package let shortWeekdays: [String]

  /// Of a month 1…12; empty for any other number.
  package func month(_ month: Int) -> String {
    months.indices.contains(month - 1) ? months[month - 1] : ""
  }

  package static let danish = CalendarNames(
    months: [
      "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
      "oktober", "november", "december",
    ],
    weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    shortWeekdays: ["ma", "ti", "on", "to", "fr", "lø", "sø"])

  package static let english = CalendarNames(
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    weekdays: [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ],
    shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
}
