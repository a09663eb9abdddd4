import HandoffModel
import Testing

// The cells of a dataset in words, for tests to compare.
extension Dataset {
  /// Ids of the deals to be judged, in their order.
  var dealIDs: [String] {
    guard let field = catalogue.id(.deals, "deal_id") else { return [] }
    return judgedRows.map { text(of: deals.column(field)[Int($0)], field) }
  }

  /// The cells of a field of a child table, deal by deal in the order of the deals, row by row.
  func children(_ table: TableName, _ name: String) throws -> [[String]] {
    let field = try #require(catalogue.id(table, name))
    guard let child = children[table] else { return [] }
    let column = child.table.column(field)
    return (0..<deals.rowCount).map { deal in child.range(of: deal).map { text(of: column[$0], field) } }
  }

  /// The cells of a field of deals.
  func deals(_ name: String) throws -> [String] {
    let field = try #require(catalogue.id(.deals, name))
    return (0..<deals.rowCount).map { text(of: deals.column(field)[$0], field) }
  }

  /// What was filtered, by reason.
  var filtered: [String: Int] {
    Dictionary(uniqueKeysWithValues: (rowAccounts[.deals]?.filtered ?? [:]).map { ($0.key.id, $0.value) })
  }

  /// A filled cell by its type, the state of any other.
  func text(of cell: Cell, _ field: FieldID) -> String {
    guard let value = cell.value else {
      return cell.placeholderToken.map { "placeholder \($0)" } ?? "\(cell.state)"
    }
    let type = catalogue[field].type
    if type.isTemporal { return "\(Moment(raw: value))" }
    if type.isNumeric { return "\(FixedDecimal(tenThousandths: value))" }
    if type.isText {
      let features = TextFeatures(bits: UInt32(value))
      return "\(features.words) words, checks \(features.passedChecks)"
    }
    if type == .boolean { return value == 1 ? "yes" : "no" }
    return symbols.string(Symbol(index: UInt32(value)))
  }
}
