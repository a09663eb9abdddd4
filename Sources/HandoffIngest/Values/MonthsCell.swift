/// Reads a length in months as people write the term of a contract.
enum MonthsCell {
  /// What a text says, in ten-thousandths of a month.
  enum Reading: Equatable {
    case months(Int64)
    /// A number whose unit is none of months, quarters and years, or beyond every contract.
    case unreadable
    /// No number and no word for one: it says nothing about a length.
    case nothing
  }

  /// Longer than any contract: the number is something else.
  private static let longest: Int64 = 600

  /// Reads a text folded to words: the first number, with the unit behind it or grown to it, else months. Without a number,
  /// a word such as `annual`.
  static func read(_ folded: FoldedText) -> Reading {
    let words = folded.bytes.split(separator: 32)
    for (position, word) in words.enumerated() {
      if let months = named(word) { return .months(months * 10_000) }
      guard let (number, suffix) = number(word, at: position, of: words) else { continue }
      var next = position + 1
      var tenThousandths = number * 10_000
      // A decimal point folds to a blank: `1.5 years`.
      if suffix.isEmpty, next + 1 < words.count, unit(words[next + 1]) != nil, let tenth = digits(words[next]),
        words[next].count == 1
      {
        tenThousandths += tenth * 1_000
        next += 1
      }
      let written = suffix.isEmpty ? (next < words.count ? words[next] : []) : suffix
      guard let factor = factor(of: written) else { return .unreadable }
      let months = tenThousandths * factor
      return months <= longest * 10_000 ? .months(months) : .unreadable
    }
    return .nothing
  }

  /// A number in digits, perhaps with a unit grown to it, or one of the first number words before a unit.
  private static func number(
    _ word: ArraySlice<UInt8>, at position: Int, of words: [ArraySlice<UInt8>]
  ) -> (Int64, ArraySlice<UInt8>)? {
    let end = word.firstIndex { $0 &- 48 > 9 } ?? word.endIndex
    if end > word.startIndex, let number = digits(word[..<end]) { return (number, word[end...]) }
    guard position + 1 < words.count, unit(words[position + 1]) != nil else { return nil }
    return smallNumbers[String(decoding: word, as: UTF8.self)].map { ($0, []) }
  }

  private static func digits(_ word: ArraySlice<UInt8>) -> Int64? {
    guard !word.isEmpty, word.count <= 6, word.allSatisfy({ $0 &- 48 < 10 }) else { return nil }
    return word.reduce(0) { $0 * 10 + Int64($1 &- 48) }
  }

  /// Months in the unit: 1 where there is none or the word is no unit of time; nil for units that are no whole months.
  private static func factor(of word: ArraySlice<UInt8>) -> Int64? {
    if let factor = unit(word) { return factor }
    return otherUnits.contains(String(decoding: word, as: UTF8.self)) ? nil : 1
  }

  private static func unit(_ word: ArraySlice<UInt8>) -> Int64? { units[String(decoding: word, as: UTF8.self)] }

  private static func named(_ word: ArraySlice<UInt8>) -> Int64? { names[String(decoding: word, as: UTF8.self)] }

  private static let units: [String: Int64] = [
    "m": 1, "mo": 1, "mos": 1, "month": 1, "months": 1, "mes": 1, "meses": 1, "quarter": 3, "quarters": 3,
    "trimestre": 3, "trimestres": 3, "semestre": 6, "semestres": 6, "y": 12, "yr": 12, "yrs": 12, "year": 12,
    "years": 12, "ano": 12, "anos": 12,
  ]
  private static let otherUnits: Set<String> = [
    "d", "day", "days", "dia", "dias", "h", "hour", "hours", "hora", "horas", "week", "weeks", "semana", "semanas",
    "usd", "eur", "users", "seats", "usuarios",
  ]
  private static let names: [String: Int64] = [
    "annual": 12, "annually": 12, "yearly": 12, "anual": 12, "monthly": 1, "mensual": 1, "quarterly": 3,
    "trimestral": 3, "semestral": 6, "biennial": 24, "bienal": 24,
  ]
  private static let smallNumbers: [String: Int64] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "un": 1, "uno": 1, "dos": 2, "tres": 3,
    "cuatro": 4, "cinco": 5, "seis": 6,
  ]
}
