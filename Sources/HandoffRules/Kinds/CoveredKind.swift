import HandoffConfig
import HandoffModel

/// Somebody holds a post without a gap between two events: ownership.
///
/// `covered: {table, track, value, was, from, until}` over a history of changes. Each value of `track` (such as the field
/// that changed) is held by whoever its latest row names in `value`; a day on which no track is held is a gap. Before its
/// first change a track is held if that row's `was` is filled, or where `was` was not exported. Satisfied or violated;
/// pending before the start; unknown where the table, its dates or one of its columns was not exported, and for handoffs
/// without a row of history.
struct CoveredKind: RuleKind {
  static let key = "covered"

  private let rows: RowSelection
  private let track: FieldID
  private let value: FieldID
  private let was: FieldID?
  private let start: ValueID
  private let end: ValueID
  private let names: (start: String, end: String)

  var subjects: [String] { [rows.table.rawValue, names.start, names.end] }
  var expectation: LocalizedText {
    let (start, end) = (NameMark.marked(names.start), NameMark.marked(names.end))
    return LocalizedText(
      en: "somebody responsible on every day from \(start) to \(end)",
      es: "alguien responsable todos los días de \(start) a \(end)")
  }

  init(_ node: YAMLNode, scope: inout RuleScope) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    let from = try mapping.required("from")
    let until = try mapping.required("until")
    (start, end) = (try scope.moment(named: from), try scope.moment(named: until))
    names = (try from.text(), try until.text())
    let tableNode = try mapping.required("table")
    let table = try tableNode.choice(TableName.self, of: LocalizedText(en: "table", es: "tabla"))
    let filter = try RowSelection.filter(mapping.optional("where"), table: table, scope: &scope)
    let trackNode = try mapping.required("track")
    let valueNode = try mapping.required("value")
    let wasNode = mapping.optional("was")
    try mapping.finish()
    track = try scope.field(table, trackNode.text(), at: trackNode.position)
    value = try scope.field(table, valueNode.text(), at: valueNode.position)
    was = try wasNode.map { node throws(ConfigurationError) in try scope.field(table, node.text(), at: node.position) }
    guard EvidenceDate.field(of: table, in: scope.catalogue) != nil else {
      throw ConfigurationError(
        at: tableNode.position, en: "the rows of `\(table.rawValue)` have no date",
        es: "las filas de `\(table.rawValue)` no tienen fecha")
    }
    rows = RowSelection.make(table, filter: filter, window: .init(), includesOpen: false, scope: &scope)
  }

  func evaluate(_ batch: Batch) -> OutcomeColumn {
    let (starts, ends) = (batch.vector(start), batch.vector(end))
    let unknown = RuleResult(.unknown, credit: .none, reason: .notExported)
    guard let selection = BoundSelection(rows, batch: batch, isDated: true), selection.child.table.has(track),
      selection.child.table.has(value)
    else { return OutcomeColumn(results: [RuleResult](repeating: unknown, count: batch.count)) }
    let results = batch.rows.indices.map { index in
      let (from, until) = (starts.cells[index], ends.cells[index])
      if from.state == .notExported || until.state == .notExported || selection.mayLackRows(of: index) {
        return unknown
      }
      if from.state == .invalid || until.state == .invalid {
        return RuleResult(.invalid, credit: .none, reason: .unreadable)
      }
      guard let start = from.moment else { return RuleResult(.pending, credit: .none, reason: .eventMissing) }
      let end = until.moment.flatMap { batch.date.includes($0) ? $0 : nil } ?? batch.date.now
      return judge(
        from: start.day(in: batch.zone), to: end.day(in: batch.zone), deal: Int(batch.rows[index]),
        selection: selection, zone: batch.zone)
    }
    return OutcomeColumn(results: results)
  }

  /// A day without an owner has passed.
  func canStillHold(_ batch: Batch, handoff index: Int) -> Bool { false }

  private func judge(from start: Day, to end: Day, deal: Int, selection: BoundSelection, zone: Zone) -> RuleResult {
    let table = selection.child.table
    let (tracks, values) = (table.column(track), table.column(value))
    let before = was.map { table.column($0) }.flatMap { $0.isAbsent ? nil : $0 }
    let changes = selection.child.range(of: deal).filter { selection.matches($0) && tracks[$0].isFilled }
    guard !changes.isEmpty else { return RuleResult(.unknown, credit: .none, reason: .notExported) }
    // What is held before the first change of each track.
    var held: [Int64: Bool] = [:]
    for row in changes {
      let name = tracks[row].value ?? 0
      if held[name] == nil { held[name] = before.map { $0[row].isFilled } ?? true }
    }
    var gap = 0
    var worst: Int?
    var last = start
    var opener: Int?
    func close(at day: Day) {
      let until = min(day, end)
      if last < until, !held.values.contains(true) {
        gap += last.days(to: until)
        worst = worst ?? opener
      }
      last = max(last, until)
    }
    for row in changes {
      guard let day = selection.moment(of: row)?.day(in: zone) else { continue }
      close(at: day)
      held[tracks[row].value ?? 0] = values[row].isFilled
      opener = row
    }
    close(at: end)
    guard gap > 0 else { return RuleResult(.satisfied, credit: .full, reason: .holds) }
    let origin = CellOrigin(table: rows.table, field: value, row: Int32(worst ?? changes[0]))
    return RuleResult(.violated, credit: .none, reason: .unowned, found: Int64(gap), origin: origin)
  }
}
