import HandoffModel

/// Folds the matching rows of one handoff into a value.
struct RowAggregation {
  /// What has been seen of one handoff's rows.
  struct State {
    var count = 0
    /// The row the value comes from; -1 while there is none.
    var row = -1
    var best: Int64 = 0
    var moments: [Moment] = []
    var numbers: [Int64] = []
  }

  private let aggregate: DerivedField.Aggregate
  private let column: Column
  private let order: Column
  /// The field the value is read from; nil for counts.
  let field: FieldID?
  private let batch: Batch
  private let isFact: Bool
  private let orderIsFact: Bool
  private let orderIsTemporal: Bool
  /// Whether a column says which row is first; else rows stand in order of date, then id.
  private let isOrdered: Bool

  /// Nil where a column it reads was not exported.
  init?(_ aggregate: DerivedField.Aggregate, table: Table, batch: Batch) {
    self.aggregate = aggregate
    self.batch = batch
    var by: FieldID?
    switch aggregate {
    case .count, .exists: field = nil
    case .first(let of, let orderedBy), .last(let of, let orderedBy): (field, by) = (of, orderedBy)
    case .sum(let of): field = of
    case .medianLag(let from, let to): (field, by) = (to, from)
    case .longestGap(let of), .maximum(let of), .minimum(let of): (field, by) = (of, of)
    case .lookup, .computed: return nil
    }
    isOrdered = by != nil
    for needed in [field, by] {
      if let needed, !table.has(needed) { return nil }
    }
    column = field.map { table.column($0) } ?? Column(.absent)
    order = by.map { table.column($0) } ?? Column(.absent)
    isFact = field.map(batch.isFact) ?? false
    orderIsFact = by.map(batch.isFact) ?? false
    orderIsTemporal = by.map { batch.dataset.catalogue[$0].type.isTemporal } ?? false
  }

  /// The value where no row matches.
  var empty: Cell {
    switch aggregate {
    case .count: .filled(0)
    case .exists: .boolean(false)
    default: .blank
    }
  }

  /// Rows come in order of date, then id, so that of equal values the first row stands. A date of something that has not
  /// happened yet counts as none.
  func add(_ row: Int, to state: inout State) {
    switch aggregate {
    case .count, .exists:
      state.count += 1
      if state.row < 0 { state.row = row }
    case .longestGap:
      if let moment = cell(row, of: column, isFact: isFact).moment { state.moments.append(moment) }
    case .sum:
      guard let value = cell(row, of: column, isFact: isFact).value else { return }
      state.best += value
      if state.row < 0 { state.row = row }
    case .medianLag:
      guard let start = cell(row, of: order, isFact: orderIsFact).moment,
        let end = cell(row, of: column, isFact: isFact).moment
      else { return }
      let lag = batch.clock.elapsed(from: start, to: end, unit: .days)
      state.numbers.append(lag.amount * FixedDecimal.unit)
      if state.row < 0 { state.row = row }
    case .first where !isOrdered:
      if state.row < 0, column[row].isFilled { state.row = row }
    case .last where !isOrdered:
      if column[row].isFilled { state.row = row }
    case .minimum, .first:
      guard let value = cell(row, of: order, isFact: orderIsFact).value, state.row < 0 || precedes(value, state.best)
      else { return }
      (state.row, state.best) = (row, value)
    case .maximum, .last:
      guard let value = cell(row, of: order, isFact: orderIsFact).value, state.row < 0 || precedes(state.best, value)
      else { return }
      (state.row, state.best) = (row, value)
    case .lookup, .computed:
      return
    }
  }

  /// Whether rows from `doubt` on cannot change what has been seen: something exists, or the first in time stands before
  /// them. Rows stand in order of the evidence date.
  func isSettled(_ state: State, before doubt: Int, dated: FieldID?) -> Bool {
    switch aggregate {
    case .exists: state.count > 0
    case .first(_, by: nil): state.row >= 0 && state.row < doubt
    case .first(_, let by?): by == dated && state.row >= 0 && state.row < doubt
    case .minimum(let of): of == dated && state.row >= 0 && state.row < doubt
    default: false
    }
  }

  func cell(of state: State, ends: (start: Moment?, end: Moment?)) -> Cell {
    switch aggregate {
    case .count: return .filled(Int64(state.count) * FixedDecimal.unit)
    case .sum: return state.row < 0 ? .blank : .filled(state.best)
    case .medianLag:
      let numbers = state.numbers.sorted()
      return numbers.isEmpty ? .blank : .filled(numbers[(numbers.count - 1) / 2])
    case .exists: return .boolean(state.count > 0)
    case .longestGap:
      let events = [ends.start].compactMap { $0 } + state.moments + [ends.end].compactMap { $0 }
      guard events.count > 1 else { return .blank }
      let days = events.map { $0.day(in: batch.zone) }.sorted()
      let longest = zip(days, days.dropFirst()).map { $0.days(to: $1) }.max() ?? 0
      return .filled(Int64(longest) * FixedDecimal.unit)
    default: return state.row < 0 ? empty : cell(state.row, of: column, isFact: isFact)
    }
  }

  private func cell(_ row: Int, of column: Column, isFact: Bool) -> Cell {
    isFact ? batch.known(column[row]) : column[row]
  }

  /// Numbers by size. Moments by time: two days or two instants as their words, a day and an instant by their days.
  private func precedes(_ a: Int64, _ b: Int64) -> Bool {
    guard orderIsTemporal, (a ^ b) & 1 == 1 else { return a < b }
    return Moment(raw: a).precedes(Moment(raw: b), in: batch.zone)
  }
}
