import HandoffModel

// What can be wrong with a header.
extension CSVRecordReader {
  func missingHeader() -> CSVFileError {
    CSVFileError(
      .missingHeader, found: tally.total == 0 ? "no text" : "no record in \(tally.total) lines",
      expected: "a first record that names the columns", byteOffset: open.start)
  }

  func headerError(_ damage: RejectedRecord) -> CSVFileError {
    let (found, expected): (String, String) =
      switch damage.reason {
      case .malformedQuote: ("a quote inside a column name", "names with quotes doubled and in quotes")
      case .unterminatedQuote: ("a quote that is never closed", "a closing quote")
      case .invalidEncoding: ("column names that are not UTF-8", "UTF-8 text")
      case .fieldTooLarge: ("a header larger than the limit", "at most \(limits.maxRecordBytes) bytes")
      case .tooManyColumns: ("more columns than the limit", "at most \(limits.maxColumns) columns")
      case .nulBytes: ("NUL bytes", "a first record that names the columns")
      default: ("a damaged header", "a first record that names the columns")
      }
    return CSVFileError(
      damage.reason, found: found, expected: expected, line: damage.line, column: damage.column,
      byteOffset: damage.byteOffset)
  }

  /// A header of one cell is suspect: throws when the first lines agree on another delimiter. The header
  /// begins at `start`, and nothing was read past it yet.
  mutating func checkDelimiter(_ line: Int, _ start: Int) throws(CSVFileError) {
    try window.load(FileStart.sampleBytes, from: start)
    let sample = window.bytes(start, min(window.end, start + FileStart.sampleBytes))
    let evidence = DelimiterEvidence(sample.span, besides: dialect.delimiter)
    guard let candidate = evidence.candidate else { return }
    throw CSVFileError(
      .notCSV,
      found: "one column; the lines seem to be separated by \(DelimiterEvidence.candidates[candidate].name)",
      expected: "columns separated by \(Self.name(of: dialect.delimiter)); export it again with one separator",
      line: line, byteOffset: start)
  }

  private static func name(of delimiter: UInt8) -> String {
    DelimiterEvidence.candidates.first { $0.byte == delimiter }?.name ?? "the byte \(delimiter)"
  }
}
