public import HandoffModel

extension RuleBook {
  /// Positions of the rules whose subjects are one of these values, or are computed from one of them or from rows of one of
  /// these tables, over however many steps. Patterns read rules, not values, and are not among them.
  public func rules(reading names: Set<String>, orRowsOf tables: Set<TableName>) -> [Int] {
    let targets =
      names.sorted().compactMap { values.id(of: $0) }
      + values.derivedFields.filter { tables.contains($0.rows.table) }.compactMap { values.id(of: $0.name) }
    return descriptions.indices.filter { position in
      !descriptions[position].isPattern
        && descriptions[position].fields.contains { field in
          // Subjects are named with or without their table.
          let name = field.split(separator: ".").last.map(String.init) ?? field
          guard let value = values.id(of: field) ?? values.id(of: name) else { return false }
          return targets.contains { values.reads($0, in: value) }
        }
    }
  }
}
