import HandoffModel

/// The ways in which exports write a date and a time of day, to read them back.
enum DateForms {
  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let english = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  private static let spanish = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
    "diciembre",
  ]
  private static let short = [
    "ene.", "feb.", "mar.", "abr.", "may.", "jun.", "jul.", "ago.", "sept.", "oct.", "nov.", "dic.",
  ]

  /// The day in one form; `dayFirst` where day and month are numbers.
  static let dates: [@Sendable (_ day: Day, _ dayFirst: Bool) -> String] = [
    { day, _ in "\(day)" },
    { day, _ in "\(day.year)/\(two(day.month))/\(two(day.day))" },
    { day, _ in "\(day.year)\(two(day.month))\(two(day.day))" },
    { day, dayFirst in
      dayFirst ? "\(day.day)/\(day.month)/\(day.year)" : "\(day.month)/\(day.day)/\(day.year)"
    },
    { day, dayFirst in
      dayFirst
        ? "\(two(day.day))-\(two(day.month))-\(day.year)" : "\(two(day.month))-\(two(day.day))-\(day.year)"
    },
    { day, dayFirst in
      dayFirst ? "\(day.day).\(day.month).\(day.year)" : "\(day.month).\(day.day).\(day.year)"
    },
    { day, dayFirst in
      let year = two(day.year % 100)
      return dayFirst ? "\(two(day.day))/\(two(day.month))/\(year)" : "\(two(day.month))/\(two(day.day))/\(year)"
    },
    { day, _ in "\(day.day) \(english[day.month - 1]) \(day.year)" },
    { day, _ in "\(two(day.day))-\(english[day.month - 1].lowercased())-\(two(day.year % 100))" },
    { day, _ in "\(english[day.month - 1]) \(day.day), \(day.year)" },
    { day, _ in "\(day.day) de \(spanish[day.month - 1]) de \(day.year)" },
    { day, _ in "\(day.day) \(short[day.month - 1]) \(day.year)" },
  ]

  /// A time of day with what stands before it, and the second that can be read from it.
  static let times: [@Sendable (_ second: Int) -> (text: String, second: Int)] = [
    { second in (" \(two(second / 3_600)):\(two(second / 60 % 60))", second / 60 * 60) },
    { second in (" \(two(second / 3_600)):\(two(second / 60 % 60)):\(two(second % 60))", second) },
    { second in
      (" \(twelve(second / 3_600)):\(two(second / 60 % 60)) \(second < 43_200 ? "AM" : "PM")", second / 60 * 60)
    },
    { second in
      (
        " \(twelve(second / 3_600)):\(two(second / 60 % 60)):\(two(second % 60))\u{A0}\(second < 43_200 ? "a" : "p").\u{A0}m.",
        second
      )
    },
    { second in
      (", \(twelve(second / 3_600)):\(two(second / 60 % 60))\(second < 43_200 ? "a.m." : "p.m.")", second / 60 * 60)
    },
    { second in ("T\(two(second / 3_600)):\(two(second / 60 % 60)):\(two(second % 60)).000Z", second) },
    { second in (" \(two(second / 3_600)):\(two(second / 60 % 60)):\(two(second % 60)) +00:00", second) },
  ]

  private static func twelve(_ hour: Int) -> Int { hour % 12 == 0 ? 12 : hour % 12 }
}
