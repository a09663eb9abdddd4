import HandoffModel

/// How the text of one file is to be read: settled before its first record.
struct ExportFormat: Equatable, Sendable {
  var encoding: TextEncoding
  var hasByteOrderMark: Bool
  /// `gzip`, `zip` or nothing.
  var container: Container
  var dialect: Dialect
  /// Physical lines above the header: a `sep=` line, a report's title block.
  var linesAboveHeader: Int
  /// Columns from the left whose value stands only on the first row of its group, as in grouped reports.
  var groupedColumns: Int
  var lineEnd: LineEnd
  /// The workspace named the encoding: nothing in the file overrules it.
  var isEncodingDeclared = false

  enum Container: String, Sendable {
    case none = ""
    case gzip
    case zip
  }

  /// What ends the lines of the sample.
  enum LineEnd: String, Sendable {
    case lf = "LF"
    case crlf = "CRLF"
    case cr = "CR"
    case mixed
    /// One line only.
    case none = ""
  }
}

extension ExportFormat {
  /// As reports show it.
  var described: SourceFormat {
    SourceFormat(
      encoding: encoding.name, hasByteOrderMark: hasByteOrderMark, container: container.rawValue,
      delimiter: String(UnicodeScalar(dialect.delimiter)), quote: String(UnicodeScalar(dialect.quote)),
      lineEnd: lineEnd.rawValue, headerLine: linesAboveHeader + 1, groupedColumns: groupedColumns)
  }
}
