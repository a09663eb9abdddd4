/// Lines of a file that were passed over although they hold more than blanks, such as a report's totals.
public struct IgnoredLines: Hashable, Sendable {
  /// Physical line, from 1, and how many.
  public let line: Int
  public let lineCount: Int
  /// Kebab-case, of the reader's closed list.
  public let reason: String

  public init(line: Int, lineCount: Int, reason: String) {
    self.line = line
    self.lineCount = lineCount
    self.reason = reason
  }
}
