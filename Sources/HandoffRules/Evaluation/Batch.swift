import HandoffModel

/// A run of handoffs being judged: their deal-level values, computed once each when a rule first asks.
///
/// A class because values are filled in as they are asked for; each batch stays on one thread.
final class Batch {
  let dataset: Dataset
  let values: ValueTable
  let segments: SegmentAssignment
  /// Rows of the deals table, in output order.
  let rows: [Int32]
  let clock: BusinessClock
  let date: EvaluationDate
  /// Derived fields for which no row of the whole export ever matches.
  let neverSeen: Set<String>
  private let formTexts: FormTexts
  /// Values counted over the whole export; nil while they are being counted.
  private let population: PopulationValues?
  private var vectors: [ValueVector?]

  init(
    dataset: Dataset, values: ValueTable, segments: SegmentAssignment, rows: [Int32], clock: BusinessClock,
    date: EvaluationDate, neverSeen: Set<String>, formTexts: FormTexts = .all, population: PopulationValues? = nil
  ) {
    self.population = population
    self.dataset = dataset
    self.values = values
    self.segments = segments
    self.rows = rows
    self.clock = clock
    self.date = date
    self.neverSeen = neverSeen
    self.formTexts = formTexts
    vectors = [ValueVector?](repeating: nil, count: values.count)
  }

  var count: Int { rows.count }
  var zone: Zone { clock.calendar.zone }

  /// A value for every handoff of the batch.
  func vector(_ id: ValueID) -> ValueVector {
    if let known = vectors[id.index] { return known }
    let vector = population?.vector(id, rows: rows) ?? compute(values.source(of: id))
    vectors[id.index] = vector
    return vector
  }

  /// Whether a field's cells date something that has happened, not a plan.
  func isFact(_ field: FieldID) -> Bool {
    let definition = dataset.catalogue[field]
    return definition.type.isTemporal && !definition.isPlan
  }

  /// The cell of a fact as of the date: blank where it lies later.
  func known(_ cell: Cell) -> Cell {
    guard let moment = cell.moment, !date.includes(moment) else { return cell }
    return .blank
  }

  private func compute(_ source: ValueSource) -> ValueVector {
    switch source {
    case .deal(let field): dealColumn(field)
    case .account(let field): accountColumn(field)
    case .derived(let field): field.compute(self)
    case .standIn(let field): field.compute(self, isStandIn: true)
    case .segment: segments.compute(self)
    case .asOf: ValueVector(repeating: .moment(date.now), count: count)
    case .firstKnown(let chain): firstKnown(chain)
    case .presence(let value): presence(value)
    }
  }

  private func dealColumn(_ field: FieldID) -> ValueVector {
    var vector = ValueVector(repeating: .notExported, count: count)
    let column = dataset.deals.column(field)
    let isFact = isFact(field)
    let formDates = formDates(of: field)
    for (index, row) in rows.enumerated() {
      let cell = column[Int(row)]
      vector.cells[index] = isFact ? known(cell) : formDates.map { text(cell, dated: $0[Int(row)]) } ?? cell
      vector.origins[index] = CellOrigin(table: .deals, field: field, row: row)
    }
    return vector
  }

  /// A form text as it was known at the date.
  private func text(_ cell: Cell, dated form: Cell) -> Cell {
    guard let moment = form.moment else { return formTexts == .datedInTime ? .notExported : cell }
    return date.includes(moment) || !cell.isFilled ? cell : .blank
  }

  /// The column that dates a form text; nil for other fields, and where all texts count.
  private func formDates(of field: FieldID) -> Column? {
    let definition = dataset.catalogue[field]
    guard formTexts != .all, definition.formSection != nil, definition.type.isText else { return nil }
    return dataset.catalogue.id(.deals, "form_completed_at").map { dataset.deals.column($0) }
  }

  private func accountColumn(_ field: FieldID) -> ValueVector {
    var vector = ValueVector(repeating: .notExported, count: count)
    let column = dataset.accounts.column(field)
    guard !column.isAbsent else { return vector }
    let isFact = isFact(field)
    for (index, row) in rows.enumerated() {
      let account = dataset.accountRows[Int(row)]
      guard account >= 0 else { continue }
      let cell = column[Int(account)]
      vector.cells[index] = isFact ? known(cell) : cell
      vector.origins[index] = CellOrigin(table: .accounts, field: field, row: account)
    }
    return vector
  }

  /// The first filled cell of a chain, where no source before it may have one as well. Where none is filled: an unreadable
  /// one, else not exported where rows that a source counts may be missing, else a placeholder, else blank if any source was
  /// exported, else not exported; the origin is that of the cell reported.
  private func firstKnown(_ chain: [ValueID]) -> ValueVector {
    guard let head = chain.first else { return ValueVector(repeating: .notExported, count: count) }
    var result = vector(head)
    for other in chain.dropFirst() {
      let next = vector(other)
      for index in 0..<count where !result.cells[index].isFilled && !result.unsettled.contains(index) {
        if next.cells[index].isFilled || Self.rank(next.cells[index]) > Self.rank(result.cells[index]) {
          result.cells[index] = next.cells[index]
          result.origins[index] = next.origins[index]
        }
      }
      result.unsettled.formUnion(next.unsettled)
    }
    result.unsettled = result.unsettled.filter { !result.cells[$0].isFilled }
    for index in result.unsettled where result.cells[index].isEmpty { result.cells[index] = .notExported }
    return result
  }

  private func presence(_ value: ValueID) -> ValueVector {
    var result = vector(value)
    let word = Cell.filled(Int64(TextFeatures(words: 1, passedChecks: 0).bits))
    for index in 0..<count where result.cells[index].isFilled { result.cells[index] = word }
    return result
  }

  private static func rank(_ cell: Cell) -> Int {
    switch cell.state {
    case .notExported: 0
    case .blank: 1
    case .placeholder: 2
    case .invalid: 3
    case .filled: 4
    }
  }
}
