import HandoffConfig
import HandoffModel

/// Reads dates and instants; the order of day and month is decided from the whole column.
///
/// A column that is read only for its latest fact keeps no cells.
struct MomentColumnBuilder: ColumnBuilder {
  private let name: String
  private let header: String
  private let zone: Zone
  private let daysOnly: Bool
  private let order: Workspace.DateOrder?
  private let placeholders: PlaceholderTable
  private let isKept: Bool
  private var counts = StateCounts()
  private var latest: Moment?
  private var cells: [Cell] = []
  private var open: [(row: Int, date: DateCell.Undecided)] = []
  private var scratch = FoldedText()

  init(
    field: FieldDefinition, header: String, zone: Zone, order: Workspace.DateOrder?, placeholders: PlaceholderTable,
    isKept: Bool, expectedRows: Int
  ) {
    self.isKept = isKept
    name = field.name
    self.header = header
    self.zone = zone
    self.order = order
    self.placeholders = placeholders
    daysOnly = field.type == .date
    if isKept { cells.reserveCapacity(expectedRows) }
  }

  mutating func append(_ block: RecordBlock, column: Int) {
    let bytes = block.bytes.span
    for place in block.records {
      let range = CellTrimming.trimmed(bytes, block.cells[place.firstCell &+ column].range)
      let cell = read(bytes.extracting(range))
      if let cell { note(cell) }
      if isKept { cells.append(cell ?? .invalid) }
    }
  }

  /// Years outside are mistyped, or mean "never", and must not date anything.
  private static let plausible =
    Moment.day(.earliestPlausible).raw..<Moment.day(Day.latestPlausible.adding(days: 1)).raw

  private static func isPlausible(_ moment: Moment) -> Bool { plausible.contains(moment.raw) }

  private mutating func note(_ cell: Cell) {
    counts[cell.state] += 1
    if let moment = cell.moment { latest = LatestFact.later(latest, moment, zone: zone) }
  }

  /// Nil where the order of day and month is open.
  private mutating func read(_ text: Span<UInt8>) -> Cell? {
    if text.isEmpty { return .blank }
    switch DateCell.read(text, zone: zone, daysOnly: daysOnly) {
    case .moment(let moment): return Self.isPlausible(moment) ? .moment(moment) : .invalid
    case .undecided(let date):
      open.append((cells.count, date))
      return nil
    case .unreadable:
      switch placeholders.verdict(text, scratch: &scratch) {
      case .blank: return .blank
      case .placeholder(let token), .none(let token): return .placeholder(token: token)
      case .content: return .invalid
      }
    }
  }

  /// A column whose order is set says nothing to others.
  var evidence: ColumnEvidence {
    var evidence = ColumnEvidence()
    guard order == nil else { return evidence }
    evidence.dayFirst = open.count { $0.date.first > 12 }
    evidence.monthFirst = open.count { $0.date.second > 12 }
    evidence.ambiguousDates = open.count { $0.date.first != $0.date.second }
    evidence.openDates = open.count
    return evidence
  }

  mutating func finish(_ evidence: ColumnEvidence) throws(InputError) -> BuiltColumn {
    var description = ""
    if !open.isEmpty, !isKept, order == nil, evidence.isDateOrderOpen {
      // Read for its latest date only: nothing is judged by it, so it need not stop anybody.
      description = "open: day/month or month/day; set date_order"
      for _ in open { note(.invalid) }
      open = []
    } else if !open.isEmpty {
      let decision = try decidedOrder(evidence)
      description = decision.description
      for (row, date) in open {
        let moment = DateCell.moment(date, dayFirst: decision.dayFirst, zone: zone, daysOnly: daysOnly)
        let cell = moment.flatMap { Self.isPlausible($0) ? Cell.moment($0) : nil } ?? .invalid
        note(cell)
        if isKept { cells[row] = cell }
      }
      open = []
    }
    return BuiltColumn(content: .cells(cells), counts: counts, dateOrder: description, latest: latest)
  }

  /// The option, else the evidence of the column: a first or second number above 12.
  private func decidedOrder(_ evidence: ColumnEvidence) throws(InputError) -> (dayFirst: Bool, description: String) {
    if let order { return (order == .dmy, "\(order.rawValue) (set by the workspace)") }
    let (dayFirst, monthFirst) = (evidence.dayFirst, evidence.monthFirst)
    switch (dayFirst, monthFirst) {
    case (0, 0) where evidence.ambiguousDates == 0: return (true, "the same in both orders")
    case (0, 0):
      throw InputError(
        .ambiguousDate, line: 1,
        en:
          "the dates of column `\(header)` (field \(name)) could be day/month or month/day; set `date_order: dmy` or `date_order: mdy` for this source",
        es:
          "las fechas de la columna `\(header)` (campo \(name)) podrían ser día/mes o mes/día; indique `date_order: dmy` o `date_order: mdy` para esta fuente"
      )
    case (_, 0): return (true, "dmy (first number above 12 in \(dayFirst) of \(evidence.openDates) cells)")
    case (0, _): return (false, "mdy (second number above 12 in \(monthFirst) of \(evidence.openDates) cells)")
    default:
      throw InputError(
        .inconsistentDateOrder, line: 1,
        en:
          "column `\(header)` (field \(name)) mixes day/month (\(dayFirst) cells) and month/day (\(monthFirst) cells); set `date_order` for this source and repair the others",
        es:
          "la columna `\(header)` (campo \(name)) mezcla día/mes (\(dayFirst) celdas) y mes/día (\(monthFirst) celdas); indique `date_order` para esta fuente y corrija las demás"
      )
    }
  }
}
