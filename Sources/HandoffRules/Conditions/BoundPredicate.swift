import HandoffModel

/// A predicate with its names looked up in the symbols of one dataset, ready for a loop.
struct BoundPredicate: Sendable {
  private enum Test: Sendable {
    case isFilled
    case isBlank
    case isMissing
    case equals(Int64)
    case isAmong([Int64], wanted: Bool)
    case moment(Comparison, Moment)
    case number(Comparison, Int64)
    case range(ClosedRange<Int64>)
    case text(mask: UInt16, TextDemand)
  }

  private let test: Test
  private let zone: Zone

  init(_ predicate: Predicate, batch: Batch) {
    let symbols = batch.dataset.symbols
    zone = batch.zone
    switch predicate {
    case .isFilled: test = .isFilled
    case .isBlank: test = .isBlank
    case .isMissing: test = .isMissing
    case .boolean(let flag): test = .equals(flag ? 1 : 0)
    case .moment(let comparison, let moment): test = .moment(comparison, moment)
    case .number(let comparison, let number): test = .number(comparison, number)
    case .range(let low, let high): test = .range(low...high)
    case .text(let mask, let demand): test = .text(mask: mask, demand)
    case .asOf(let comparison): test = .moment(comparison, batch.date.now)
    case .oneOf(let names): test = .isAmong(Self.indexes(of: names, in: symbols), wanted: true)
    case .noneOf(let names): test = .isAmong(Self.indexes(of: names, in: symbols), wanted: false)
    }
  }

  /// A name no cell of the dataset has matches nothing, so it needs no index.
  private static func indexes(of names: [String], in symbols: SymbolPool) -> [Int64] {
    names.compactMap { symbols.symbol(of: $0) }.map { Int64($0.index) }
  }

  /// Comparisons with a cell that is blank, a placeholder, unreadable or not exported are unknown; only `missing` takes a
  /// column that was not exported for one that says nothing.
  func holds(_ cell: Cell) -> Truth {
    guard let value = cell.value else {
      switch (test, cell.state) {
      case (.isFilled, .blank), (.isFilled, .placeholder): return .no
      case (.isBlank, .blank), (.isBlank, .placeholder): return .yes
      case (.isMissing, .invalid): return .unknown
      case (.isMissing, _): return .yes
      default: return .unknown
      }
    }
    switch test {
    case .isFilled: return .yes
    case .isBlank, .isMissing: return .no
    case .equals(let wanted): return Truth(value == wanted)
    case .isAmong(let indexes, let wanted): return Truth(indexes.contains(value) == wanted)
    case .number(let comparison, let number): return Truth(comparison.holds(value, number))
    case .range(let range): return Truth(range.contains(value))
    case .text(let mask, let demand):
      let passed = TextFeatures(bits: UInt32(truncatingIfNeeded: value)).passedChecks & mask
      return switch demand {
      case .all: Truth(passed == mask)
      case .any: Truth(passed != 0)
      case .none: Truth(passed == 0)
      }
    case .moment(let comparison, let moment): return Truth(holds(comparison, Moment(raw: value), moment))
    }
  }

  /// Switches off the rows of a mask whose cell does not satisfy the predicate; `mask[0]` stands for the first of `rows`.
  /// A cell that was not exported satisfies nothing, unless the rows that may pass are wanted.
  func narrow(_ mask: inout [Bool], column: Column, rows: Range<Int>, keepsNotExported: Bool = false) {
    if !keepsNotExported, case .isAmong(let indexes, true) = test, indexes.count == 1,
      case .packed(let cells) = column.storage
    {
      // The usual case, one name of a choice: a comparison of two words.
      let wanted = PackedCell(.filled(indexes[0]))
      for index in mask.indices where cells[rows.lowerBound + index] != wanted { mask[index] = false }
      return
    }
    column.forEachCell(in: rows) { index, cell in
      if mask[index], holds(cell) != .yes, !(keepsNotExported && cell.state == .notExported) { mask[index] = false }
    }
  }

  /// A date without a time of day is compared by days.
  private func holds(_ comparison: Comparison, _ a: Moment, _ b: Moment) -> Bool {
    if let first = a.instant, let second = b.instant { return comparison.holds(first, second) }
    return comparison.holds(a.day(in: zone), b.day(in: zone))
  }
}
