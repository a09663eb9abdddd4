/// How much one record may cost before it is held back; what keeps memory independent of the input.
public struct ReaderLimits: Equatable, Sendable {
  /// Largest cell, in bytes after quotes are taken off; a record with a larger one is `field-too-large`.
  public let maxFieldBytes: Int
  /// Most cells in a record; one more is `too-many-columns` (`too-many-fields` once the header is known).
  public let maxColumns: Int
  /// Longest record in raw bytes, line ends included. Only a quote that is never closed, or one enormous
  /// line, gets there: its first line is held back and reading goes on with the next.
  public let maxRecordBytes: Int
  /// Most rejected records before the whole input is refused with `too-many-errors`; nil for no limit.
  public let maxRejected: Int?

  /// Values below 1 count as 1 (rejections: below 0 as 0), record and field sizes above 64 MiB as 64 MiB,
  /// columns above one million as one million.
  public init(
    maxFieldBytes: Int = 16 << 20, maxColumns: Int = 20_000, maxRecordBytes: Int = 16 << 20,
    maxRejected: Int? = nil
  ) {
    self.maxFieldBytes = min(max(1, maxFieldBytes), LibcsvParser.longestField)
    self.maxColumns = min(max(1, maxColumns), 1_000_000)
    self.maxRecordBytes = min(max(1, maxRecordBytes), LibcsvParser.longestField)
    self.maxRejected = maxRejected.map { max(0, $0) }
  }
}
