/// A cell as a person can find it again.
public struct SourceLocation: Hashable, Sendable {
  public let file: String
  /// Physical line, from 1.
  public let line: Int
  /// Header as written in the file; empty where the whole record is meant.
  public let column: String

  public init(file: String, line: Int, column: String) {
    self.file = file
    self.line = line
    self.column = column
  }
}
