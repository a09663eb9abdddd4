import HandoffModel

/// A text folded to words, looked at word by word.
struct WordSequence {
  private let bytes: [UInt8]

  init(_ folded: FoldedText) {
    bytes = folded.bytes
  }

  /// A number followed by one of the units (a pool of words without blanks), as the next word (`20 minutes`) or grown to it (`20min`, `45k users`).
  func hasQuantity(_ units: SymbolPool) -> Bool {
    holds { word, next in
      let suffix = afterDigits(word)
      if suffix == word.lowerBound { return false }
      if suffix < word.upperBound { return isKnown(suffix..<word.upperBound, in: units) || isKnown(next, in: units) }
      return isKnown(next, in: units)
    }
  }

  /// A month, a quarter, a year, or a number of days, weeks, months, quarters or years, in English or Spanish.
  var hasDateOrDuration: Bool {
    holds { word, next in
      if isKnown(word, in: Self.months) || isMay(word, next) { return true }
      let suffix = afterDigits(word)
      if suffix == word.lowerBound { return isPeriod(word) }
      if suffix == word.upperBound, word.count == 4, isCentury(word) { return true }
      return isKnown(next, in: Self.durations)
        || suffix < word.upperBound && isKnown(suffix..<word.upperBound, in: Self.durations)
    }
  }

  /// "May" is also a verb: it is the month behind a number or a word such as "by", before a number, and at the end.
  private func isMay(_ word: Range<Int>, _ next: Range<Int>) -> Bool {
    if isKnown(next, in: Self.may) { return startsWithDigit(word) || isKnown(word, in: Self.monthLeads) }
    return isKnown(word, in: Self.may) && (next.isEmpty || startsWithDigit(next))
  }

  private func startsWithDigit(_ word: Range<Int>) -> Bool {
    !word.isEmpty && bytes[word.lowerBound] &- 48 < 10
  }

  /// Q1...Q4, T1...T4, H1, H2, S1, S2, FY26, EF2026.
  private func isPeriod(_ word: Range<Int>) -> Bool {
    let first = word.lowerBound
    switch (word.count, bytes[first]) {
    case (2, UInt8(ascii: "q")), (2, UInt8(ascii: "t")): return (49...52).contains(bytes[first + 1])
    case (2, UInt8(ascii: "h")), (2, UInt8(ascii: "s")): return (49...50).contains(bytes[first + 1])
    case (4, UInt8(ascii: "f")), (6, UInt8(ascii: "f")):
      return bytes[first + 1] == UInt8(ascii: "y") && isNumber(first + 2..<word.upperBound)
    case (4, UInt8(ascii: "e")), (6, UInt8(ascii: "e")):
      return bytes[first + 1] == UInt8(ascii: "f") && isNumber(first + 2..<word.upperBound)
    default: return false
    }
  }

  private func isNumber(_ digits: Range<Int>) -> Bool {
    for index in digits where bytes[index] &- 48 >= 10 { return false }
    return true
  }

  /// 1900...2099; other numbers of four digits count things.
  private func isCentury(_ year: Range<Int>) -> Bool {
    let (first, second) = (bytes[year.lowerBound], bytes[year.lowerBound + 1])
    return first == 49 && second == 57 || first == 50 && second == 48
  }

  /// Whether some word with the word after it satisfies the question.
  private func holds(_ question: (_ word: Range<Int>, _ next: Range<Int>) -> Bool) -> Bool {
    var word = nextWord(after: 0)
    while !word.isEmpty {
      let next = nextWord(after: word.upperBound)
      if question(word, next) { return true }
      word = next
    }
    return false
  }

  private func nextWord(after index: Int) -> Range<Int> {
    var start = index
    while start < bytes.count, bytes[start] == 32 { start += 1 }
    var end = start
    while end < bytes.count, bytes[end] != 32 { end += 1 }
    return start..<end
  }

  private func afterDigits(_ word: Range<Int>) -> Int {
    var index = word.lowerBound
    while index < word.upperBound, bytes[index] &- 48 < 10 { index += 1 }
    return index
  }

  /// Whether a word is in a pool of words.
  private func isKnown(_ word: Range<Int>, in pool: SymbolPool) -> Bool {
    !word.isEmpty && pool.symbol(of: bytes.span.extracting(word)) != nil
  }

  private static let may = pool("may")

  private static let monthLeads = pool(
    "in by on of until till before after since during from for early mid late end this next de en hasta para")

  private static let months = pool(
    "january february march april june july august september october november december jan feb mar apr jun jul aug "
      + "sep sept oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre "
      + "diciembre ene abr ago dic")

  private static let durations = pool(
    "day days week weeks month months quarter quarters year years d wk wks mo mos yr yrs dia dias semana semanas mes meses "
      + "trimestre trimestres ano anos")

  private static func pool(_ words: String) -> SymbolPool {
    var pool = SymbolPool()
    for word in words.split(separator: " ") { _ = pool.intern(String(word)) }
    return pool
  }
}
