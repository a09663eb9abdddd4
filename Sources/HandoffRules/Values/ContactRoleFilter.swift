import HandoffConfig
import HandoffModel

/// Which activities were with somebody in one of some buying roles, by the contacts that hold them in the same deal.
struct ContactRoleFilter: Sendable {
  let contact: FieldID
  private let roleContact: FieldID
  private let role: FieldID
  private let holds: Predicate

  init(_ node: YAMLNode, scope: inout RuleScope) throws(ConfigurationError) {
    let names = try node.texts()
    contact = try scope.field(.activities, "contact_id", at: node.position)
    roleContact = try scope.field(.contactRoles, "contact_id", at: node.position)
    role = try scope.field(.contactRoles, "role", at: node.position)
    try RowSelection.checkChoices(names, of: scope.catalogue[role], at: node.position)
    holds = .oneOf(names)
  }

  /// Switches off the activities of other contacts, and those of which the contact was not exported unless the rows that may
  /// pass are wanted; false where a column it needs was not exported.
  func narrow(
    _ mask: inout [Bool], first: Int, child: ChildTable, batch: Batch, keepsNotExported: Bool = false
  ) -> Bool {
    guard let roles = batch.dataset.children[.contactRoles], roles.table.has(role), roles.table.has(roleContact),
      child.table.has(contact)
    else { return false }
    let (names, holders) = (roles.table.column(role), roles.table.column(roleContact))
    let contacts = child.table.column(contact)
    let predicate = BoundPredicate(holds, batch: batch)
    for deal in batch.rows {
      let people = roles.range(of: Int(deal)).compactMap { row in
        predicate.holds(names[row]) == .yes ? holders[row].value : nil
      }
      for row in child.range(of: Int(deal)) where mask[row - first] {
        let cell = contacts[row]
        mask[row - first] =
          cell.value.map(people.contains) ?? (keepsNotExported && cell.state == .notExported)
      }
    }
    return true
  }
}
