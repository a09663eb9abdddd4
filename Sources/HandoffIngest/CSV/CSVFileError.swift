/// Why a whole input was refused: what was found, where, and what was expected instead.
///
/// It names no file (its opener knows which) and no cell value.
public struct CSVFileError: Error, Equatable, Sendable {
  public let reason: RejectReason
  public let found: String
  public let expected: String
  /// Physical line, from 1; nil when the trouble has no line.
  public let line: Int?
  /// Cell of that line, from 1; nil when none can be named.
  public let column: Int?
  /// Bytes before the trouble, from the first byte of the input; nil when the input could not be read at all.
  public let byteOffset: Int?

  public init(
    _ reason: RejectReason, found: String, expected: String, line: Int? = nil, column: Int? = nil,
    byteOffset: Int? = nil
  ) {
    self.reason = reason
    self.found = found
    self.expected = expected
    self.line = line
    self.column = column
    self.byteOffset = byteOffset
  }
}
