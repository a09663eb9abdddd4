import HandoffModel

/// Names of months and weekdays in English and Spanish, with the abbreviations that exports use.
enum CalendarWords {
  /// 1 to 12; nil for any other word.
  static func month(_ word: Word) -> Int? { months[word] }

  static func weekday(_ word: Word) -> Weekday? { weekdays[word] }

  static let of = Word("de")
  static let ofThe = Word("del")

  /// Words between a date and its time: `7 de octubre de 2025 a las 18:55`.
  static let leadsToTime: Set<Word> = Set(["a", "las", "la", "at"].map(Word.init))

  /// `1st`, `2nd`, `3rd`, `7th`.
  static let ordinals: Set<Word> = Set(["st", "nd", "rd", "th"].map(Word.init))

  private static let months = table([
    "jan january ene enero", "feb february febrero", "mar march marzo", "apr april abr abril", "may mayo",
    "jun june junio", "jul july julio", "aug august ago agosto", "sep sept september set septiembre setiembre",
    "oct october octubre", "nov november noviembre", "dec december dic diciembre",
  ]).mapValues { $0 + 1 }

  private static let weekdays = table([
    "mon monday lun lunes", "tue tues tuesday mar martes", "wed wednesday mie miercoles",
    "thu thur thurs thursday jue jueves", "fri friday vie viernes", "sat saturday sab sabado",
    "sun sunday dom domingo",
  ]).compactMapValues { Weekday(rawValue: UInt8($0 + 1)) }

  /// The position of the line each word is on.
  private static func table(_ lines: [String]) -> [Word: Int] {
    var table: [Word: Int] = [:]
    for (position, line) in lines.enumerated() {
      for word in line.split(separator: " ") { table[Word(String(word))] = position }
    }
    return table
  }
}
