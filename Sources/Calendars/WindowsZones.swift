/// IANA's names of the zones that Windows and Exchange write, by Unicode CLDR's windowsZones; those
/// a Danish municipality may meet. Any other is a fault, never a guess.
let windowsZones: [String: String] = [
  "Romance Standard Time": "Europe/Copenhagen",
  "W. Europe Standard Time": "Europe/Berlin",
  "Central Europe Standard Time": "Europe/Budapest",
  "Central European Standard Time": "Europe/Warsaw",
  "GMT Standard Time": "Europe/London",
  "Greenwich Standard Time": "Atlantic/Reykjavik",
  "Greenland Standard Time": "America/Nuuk",
  "E. Europe Standard Time": "Europe/Chisinau",
  "FLE Standard Time": "Europe/Kyiv",
  "GTB Standard Time": "Europe/Bucharest",
  "Turkey Standard Time": "Europe/Istanbul",
  "Russian Standard Time": "Europe/Moscow",
  "Israel Standard Time": "Asia/Jerusalem",
  "Azores Standard Time": "Atlantic/Azores",
  "Morocco Standard Time": "Africa/Casablanca",
  "Eastern Standard Time": "America/New_York",
  "Central Standard Time": "America/Chicago",
  "Mountain Standard Time": "America/Denver",
  "Pacific Standard Time": "America/Los_Angeles",
  "India Standard Time": "Asia/Kolkata",
  "China Standard Time": "Asia/Shanghai",
  "Tokyo Standard Time": "Asia/Tokyo",
]

/// Zones whose clocks have shown the same as Copenhagen's since 1996, when summer time came to end on
/// one day in all of the EU (directive 94/21/EC): a site in one of them needs no data for the others.
let centralEuropeanZones: Set<String> = [
  "Europe/Copenhagen", "Europe/Berlin", "Europe/Paris", "Europe/Brussels", "Europe/Amsterdam",
  "Europe/Luxembourg", "Europe/Oslo", "Europe/Stockholm", "Europe/Rome", "Europe/Madrid",
  "Europe/Vienna", "Europe/Prague", "Europe/Budapest", "Europe/Warsaw", "Arctic/Longyearbyen",
]
