import HandoffConfig
public import HandoffModel

/// What is known of a file before its rows are read: its table and what each column feeds.
public struct FilePlan: Sendable {
  let file: InputFile
  let format: ExportFormat
  let limits: ReaderLimits
  public let table: TableName
  let presetID: String
  let zone: Zone
  let dateOrder: Workspace.DateOrder?
  let decimal: Workspace.DecimalSign?
  public let columns: [SourceColumn]
  /// Cells that every row of the file has, such as the type of an activity file.
  let constants: [(field: FieldID, value: String)]
  public let byteCount: Int

  public var name: String { file.name }

  /// Cell positions of the ids of a row, by which a record is told from a total; grouped columns hold none of its own.
  func idColumns(_ catalogue: FieldCatalogue) -> [Int] {
    let own = columns.filter { column in column.field.map { catalogue[$0].type == .id } ?? false }
    return own.flatMap { [$0.position] + $0.joinedPositions }.map { $0 - 1 }.filter { $0 >= format.groupedColumns }
  }

  /// Cell position of a field; nil where the file does not have it.
  func column(of field: FieldID?) -> Int? {
    guard let field else { return nil }
    return columns.firstIndex { $0.field == field }
  }
}
