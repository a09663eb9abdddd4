/// A record kept out of the analysis, with the place and the reason.
public struct RejectedRow: Sendable {
  /// Position in the dataset's file list.
  public let file: Int
  /// Physical line, from 1, where the record begins.
  public let line: Int
  public let byteOffset: Int
  /// Header of the cell at fault; empty where the whole record is.
  public let column: String
  /// The deal's id where it could be read; empty elsewhere.
  public let dealID: String
  /// Kebab-case, of the reader's closed list.
  public let reason: String

  public init(file: Int, line: Int, byteOffset: Int, column: String = "", dealID: String = "", reason: String) {
    self.file = file
    self.line = line
    self.byteOffset = byteOffset
    self.column = column
    self.dealID = dealID
    self.reason = reason
  }
}
