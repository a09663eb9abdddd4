import HandoffConfig
public import HandoffModel

/// What is known of a file before its rows are read: its table and what each column feeds.
public struct FilePlan: Sendable {
  let file: InputFile
  let format: ExportFormat
  let limits: ReaderLimits
  /// The names by which some table knows a column.
  let knownHeaders: KnownHeaders
  public let table: TableName
  let presetID: String
  /// Why it is read as that preset.
  let presetReason: LocalizedText
  let zone: Zone
  let dateOrder: Workspace.DateOrder?
  let decimal: Workspace.DecimalSign?
  /// What stands between the values of a cell that holds a list.
  let listSeparator: UInt8
  public let columns: [SourceColumn]
  /// Columns that say the same as another with the same header, or nothing.
  let echoes: [TwinColumns.Echo]
  /// Cell positions that make the key together where no column holds an id; empty where one does.
  let rowKey: [Int]
  /// Columns that hold when a deal entered a stage.
  let stages: [StageColumns.Stage]
  /// Id fields of which a cell may hold several.
  let listedFields: Set<FieldID>
  /// Cells that every row of the file has, such as the type of an activity file.
  let constants: [(field: FieldID, value: String)]
  /// What the beginnings of columns of numbers say of the decimal sign; those that are read to the end say it themselves.
  let numberSamples: [(column: Int, evidence: NumberEvidence)]
  public let byteCount: Int

  public var name: String { file.name }

  /// Cell positions of the ids of a row, by which a record is told from a total: names are none, for a total may stand
  /// under any of them, and grouped columns hold none of the row's own.
  func idColumns(_ catalogue: FieldCatalogue) -> [Int] {
    let own = columns.filter { column in
      column.field.map { catalogue[$0].type == .id && catalogue[$0].name.hasSuffix("_id") } ?? false
    }
    return own.flatMap { [$0.position] + $0.joinedPositions }.map { $0 - 1 }.filter { $0 >= format.groupedColumns }
  }

  /// Cell position of a field; nil where the file does not have it.
  func column(of field: FieldID?) -> Int? {
    guard let field else { return nil }
    return columns.firstIndex { $0.field == field }
  }

  /// The fields that the file feeds.
  func fields(_ catalogue: FieldCatalogue) -> Set<FieldID> {
    var fields = Set(columns.compactMap(\.field))
    if !rowKey.isEmpty, let key = catalogue.key(of: table) { fields.insert(key) }
    // The moment of winning stands in for a signature.
    if !stages.isEmpty, let won = catalogue.id(.deals, "won_at") { fields.insert(won) }
    return fields
  }
}
