public import HandoffModel

extension RuleBook {
  /// Positions of the rules whose subjects are one of these values, or are computed from one of them or from rows of one of
  /// these tables, over however many steps. Patterns read rules, not values, and are not among them.
  public func rules(reading names: Set<String>, orRowsOf tables: Set<TableName>) -> [Int] {
    let targets =
      names.sorted().compactMap { values.id(of: $0) }
      + values.derivedFields.filter { tables.contains($0.rows.table) }.compactMap { values.id(of: $0.name) }
    guard !targets.isEmpty else { return [] }
    let reads = values.reading(targets)
    return descriptions.indices.filter { position in
      !descriptions[position].isPattern
        && descriptions[position].fields.contains { field in
          // Subjects are named with or without their table.
          let value = values.id(of: field) ?? field.split(separator: ".").last.flatMap { values.id(of: String($0)) }
          return value.map { reads[$0.index] } ?? false
        }
    }
  }
}
