import HandoffConfig
import HandoffModel

/// Which activities were with somebody in one of some buying roles, by the contacts that hold them in the same deal.
struct ContactRoleFilter: Sendable {
  private let contact: FieldID
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

  /// Whether of some activities, or of some roles, nobody knows whose they are.
  func isPatchy(_ child: ChildTable, batch: Batch) -> Bool {
    guard let roles = batch.dataset.children[.contactRoles] else { return false }
    return child.patchyFields.contains(contact) || roles.patchyFields.contains(roleContact)
      || roles.patchyFields.contains(role) || batch.rows.contains { roles.mayLackRows(of: Int($0)) }
  }

  /// Switches off the activities of other contacts, and those that may or may not be with one of them unless the rows that
  /// may pass are wanted; false where a column it needs was not exported.
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
      var people: Set<Int64> = []
      // The role may be anybody's.
      var isAnybodys = keepsNotExported && roles.mayLackRows(of: Int(deal))
      for row in roles.range(of: Int(deal)) {
        let holds = predicate.holds(names[row])
        if holds == .yes, let person = holders[row].value { people.insert(person) }
        let isOpen = holds == .unknown || holds == .yes && holders[row].state == .notExported
        if isOpen, keepsNotExported { isAnybodys = true }
      }
      for row in child.range(of: Int(deal)) where mask[row - first] {
        let cell = contacts[row]
        let isOne = cell.value.map { batch.dataset.listedIDs.ids($0).contains(where: people.contains) } ?? false
        let mayBeOne = cell.isFilled ? isAnybodys : keepsNotExported && cell.state == .notExported
        mask[row - first] = isOne || mayBeOne
      }
    }
    return true
  }
}
