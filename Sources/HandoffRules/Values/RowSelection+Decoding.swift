import HandoffConfig
import HandoffModel

extension RowSelection {
  /// Reads `table`, `where`, the window keys and `include_open` of a mapping; other keys stay for the caller.
  static func decode(_ mapping: inout YAMLMapping, scope: inout RuleScope) throws(ConfigurationError) -> RowSelection {
    let tableNode = try mapping.required("table")
    let table = try tableNode.choice(TableName.self, of: LocalizedText(en: "table", es: "tabla"))
    guard ![.accounts, .deals, .users].contains(table) else {
      throw ConfigurationError(
        at: tableNode.position, en: "`\(table.rawValue)` has no rows per deal",
        es: "`\(table.rawValue)` no tiene filas por negocio")
    }
    let filter = try filter(mapping.optional("where"), table: table, scope: &scope)
    var window = Window()
    window.after = try bound("after", &mapping, scope: &scope)
    window.from = try bound("from", &mapping, scope: &scope)
    window.before = try bound("before", &mapping, scope: &scope)
    window.until = try bound("until", &mapping, scope: &scope)
    let includesOpen = try mapping.optional("include_open")?.boolean() ?? false
    var selection = make(table, filter: filter, window: window, includesOpen: includesOpen, scope: &scope)
    if let node = mapping.optional("contact_role") {
      guard table == .activities else {
        throw ConfigurationError(
          at: node.position, en: "only activities are with a contact", es: "solo las actividades son con un contacto")
      }
      selection.contactRole = try ContactRoleFilter(node, scope: &scope)
    }
    return selection
  }

  /// A selection of a table with what it needs noted.
  static func make(
    _ table: TableName, filter: [RowPredicate], window: Window, includesOpen: Bool, scope: inout RuleScope
  ) -> RowSelection {
    let dateField = EvidenceDate.field(of: table, in: scope.catalogue)
    scope.need(dateField)
    let doneField = table == .activities && !includesOpen ? scope.catalogue.id(.activities, "is_done") : nil
    scope.need(doneField)
    return RowSelection(table: table, filter: filter, window: window, dateField: dateField, doneField: doneField)
  }

  /// Reads a `where` mapping of a table's fields.
  static func filter(
    _ node: YAMLNode?, table: TableName, scope: inout RuleScope
  ) throws(ConfigurationError) -> [RowPredicate] {
    guard let node else { return [] }
    var filter: [RowPredicate] = []
    for entry in try node.entries() {
      let field = try scope.field(table, entry.key, at: entry.keyPosition)
      let definition = scope.catalogue[field]
      var predicate = try Predicate.text(entry.value, of: field, scope: &scope)
      if predicate == nil { predicate = try Predicate(entry.value, type: ValueType(definition.type)) }
      guard let predicate else { continue }
      switch predicate {
      case .oneOf(let names), .noneOf(let names): try checkChoices(names, of: definition, at: entry.value.position)
      default: break
      }
      filter.append(RowPredicate(field: field, predicate: predicate))
    }
    return filter
  }

  /// Refuses names that are no value of a choice.
  static func checkChoices(
    _ names: [String], of field: FieldDefinition, at position: SourcePosition
  ) throws(ConfigurationError) {
    guard !field.choices.isEmpty else { return }
    let known = field.choices.map(\.value)
    for name in names where !known.contains(name) {
      throw ConfigurationError(
        .unknown(
          LocalizedText(en: "value of `\(field.name)`", es: "valor de `\(field.name)`"), name, at: position,
          candidates: known))
    }
  }

  private static func bound(
    _ key: String, _ mapping: inout YAMLMapping, scope: inout RuleScope
  ) throws(ConfigurationError) -> ValueID? {
    guard let node = mapping.optional(key) else { return nil }
    return try scope.moment(named: node)
  }
}
