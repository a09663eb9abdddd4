extension [UInt8] {
  /// Writes a text as a CSV cell: guarded against formulas, NUL bytes removed, quoted only where RFC 4180 or
  /// a blank at either end asks for it. Answers 1 where the text was guarded, else 0.
  @discardableResult
  mutating func append(cell text: some Collection<UInt8>) -> Int {
    let needsGuard = FormulaGuard.isNeeded(text)
    let needsQuotes = Self.needsQuotes(text)
    if needsQuotes { append(.quote) }
    if needsGuard { append(.apostrophe) }
    append(cellContent: text, isQuoted: needsQuotes)
    if needsQuotes { append(.quote) }
    return needsGuard ? 1 : 0
  }

  /// The inside of a cell: NUL bytes dropped, quotes doubled where the cell is quoted.
  mutating func append(cellContent text: some Collection<UInt8>, isQuoted: Bool) {
    for byte in text where byte != 0 {
      if isQuoted, byte == .quote { append(byte) }
      append(byte)
    }
  }

  /// Whether a text written bare would be read as something else, or lose its blank ends in readers that
  /// trim.
  static func needsQuotes(_ text: some Collection<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    if first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") { return true }
    var last: UInt8 = 0
    for byte in text {
      if byte == .comma || byte == .quote || byte == .lineFeed || byte == UInt8(ascii: "\r") { return true }
      last = byte
    }
    return last == UInt8(ascii: " ") || last == UInt8(ascii: "\t")
  }
}
