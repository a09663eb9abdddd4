import HandoffConfig
import HandoffModel

/// Enough of something is there: contact roles, filled fields, or rows of a table.
///
/// `at_least: {count, of}` with `of: {roles: [...]}`, `{fields: [...]}` or `{table, where, after, ...}`. Credit is found over
/// required: satisfied, partial or violated. Unknown where the table, or any of the fields still missing, was not exported.
struct AtLeastKind: RuleKind {
  static let key = "at_least"

  private enum Subject {
    case fields([ValueID])
    case roles([HeldRole])
    case rows(RowSelection)
  }

  private let count: Int
  private let subject: Subject
  let subjects: [String]
  let expectation: LocalizedText

  init(_ node: YAMLNode, scope: inout RuleScope) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    let countNode = try mapping.required("count")
    count = try countNode.integer(in: 1...1_000)
    var of = try YAMLMapping(mapping.required("of"))
    try mapping.finish()
    let what: LocalizedText
    var available = Int.max
    if let roles = of.optional("roles") {
      var list: [HeldRole] = []
      for element in roles.elements { list.append(try HeldRole(element, scope: &scope)) }
      subject = .roles(list)
      subjects = ["contact_roles.role"]
      available = list.count
      let names = list.map { RoleWording.text($0.name) }
      what = LocalizedText(
        en: "of the roles \(names.map(\.en).joined(separator: ", "))",
        es: "de los roles \(names.map(\.es).joined(separator: ", "))")
    } else if let fields = of.optional("fields") {
      var list: [ValueID] = []
      for element in fields.elements { list.append(try scope.value(named: element.text(), at: element.position)) }
      subject = .fields(list)
      subjects = try fields.texts()
      available = list.count
      let names = subjects.map(NameMark.marked).joined(separator: ", ")
      what = LocalizedText(en: "of the fields \(names)", es: "de los campos \(names)")
    } else {
      let rows = try RowSelection.decode(&of, scope: &scope)
      subject = .rows(rows)
      subjects = [rows.table.rawValue]
      let (en, es) = count == 1 ? ("record", "registro") : ("records", "registros")
      let table = NameMark.marked(rows.table.rawValue)
      what = LocalizedText(en: "\(en) in \(table)", es: "\(es) en \(table)")
    }
    try of.finish()
    guard count <= available else {
      throw ConfigurationError(
        at: countNode.position, en: "`count` is \(count), but only \(available) are listed",
        es: "`count` es \(count), pero solo hay \(available) en la lista")
    }
    expectation = LocalizedText(en: "at least \(count) \(what.en)", es: "al menos \(count) \(what.es)")
  }

  func evaluate(_ batch: Batch) -> OutcomeColumn {
    let results: [RuleResult] =
      switch subject {
      case .fields(let fields): countFields(fields, batch: batch)
      case .roles(let roles): countRoles(roles, batch: batch)
      case .rows(let rows): countRows(rows, batch: batch)
      }
    return OutcomeColumn(results: results)
  }

  func canStillHold(_ batch: Batch, handoff index: Int) -> Bool {
    let open = OpenValues(batch: batch)
    switch subject {
    case .roles: return true
    case .rows(let rows): return open.isOpen(rows.window, handoff: index)
    case .fields(let fields):
      return fields.count { batch.vector($0).cells[index].isFilled || open.canChange($0, handoff: index) } >= count
    }
  }

  private func result(found: Int, origin: CellOrigin = .none) -> RuleResult {
    let credit = Credit(found: found, of: count)
    let outcome: Outcome = credit == .full ? .satisfied : credit == .none ? .violated : .partial
    return RuleResult(
      outcome, credit: credit, reason: .count, found: Int64(found), extra: Int64(count), origin: origin)
  }

  private static let notExported = RuleResult(.unknown, credit: .none, reason: .notExported)

  private func countFields(_ fields: [ValueID], batch: Batch) -> [RuleResult] {
    let vectors = fields.map(batch.vector)
    return (0..<batch.count).map { index in
      let found = vectors.count { $0.cells[index].isFilled }
      let unknown = vectors.count { $0.cells[index].state == .notExported }
      if found < count, unknown > 0 { return Self.notExported }
      let gap = vectors.first { !$0.cells[index].isFilled }
      return result(found: found, origin: gap?.origins[index] ?? .none)
    }
  }

  private func countRoles(_ roles: [HeldRole], batch: Batch) -> [RuleResult] {
    guard roles.allSatisfy({ $0.isExported(batch) }) else {
      return [RuleResult](repeating: Self.notExported, count: batch.count)
    }
    let held = roles.map { $0.rows(batch) }
    return (0..<batch.count).map { index in
      result(
        found: held.count { $0[index] != nil }, origin: CellOrigin(table: .deals, field: nil, row: batch.rows[index]))
    }
  }

  private func countRows(_ rows: RowSelection, batch: Batch) -> [RuleResult] {
    guard let selection = BoundSelection(rows, batch: batch) else {
      return [RuleResult](repeating: Self.notExported, count: batch.count)
    }
    return batch.rows.indices.map { index in
      switch selection.opening(of: index) {
      case .unknown: return Self.notExported
      case .closed: return RuleResult(.pending, credit: .none, reason: .eventMissing)
      case .doubtful, .open: break
      }
      let found = selection.child.range(of: Int(batch.rows[index])).count { row in
        guard selection.matches(row) else { return false }
        guard selection.hasWindow else { return true }
        return selection.moment(of: row).map { selection.contains($0, handoff: index) } ?? false
      }
      // Enough is enough; too few are not, where others may count.
      if found < count, selection.opening(of: index) == .doubtful { return Self.notExported }
      return result(found: found, origin: CellOrigin(table: .deals, field: nil, row: batch.rows[index]))
    }
  }
}
