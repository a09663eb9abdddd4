/// How the text of an input file was read.
public struct SourceFormat: Hashable, Sendable {
  /// Registered name of the character set.
  public var encoding: String
  public var hasByteOrderMark: Bool
  /// `gzip`, `zip`, or empty for a plain file.
  public var container: String
  /// The character between cells and the one around quoted cells.
  public var delimiter: String
  public var quote: String
  /// `LF`, `CRLF`, `CR` or `mixed`; empty for a file of one line.
  public var lineEnd: String
  /// Physical line on which the header begins, from 1.
  public var headerLine: Int
  /// Columns from the left in which a value holds for the rows below it too.
  public var groupedColumns: Int

  public init(
    encoding: String = "UTF-8", hasByteOrderMark: Bool = false, container: String = "", delimiter: String = ",",
    quote: String = "\"", lineEnd: String = "LF", headerLine: Int = 1, groupedColumns: Int = 0
  ) {
    self.encoding = encoding
    self.hasByteOrderMark = hasByteOrderMark
    self.container = container
    self.delimiter = delimiter
    self.quote = quote
    self.lineEnd = lineEnd
    self.headerLine = headerLine
    self.groupedColumns = groupedColumns
  }
}
