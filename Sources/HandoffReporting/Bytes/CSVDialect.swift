/// How the tables of a bundle are written: for programs, or so that a spreadsheet of a language opens them with accents,
/// numbers and texts intact.
public enum CSVDialect: String, CaseIterable, Sendable {
  /// UTF-8, commas, points, line feeds.
  case standard
  /// For Excel in English: with a byte-order mark, Windows line ends, and an apostrophe before texts that would become
  /// numbers or dates.
  case excelEnglish = "excel-en"
  /// For Excel in Spanish: further semicolons between cells and decimal commas.
  case excelSpanish = "excel-es"

  /// What a file begins with.
  var beginning: [UInt8] { self == .standard ? [] : [0xEF, 0xBB, 0xBF] }

  private var separator: UInt8 { self == .excelSpanish ? UInt8(ascii: ";") : .comma }

  /// Whole lines of a table, as written for programs, in this dialect; a line with more cells than there are kinds ends in
  /// texts. Adds to `guarded` how many texts got an apostrophe.
  func converted(_ lines: [UInt8], kinds: [CellKind], guarded: inout Int) -> [UInt8] {
    guard self != .standard else { return lines }
    var result: [UInt8] = []
    result.reserveCapacity(lines.count + lines.count / 8)
    var column = 0
    var start = 0
    var isQuoted = false
    for (index, byte) in lines.enumerated() {
      if byte == .quote { isQuoted.toggle() }
      guard !isQuoted, byte == .comma || byte == .lineFeed else { continue }
      guarded += append(lines[start..<index], column < kinds.count ? kinds[column] : .text, to: &result)
      start = index + 1
      if byte == .comma {
        result.append(separator)
        column += 1
      } else {
        result += [0x0D, 0x0A]
        column = 0
      }
    }
    return result
  }

  /// A header line: names are no numbers and stay as they are.
  func converted(header: [UInt8]) -> [UInt8] {
    var none = 0
    return converted(header, kinds: [], guarded: &none)
  }

  /// Appends a cell and answers 1 where it got an apostrophe, else 0.
  private func append(_ cell: ArraySlice<UInt8>, _ kind: CellKind, to result: inout [UInt8]) -> Int {
    let isQuoted = cell.first == .quote
    let content = isQuoted ? cell.dropFirst().dropLast() : cell
    if kind == .decimal || (kind == .value && Self.isNumber(content)) {
      append(number: content, to: &result)
      return 0
    }
    let needsGuard = (kind == .text || kind == .value) && Self.needsGuard(content)
    let needsQuotes = isQuoted || cell.contains(separator)
    if needsQuotes { result.append(.quote) }
    if needsGuard { result.append(.apostrophe) }
    result += content
    if needsQuotes { result.append(.quote) }
    return needsGuard ? 1 : 0
  }

  /// A text that looks guarded is guarded as well, so that `restored` loses nothing; one guarded against being run as a
  /// formula is a text already.
  private static func needsGuard(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first == .apostrophe else { return SpreadsheetReading.changes(text) }
    return !FormulaGuard.isNeeded(text.dropFirst()) && SpreadsheetReading.changes(text.drop { $0 == .apostrophe })
  }

  private func append(number: ArraySlice<UInt8>, to result: inout [UInt8]) {
    let point: UInt8 = self == .excelSpanish ? .comma : UInt8(ascii: ".")
    for byte in number { result.append(byte == UInt8(ascii: ".") || byte == .comma ? point : byte) }
  }

  /// Digits with a minus before and a point or comma among them, as we write numbers.
  private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    var points = 0
    for (index, byte) in text.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): continue
      case UInt8(ascii: "-") where index == 0: continue
      case UInt8(ascii: "."), .comma: points += 1
      default: return false
      }
    }
    return points <= 1 && text.contains { $0 &- UInt8(ascii: "0") < 10 }
  }

  /// A text of this dialect as it was before it was guarded.
  public func restored(_ text: String) -> String {
    guard self != .standard, text.utf8.first == UInt8.apostrophe else { return FormulaGuard.restored(text) }
    let inside = Array(text.utf8.dropFirst())[...]
    guard !FormulaGuard.isNeeded(inside), Self.needsGuard(inside) else { return FormulaGuard.restored(text) }
    return FormulaGuard.restored(String(decoding: inside, as: UTF8.self))
  }
}
