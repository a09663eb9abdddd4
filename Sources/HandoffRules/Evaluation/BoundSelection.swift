import HandoffModel

/// A row selection bound to one batch: which rows of a child table count for each handoff.
struct BoundSelection {
  let child: ChildTable
  private let deals: [Int32]
  /// Whether each row of the batch's range exists as of the date, passes the filter and is done.
  private let mask: [Bool]
  /// Rows that may pass: their file lacks a column that the filter asks about, and nothing else keeps them out. Empty where
  /// there are none.
  private let doubts: [Bool]
  private let firstRow: Int
  private let predicates: [(column: Column, predicate: BoundPredicate)]
  private let dates: Column?
  private let zone: Zone
  /// By handoff; empty where there is no window.
  private let openings: [Opening]
  private let after: ValueVector?
  private let from: ValueVector?
  private let before: ValueVector?
  private let until: ValueVector?

  /// Nil where the table, a column that the filter needs, or the dates that a window needs, were not exported; `isDated`
  /// for uses that need the dates without a window.
  init?(_ selection: RowSelection, batch: Batch, isDated: Bool = false) {
    guard let child = batch.dataset.children[selection.table] else { return nil }
    let dates = selection.dateField.map { child.table.column($0) }.flatMap { $0.isAbsent ? nil : $0 }
    guard dates != nil || !(isDated || selection.window.hasBounds) else { return nil }
    var predicates: [(column: Column, predicate: BoundPredicate)] = []
    for test in selection.filter {
      let column = child.table.column(test.field)
      guard !column.isAbsent else { return nil }
      predicates.append((column, BoundPredicate(test.predicate, batch: batch)))
    }
    self.predicates = predicates
    self.child = child
    deals = batch.rows
    let rows = Self.range(of: batch, in: child)
    firstRow = rows.lowerBound
    var mask = [Bool](repeating: true, count: rows.count)
    // A row without a date exists; one dated after the evaluation date does not.
    dates?.forEachCell(in: rows) { index, cell in
      if let moment = cell.moment { mask[index] = batch.date.includes(moment) }
    }
    if let done = selection.doneField.map({ child.table.column($0) }), !done.isAbsent {
      done.forEachCell(in: rows) { index, cell in if mask[index] { mask[index] = cell.value != 0 } }
    }
    let isPatchy = selection.filter.contains { child.patchyFields.contains($0.field) }
    let isRolePatchy = selection.contactRole?.isPatchy(child, batch: batch) ?? false
    var possible = isPatchy || isRolePatchy ? mask : []
    for (column, predicate) in predicates {
      predicate.narrow(&mask, column: column, rows: rows)
      if !possible.isEmpty { predicate.narrow(&possible, column: column, rows: rows, keepsNotExported: true) }
    }
    if let role = selection.contactRole {
      guard role.narrow(&mask, first: rows.lowerBound, child: child, batch: batch) else { return nil }
      if !possible.isEmpty {
        _ = role.narrow(&possible, first: rows.lowerBound, child: child, batch: batch, keepsNotExported: true)
      }
    }
    self.mask = mask
    for index in possible.indices where mask[index] { possible[index] = false }
    doubts = possible.contains(true) ? possible : []
    self.dates = dates
    zone = batch.zone
    after = selection.window.after.map(batch.vector)
    from = selection.window.from.map(batch.vector)
    before = selection.window.before.map(batch.vector)
    until = selection.window.until.map(batch.vector)
    openings = Self.openings([after, from, before, until].compactMap { $0 }, deals: batch.rows)
  }

  /// The rows of the batch's deals; batches are runs of neighbouring deals, so this is one range.
  private static func range(of batch: Batch, in child: ChildTable) -> Range<Int> {
    guard let first = batch.rows.min(), let last = batch.rows.max() else { return 0..<0 }
    return child.range(of: Int(first)).lowerBound..<child.range(of: Int(last)).upperBound
  }

  /// Whether the row exists as of the date, passes the filter and is done.
  func matches(_ row: Int) -> Bool {
    mask[row &- firstRow]
  }

  /// Whether the row may pass the filter though nobody can say so.
  func mayMatch(_ row: Int) -> Bool {
    !doubts.isEmpty && doubts[row &- firstRow]
  }

  /// The first row of a handoff that may pass the filter and may lie in its window, or its first row where rows of it may
  /// be missing; nil where all rows are known.
  func firstDoubt(of index: Int) -> Int? {
    if child.mayLackRows(of: Int(deals[index])) { return child.range(of: Int(deals[index])).lowerBound }
    guard !doubts.isEmpty else { return nil }
    return child.range(of: Int(deals[index])).first { row in
      guard mayMatch(row) else { return false }
      return !hasWindow || moment(of: row).map { contains($0, handoff: index) } ?? false
    }
  }

  /// Whether any row of the whole table passes the filter, whatever its date: "does this export ever have such a row".
  func everMatches() -> Bool {
    let count = child.table.rowCount
    for first in stride(from: 0, to: count, by: Self.stretch) {
      let rows = first..<min(count, first + Self.stretch)
      var mask = [Bool](repeating: true, count: rows.count)
      for (column, predicate) in predicates { predicate.narrow(&mask, column: column, rows: rows) }
      if mask.contains(true) { return true }
    }
    return false
  }

  /// Rows that are looked at together.
  private static let stretch = 4_096

  /// What a window needs is there; a window whose start or end is not filled holds no row.
  enum Opening {
    case open
    case closed
    /// The window is open, but of some rows in it nobody can say whether they count, or whether they are all there.
    case doubtful
    case unknown
  }

  /// Whether the window of a handoff of the batch can be placed, and whether its rows are all there and can be told.
  func opening(of index: Int) -> Opening {
    let opening = openings.isEmpty ? Opening.open : openings[index]
    return opening == .open && firstDoubt(of: index) != nil ? .doubtful : opening
  }

  private static func openings(_ bounds: [ValueVector], deals: [Int32]) -> [Opening] {
    guard !bounds.isEmpty else { return [] }
    var openings = [Opening](repeating: .open, count: deals.count)
    for bound in bounds {
      for index in deals.indices {
        switch bound.cells[index].state {
        case .filled: continue
        case .blank, .placeholder: if openings[index] == .open { openings[index] = .closed }
        case .invalid, .notExported: openings[index] = .unknown
        }
      }
    }
    return openings
  }

  /// Whether rows of a handoff of the batch may not have found it, or cannot be told.
  func mayLackRows(of index: Int) -> Bool { firstDoubt(of: index) != nil }

  /// Whether a moment lies in the window of a handoff whose window is open.
  func contains(_ moment: Moment, handoff index: Int) -> Bool {
    if let bound = after?.cells[index].moment, !isLater(moment, than: bound) { return false }
    if let bound = from?.cells[index].moment, moment.precedes(bound, in: zone) { return false }
    if let bound = before?.cells[index].moment, !isLater(bound, than: moment) { return false }
    if let bound = until?.cells[index].moment, bound.precedes(moment, in: zone) { return false }
    return true
  }

  var hasWindow: Bool { after != nil || from != nil || before != nil || until != nil }

  /// The evidence date of a row; nil where it has none.
  func moment(of row: Int) -> Moment? { dates?[row].moment }

  /// Strictly later; where either side has no time of day, the same day counts as later.
  private func isLater(_ a: Moment, than b: Moment) -> Bool {
    if a.isDateOnly || b.isDateOnly { return !a.precedes(b, in: zone) }
    return b.precedes(a, in: zone)
  }
}
