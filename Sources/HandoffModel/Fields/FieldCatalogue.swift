/// The one list of canonical fields: those shipped plus those a user declares.
public struct FieldCatalogue: Sendable {
  public let fields: [FieldDefinition]
  private let positions: [TableName: [String: FieldID]]

  /// Takes the definitions in order; of two with one table and name the first is found (loaders refuse the second).
  public init(fields: [FieldDefinition]) {
    self.fields = fields
    var positions: [TableName: [String: FieldID]] = [:]
    for (index, field) in fields.enumerated() where positions[field.table]?[field.name] == nil {
      positions[field.table, default: [:]][field.name] = FieldID(index: index)
    }
    self.positions = positions
  }

  public subscript(id: FieldID) -> FieldDefinition { fields[id.index] }

  /// The field of `table` with that name; nil where the catalogue has none.
  public func id(_ table: TableName, _ name: String) -> FieldID? {
    positions[table]?[name]
  }

  /// The field that tells the rows of a table apart; nil where none does.
  public func key(of table: TableName) -> FieldID? {
    table.key.flatMap { id(table, $0) }
  }

  /// The fields of a table in catalogue order.
  public func ids(of table: TableName) -> [FieldID] {
    fields.indices.filter { fields[$0].table == table }.map(FieldID.init(index:))
  }

  /// The names of a table's fields in catalogue order, for suggestions.
  public func names(of table: TableName) -> [String] {
    fields.filter { $0.table == table }.map(\.name)
  }
}
