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
}
