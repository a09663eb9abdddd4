/// Whether a spreadsheet would make something else of a text: `00123` loses its zeros, `3/4` becomes a day, `1.500` a
/// number, `12e5` one with six digits.
///
/// Rather too many than too few: whatever has a digit and beside it nothing but the signs and words of numbers, money,
/// dates and times. A whole number as people write it stays: it is shown and saved as it was.
enum SpreadsheetReading {
  /// Longer numbers are shown, and saved, as powers of ten.
  private static let longestWholeNumber = 11

  static func changes(_ text: some Collection<UInt8>) -> Bool {
    var digits = 0
    var word: [UInt8] = []
    var words: [[UInt8]] = []
    for byte in text {
      if isDigit(byte) { digits += 1 }
      if byte >= 0x80 || isLetter(byte) {
        // No word that counts is longer.
        guard word.count < 12 else { return false }
        word.append(isLetter(byte) ? byte | 0x20 : byte)
        continue
      }
      guard isDigit(byte) || signs.contains(byte) else { return false }
      if !word.isEmpty {
        guard isKnown(word) else { return false }
        words.append(word)
        word = []
      }
    }
    if !word.isEmpty {
      guard isKnown(word) else { return false }
      words.append(word)
    }
    if digits == 0 { return words.count == 1 && truths.contains(words[0]) }
    // Two of three is no date where no month is named.
    if words.contains(preposition), !words.contains(where: months.contains) { return false }
    return !isWholeNumber(text)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  private static func isKnown(_ word: [UInt8]) -> Bool {
    units.contains(word) || months.contains(word) || truths.contains(word)
  }

  /// Digits without a leading zero, perhaps a minus before them.
  private static func isWholeNumber(_ text: some Collection<UInt8>) -> Bool {
    let digits = text.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
    guard digits.count <= longestWholeNumber, digits.allSatisfy(isDigit) else { return false }
    return digits.first != UInt8(ascii: "0") || (digits.count == 1 && text.count == 1)
  }

  private static let signs = Set(" \t.,:/-+%()'$".utf8)
  private static let preposition = Array("de".utf8)
  private static let truths = set(["true", "false", "verdadero", "falso"])
  /// Of powers of ten, times, instants and money; the last ones are a no-break space, and one after a currency.
  private static let units = set([
    "a", "am", "de", "del", "e", "eur", "gbp", "h", "m", "p", "pm", "t", "usd", "z", "€", "£", "¥", "\u{A0}",
    "\u{A0}€", "€\u{A0}", "\u{202F}",
  ])
  private static let months = set([
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "january", "february",
    "march", "april", "june", "july", "august", "september", "october", "november", "december", "ene", "abr", "ago",
    "dic", "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "setiembre",
    "octubre", "noviembre", "diciembre",
  ])

  private static func set(_ words: [String]) -> Set<[UInt8]> { Set(words.map { Array($0.utf8) }) }
}
