/// How the tables of a bundle are written: for programs, or so that a spreadsheet of a language opens them with accents
/// and numbers intact.
public enum CSVDialect: String, CaseIterable, Sendable {
  /// UTF-8, commas, points, line feeds.
  case standard
  /// For Excel in English: with a byte-order mark and Windows line ends.
  case excelEnglish = "excel-en"
  /// For Excel in Spanish: further semicolons between cells and decimal commas.
  case excelSpanish = "excel-es"

  /// What a file begins with.
  var beginning: [UInt8] { self == .standard ? [] : [0xEF, 0xBB, 0xBF] }

  /// Whole lines of a table, as written for programs, in this dialect; `header` names the columns. Headers stay the same.
  func converted(_ lines: [UInt8], header: [String]) -> [UInt8] {
    guard self != .standard else { return lines }
    let isDecimal = header.map(Self.isDecimal)
    let separator = self == .excelSpanish ? UInt8(ascii: ";") : .comma
    var result: [UInt8] = []
    result.reserveCapacity(lines.count + lines.count / 8)
    var column = 0
    var start = 0
    var isQuoted = false
    for (index, byte) in lines.enumerated() {
      if byte == .quote { isQuoted.toggle() }
      guard !isQuoted, byte == .comma || byte == .lineFeed else { continue }
      append(lines[start..<index], isDecimal: column < isDecimal.count && isDecimal[column], separator, to: &result)
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

  private func append(
    _ cell: ArraySlice<UInt8>, isDecimal: Bool, _ separator: UInt8, to result: inout [UInt8]
  ) {
    guard self == .excelSpanish, cell.first != .quote else {
      result += cell
      return
    }
    if isDecimal {
      for byte in cell { result.append(byte == UInt8(ascii: ".") ? .comma : byte) }
    } else if cell.contains(separator) {
      result.append(.quote)
      result += cell
      result.append(.quote)
    } else {
      result += cell
    }
  }

  /// Whether a column holds numbers with decimals, by its name: every table of the bundle keeps to these.
  private static func isDecimal(_ column: String) -> Bool {
    decimalEndings.contains { column == $0 || column.hasSuffix("_" + $0) }
  }

  private static let decimalEndings = [
    "change", "completeness", "credit", "elapsed", "estimate", "high", "limit", "loss", "lost", "low", "lower",
    "mean", "median", "of_loss", "pct", "playbook", "points", "ratio", "rate", "score", "share", "target", "timing",
    "upper",
    "value", "weighted",
  ]
}
