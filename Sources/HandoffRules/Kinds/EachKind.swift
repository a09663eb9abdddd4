import HandoffConfig
import HandoffModel

/// Every row of a table is as it should be: each promise has a date, each gap an owner.
///
/// `each: {table, where, filled, must, same, due}` with the window keys of a selection. A row is right where all `filled`
/// fields are, `must` holds and each field of `same` equals that value of the deal; one that is not right yet and whose
/// `due` date lies after the date of the evaluation waits. Credit is right over judged: satisfied, partial or violated;
/// pending where every row waits; not applicable where there is no row; unknown where the table or a column it asks about
/// was not exported.
struct EachKind: RuleKind {
  static let key = "each"

  private let rows: RowSelection
  private let filled: [FieldID]
  private let must: [RowPredicate]
  private let same: [(field: FieldID, value: ValueID)]
  private let due: FieldID?
  let subjects: [String]
  let expectation: LocalizedText

  init(_ node: YAMLNode, scope: inout RuleScope) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    rows = try RowSelection.decode(&mapping, scope: &scope)
    let filledNode = mapping.optional("filled")
    let mustNode = mapping.optional("must")
    let sameNode = mapping.optional("same")
    let dueNode = mapping.optional("due")
    try mapping.finish()
    var filled: [FieldID] = []
    for element in filledNode?.elements ?? [] {
      filled.append(try scope.field(rows.table, element.text(), at: element.position))
    }
    self.filled = filled
    must = try RowSelection.filter(mustNode, table: rows.table, scope: &scope)
    var same: [(field: FieldID, value: ValueID)] = []
    for entry in try sameNode?.entries() ?? [] {
      same.append(
        (
          try scope.field(rows.table, entry.key, at: entry.keyPosition),
          try scope.value(named: entry.value.text(), at: entry.value.position)
        ))
    }
    self.same = same
    due = try dueNode.map { [rows] node throws(ConfigurationError) in
      try scope.field(rows.table, node.text(), at: node.position)
    }
    guard !(filled.isEmpty && must.isEmpty && same.isEmpty) else {
      throw ConfigurationError(
        at: node.position, en: "say what each row must be: filled, must or same",
        es: "diga cómo debe ser cada fila: filled, must o same")
    }
    subjects = [rows.table.rawValue]
    expectation = Self.expectation(rows.table, filled: filledNode, must: mustNode, same: sameNode)
  }

  func evaluate(_ batch: Batch) -> OutcomeColumn {
    guard let selection = BoundSelection(rows, batch: batch), let demand = Demand(self, selection.child.table, batch)
    else {
      let unknown = RuleResult(.unknown, credit: .none, reason: .notExported)
      return OutcomeColumn(results: [RuleResult](repeating: unknown, count: batch.count))
    }
    return OutcomeColumn(
      results: batch.rows.indices.map { judge(handoff: $0, selection: selection, demand: demand, batch: batch) })
  }

  /// What is asked of a row, bound to one batch.
  private struct Demand {
    let filled: [Column]
    let must: [(column: Column, predicate: BoundPredicate)]
    let same: [(column: Column, values: ValueVector)]
    let due: Column?

    /// Nil where a column it asks about was not exported.
    init?(_ kind: EachKind, _ table: Table, _ batch: Batch) {
      for field in kind.filled + kind.must.map(\.field) + kind.same.map(\.field) where !table.has(field) { return nil }
      filled = kind.filled.map { table.column($0) }
      must = kind.must.map { (table.column($0.field), BoundPredicate($0.predicate, batch: batch)) }
      same = kind.same.map { (table.column($0.field), batch.vector($0.value)) }
      due = kind.due.map { table.column($0) }
    }

    func isMet(by row: Int, handoff index: Int) -> Bool {
      filled.allSatisfy { $0[row].isFilled } && must.allSatisfy { $0.predicate.holds($0.column[row]) == .yes }
        && same.allSatisfy { $0.column[row].isFilled && $0.column[row] == $0.values.cells[index] }
    }

    /// Whether the file of a row lacks a column that is asked about.
    func isUnknown(of row: Int) -> Bool {
      (filled + must.map(\.column) + same.map(\.column)).contains { $0[row].state == .notExported }
    }
  }

  private func judge(handoff index: Int, selection: BoundSelection, demand: Demand, batch: Batch) -> RuleResult {
    if demand.same.contains(where: { $0.values.cells[index].state == .notExported }) {
      return RuleResult(.unknown, credit: .none, reason: .notExported)
    }
    switch selection.opening(of: index) {
    case .unknown, .doubtful: return RuleResult(.unknown, credit: .none, reason: .notExported)
    case .closed: return RuleResult(.pending, credit: .none, reason: .eventMissing)
    case .open: break
    }
    var (right, judged, waiting) = (0, 0, 0)
    var worst: Int?
    for row in selection.child.range(of: Int(batch.rows[index])) where selection.matches(row) {
      if selection.hasWindow {
        guard let moment = selection.moment(of: row), selection.contains(moment, handoff: index) else { continue }
      }
      if demand.isMet(by: row, handoff: index) {
        right += 1
        judged += 1
      } else if let due = demand.due?[row].moment, !batch.date.includes(due) {
        waiting += 1
      } else if demand.isUnknown(of: row) {
        return RuleResult(.unknown, credit: .none, reason: .notExported)
      } else {
        judged += 1
        worst = worst ?? row
      }
    }
    guard judged > 0 else {
      return waiting > 0
        ? RuleResult(.pending, credit: .none, reason: .notDone)
        : RuleResult(.notApplicable, credit: .none, reason: .nothingToJudge)
    }
    let outcome: Outcome = right == judged ? .satisfied : right == 0 ? .violated : .partial
    let origin = worst.map { CellOrigin(table: rows.table, field: filled.first ?? must.first?.field, row: Int32($0)) }
    return RuleResult(
      outcome, credit: Credit(found: right, of: judged), reason: .count, found: Int64(right), extra: Int64(judged),
      origin: origin ?? .none)
  }

  private static func expectation(
    _ table: TableName, filled: YAMLNode?, must: YAMLNode?, same: YAMLNode?
  ) -> LocalizedText {
    let names =
      filled?.elements.compactMap(\.scalar).map { NameMark.marked("\(table.rawValue).\($0)") }.joined(separator: ", ")
      ?? ""
    var conditions = [must].compactMap { $0 }.map { ConditionText.marked($0, table: table) }
    if case .mapping(let entries) = same?.content {
      conditions += entries.map { entry in
        let value = NameMark.marked(entry.value.scalar ?? "")
        return LocalizedText(untranslated: "\(NameMark.marked("\(table.rawValue).\(entry.key)")) = \(value)")
      }
    }
    let en = [names.isEmpty ? nil : "\(names) filled"] + conditions.map { Optional($0.en) }
    let es = [names.isEmpty ? nil : "\(names) con contenido"] + conditions.map { Optional($0.es) }
    let rows = NameMark.marked(table.rawValue)
    return LocalizedText(
      en: "every row of \(rows) with \(en.compactMap { $0 }.joined(separator: " and "))",
      es: "toda fila de \(rows) con \(es.compactMap { $0 }.joined(separator: " y "))")
  }
}
