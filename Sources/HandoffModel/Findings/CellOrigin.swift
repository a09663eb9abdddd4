/// Where a value came from: a row of a table and one of its fields.
public struct CellOrigin: Hashable, Sendable {
  /// No single cell: the value was computed from nothing that can be pointed at.
  public static let none = CellOrigin(table: .deals, field: nil, row: -1)

  public let table: TableName
  /// Nil where the whole row is the evidence.
  public let field: FieldID?
  /// Row of the table; negative where there is none.
  public let row: Int32

  public init(table: TableName, field: FieldID?, row: Int32) {
    self.table = table
    self.field = field
    self.row = row
  }
}
