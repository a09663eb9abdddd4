/// One input file: what it is, what was read from it and how its columns were understood.
public struct SourceFile: Sendable {
  /// Relative to the input folder, with `/`.
  public let name: String
  public let table: TableName
  public let preset: String
  public var byteCount: Int
  /// Lower-case hexadecimal SHA-256 of the file's bytes.
  public var sha256: String
  public var format: SourceFormat
  public var lines: LineTally
  /// What was passed over with a reason, in the order of the lines.
  public var ignored: [IgnoredLines] = []
  public var recordCount: Int
  public var columns: [SourceColumn]

  public init(
    name: String, table: TableName, preset: String, byteCount: Int = 0, sha256: String = "",
    format: SourceFormat = SourceFormat(), lines: LineTally = LineTally(), recordCount: Int = 0,
    columns: [SourceColumn] = []
  ) {
    self.name = name
    self.table = table
    self.preset = preset
    self.byteCount = byteCount
    self.sha256 = sha256
    self.format = format
    self.lines = lines
    self.recordCount = recordCount
    self.columns = columns
  }

  /// The header under which the file has a field; nil where it does not have it.
  public func header(of field: FieldID) -> String? {
    columns.first { $0.field == field }?.header
  }
}
