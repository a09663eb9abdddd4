import HandoffConfig
import HandoffModel

/// A buying role, or one of several, that some contact of a deal holds, read from the contact-role export.
struct HeldRole: Sendable {
  let name: String
  private let field: FieldID
  private let selection: RowSelection

  init(_ node: YAMLNode, scope: inout RuleScope) throws(ConfigurationError) {
    let names = try node.texts()
    name = names.joined(separator: "/")
    field = try scope.field(.contactRoles, "role", at: node.position)
    try RowSelection.checkChoices(names, of: scope.catalogue[field], at: node.position)
    let holds = RowPredicate(field: field, predicate: .oneOf(names))
    selection = RowSelection.make(.contactRoles, filter: [holds], window: .init(), includesOpen: false, scope: &scope)
  }

  /// Whether contact roles were exported with the role of each.
  func isExported(_ batch: Batch) -> Bool {
    batch.dataset.children[.contactRoles]?.table.has(field) ?? false
  }

  /// The first contact-role row per handoff that holds the role; nil where none does.
  func rows(_ batch: Batch) -> [Int32?] {
    guard let bound = BoundSelection(selection, batch: batch) else {
      return [Int32?](repeating: nil, count: batch.count)
    }
    return batch.rows.map { deal in
      bound.child.range(of: Int(deal)).first { bound.matches($0) }.map(Int32.init)
    }
  }
}
