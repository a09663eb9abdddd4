import HandoffConfig
import HandoffModel

/// No silence longer than a limit between two events: cadence.
///
/// `longest_gap: {table, where, from, until, limit, critical}`. The stretch between neighbours of: the start, every matching
/// row after it, and the end, or the date of the evaluation while the end has not happened. Met or late once the end is
/// there; pending or overdue before; pending too before the start. An end at or before the start leaves no silence. Unknown
/// where an event, the rows or their dates were not exported.
struct LongestGapKind: RuleKind {
  static let key = "longest_gap"

  private let rows: RowSelection
  private let start: ValueID
  private let end: ValueID
  private let names: (start: String, end: String)
  private let fall: LateFall

  var subjects: [String] { [rows.table.rawValue, names.start, names.end] }
  var clockEvents: (start: String, end: String)? { names }
  var expectation: LocalizedText {
    let text = WordedLimit.text(fall.limit)
    let (start, end) = (NameMark.marked(names.start), NameMark.marked(names.end))
    return LocalizedText(
      en: "no silence longer than \(text.en) from \(start) to \(end)",
      es: "ningún silencio de más de \(text.es) entre \(start) y \(end)")
  }

  init(_ node: YAMLNode, scope: inout RuleScope) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    let from = try mapping.required("from")
    let until = try mapping.required("until")
    start = try scope.moment(named: from)
    end = try scope.moment(named: until)
    names = (try from.text(), try until.text())
    fall = try LateFall(&mapping)
    let tableNode = try mapping.required("table")
    let table = try tableNode.choice(TableName.self, of: LocalizedText(en: "table", es: "tabla"))
    let filter = try RowSelection.filter(mapping.optional("where"), table: table, scope: &scope)
    try mapping.finish()
    guard EvidenceDate.field(of: table, in: scope.catalogue) != nil else {
      throw ConfigurationError(
        at: tableNode.position, en: "the rows of `\(table.rawValue)` have no date",
        es: "las filas de `\(table.rawValue)` no tienen fecha")
    }
    rows = RowSelection.make(table, filter: filter, window: .init(), includesOpen: false, scope: &scope)
  }

  func evaluate(_ batch: Batch) -> OutcomeColumn {
    let starts = batch.vector(start)
    let ends = batch.vector(end)
    guard let selection = BoundSelection(rows, batch: batch, isDated: true) else {
      let unknown = RuleResult(.unknown, credit: .none, reason: .notExported)
      return OutcomeColumn(
        results: [RuleResult](repeating: unknown, count: batch.count),
        clocks: [ClockReading?](repeating: nil, count: batch.count))
    }
    var column = OutcomeColumn(results: [], clocks: [])
    for index in 0..<batch.count {
      let start = selection.mayLackRows(of: index) ? .notExported : starts.cells[index]
      let (result, reading) = judge(
        start, ends.cells[index], deal: Int(batch.rows[index]), selection: selection, batch: batch)
      column.results.append(result)
      column.clocks.append(reading)
    }
    return column
  }

  private func judge(
    _ from: Cell, _ until: Cell, deal: Int, selection: BoundSelection, batch: Batch
  ) -> (RuleResult, ClockReading?) {
    if from.state == .notExported || until.state == .notExported {
      return (RuleResult(.unknown, credit: .none, reason: .notExported), nil)
    }
    if from.state == .invalid || until.state == .invalid {
      return (RuleResult(.invalid, credit: .none, reason: .unreadable), nil)
    }
    guard let start = from.moment else { return (RuleResult(.pending, credit: .none, reason: .eventMissing), nil) }
    // An end that lies ahead, such as the sixtieth day, has not happened.
    let end = until.moment.flatMap { batch.date.includes($0) ? $0 : nil }
    let gap = longestGap(
      from: start, to: end ?? batch.date.now, deal: deal, selection: selection, batch: batch)
    let reading = fall.reading(start: gap.start, end: gap.end, target: nil, batch: batch)
    var result = fall.judge(reading, isDone: end != nil, batch: batch)
    result.reason = .silence
    result.origin =
      gap.row.map { CellOrigin(table: rows.table, field: rows.dateField, row: Int32($0)) }
      ?? CellOrigin(table: .deals, field: nil, row: Int32(deal))
    return (result, reading)
  }

  /// The longest stretch and the row it begins with; nil for the row where it begins with the start itself. One beyond the
  /// limit goes before one inside, for a stretch with a day at one end is measured, and its limit rounded up, in days.
  private func longestGap(
    from start: Moment, to end: Moment, deal: Int, selection: BoundSelection, batch: Batch
  ) -> (start: Moment, end: Moment, row: Int?) {
    let zone = batch.zone
    guard start.precedes(end, in: zone) else { return (start, start, nil) }
    var longest = (start: start, end: start, row: Int?.none)
    var length = (isBeyond: 0, amount: Int64(-1))
    var last = (moment: start, row: Int?.none)
    func close(_ moment: Moment) {
      let other = fall.length(from: last.moment, to: moment, clock: batch.clock)
      if other > length { (length, longest) = (other, (last.moment, moment, last.row)) }
    }
    // Rows stand in order of local day and time, so neighbours are neighbours.
    for row in selection.child.range(of: deal) where selection.matches(row) {
      guard let moment = selection.moment(of: row), start.precedes(moment, in: zone), moment.precedes(end, in: zone)
      else { continue }
      close(moment)
      last = (moment, row)
    }
    close(end)
    return longest
  }
}
