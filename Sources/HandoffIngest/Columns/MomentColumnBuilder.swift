import HandoffConfig
import HandoffModel

/// Reads dates and instants; what a cell alone does not tell is decided from the whole column: the order of day and month,
/// whether numbers are a spreadsheet's dates, whether midnight is a time.
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
  /// Something is judged by the column, so that an order nobody can decide is an error.
  private let isJudged: Bool
  private var counts = StateCounts()
  private var latest: Moment?
  private var cells: [Cell] = []
  private var row = 0
  private var found = DateEvidence()
  private var open: [(row: Int, date: OpenDate)] = []
  private var serials: [(row: Int, date: WrittenDate)] = []
  /// Rows whose cell is the day of a midnight, and the latest of these days.
  private var midnightRows: [UInt32] = []
  private var latestMidnight: Day?
  private var notation: ColumnNotation?
  private var remarks = DateRemarks()
  private var scratch = FoldedText()

  init(
    field: FieldDefinition, header: String, zone: Zone, order: Workspace.DateOrder?, placeholders: PlaceholderTable,
    isKept: Bool, isJudged: Bool = true, expectedRows: Int
  ) {
    self.isKept = isKept
    self.isJudged = isKept && isJudged
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
      row &+= 1
      if isKept, cells.count < row { cells.append(cell ?? .invalid) }
    }
  }

  private mutating func note(_ cell: Cell) {
    counts[cell.state] += 1
    if let moment = cell.moment { latest = LatestFact.later(latest, moment, zone: zone) }
  }

  /// Nil where the column decides later.
  private mutating func read(_ text: Span<UInt8>) -> Cell? {
    if text.isEmpty { return .blank }
    switch DateCell.read(text) {
    case .date(let date):
      found.certain &+= 1
      if !daysOnly, date.clock.isThere {
        if date.clock.isBareMidnight { return midnight(date) }
        found.times &+= 1
      }
      return cell(date, row: row)
    case .open(let date):
      noteOrder(date)
      open.append((row, date))
      return nil
    case .serial(let date):
      found.serials &+= 1
      serials.append((row, date))
      return nil
    case .unreadable: return stateOfUnreadable(text)
    }
  }

  /// For now a day: the column decides whether midnight is a time. Nil for the counts are made here.
  private mutating func midnight(_ date: WrittenDate) -> Cell? {
    found.midnights &+= 1
    guard date.isPlausible else { return cell(date, row: row) }
    counts[.filled] += 1
    latestMidnight = max(latestMidnight ?? date.day, date.day)
    if isKept {
      midnightRows.append(UInt32(truncatingIfNeeded: row))
      cells.append(.moment(.day(date.day)))
    }
    return nil
  }

  private mutating func stateOfUnreadable(_ text: Span<UInt8>) -> Cell {
    switch placeholders.verdict(text, scratch: &scratch) {
    case .blank: return .blank
    case .placeholder(let token), .none(let token): return .placeholder(token: token)
    case .negation, .content:
      found.unreadable += 1
      remarks.unreadable.add(row: row)
      return .invalid
    }
  }

  private mutating func noteOrder(_ date: OpenDate) {
    found.open += 1
    if !daysOnly, date.clock.isThere {
      if date.clock.isBareMidnight { found.midnights += 1 } else { found.times += 1 }
    }
    // A column whose order is set says nothing to others.
    guard order == nil else { return }
    if date.first > 12 {
      found.dayFirst += 1
    } else if date.second > 12 {
      found.monthFirst += 1
    } else if date.first != date.second {
      found.ambiguous += 1
    }
  }

  /// The cell of a date that is certain.
  private mutating func cell(_ date: WrittenDate, row: Int, isDay: Bool = false) -> Cell {
    if !date.isPlausible {
      remarks.implausible.add(row: row)
      return .invalid(.implausible)
    }
    if date.hasTwoDigitYear { remarks.twoDigitYears.add(row: row) }
    if daysOnly || isDay { return .moment(.day(date.day)) }
    let (moment, resolution) = date.moment(zone: zone)
    remarks.note(resolution, row: row)
    return .moment(moment)
  }

  var evidence: ColumnEvidence {
    var evidence = ColumnEvidence()
    evidence.dates = found
    return evidence
  }

  mutating func finish(_ evidence: ColumnEvidence) throws(InputError) -> BuiltColumn {
    var words = DateReadingWords()
    try settleOpen(evidence, &words)
    settleMidnights(evidence.dates, &words)
    settleSerials(evidence.dates, &words)
    return BuiltColumn(
      content: .cells(cells), counts: counts, reading: words.text, notation: notation,
      remarks: remarks.all(zone: zone), latest: latest)
  }

  private mutating func settle(_ row: Int, _ cell: Cell) {
    note(cell)
    if isKept { cells[row] = cell }
  }

  private mutating func settleOpen(_ evidence: ColumnEvidence, _ words: inout DateReadingWords) throws(InputError) {
    guard !open.isEmpty else { return }
    let decision = DateOrderDecision(evidence, order: order)
    if !decision.isMade, isJudged { throw decision.error(header: header, field: name) }
    words.add(decision.words)
    notation = decision.notation
    noteContradiction(evidence)
    let isDay = evidence.dates.midnightsAreDays
    for (row, date) in open {
      // Read for its latest date only, nothing is judged by the column, so an open order need not stop anybody.
      guard let dayFirst = decision.dayFirst else {
        remarks.undecided.add(row: row)
        settle(row, .invalid(.ambiguous))
        continue
      }
      if let date = date.date(dayFirst: dayFirst) {
        settle(row, cell(date, row: row, isDay: isDay && date.clock.isBareMidnight))
      } else {
        remarks.unreadable.add(row: row)
        settle(row, .invalid)
      }
    }
    open = []
  }

  /// An order that the workspace sets contradicts nobody.
  private mutating func noteContradiction(_ evidence: ColumnEvidence) {
    guard order == nil, let others = evidence.contradictedOrder else { return }
    remarks.contradicted = others
    for (row, date) in open where (others.answer ? date.second : date.first) > 12 {
      remarks.contradicting.add(row: row)
    }
  }

  private mutating func settleMidnights(_ evidence: DateEvidence, _ words: inout DateReadingWords) {
    if evidence.midnights > 0, evidence.midnightsAreDays, !daysOnly { words.addMidnights(evidence.midnights) }
    guard let latestDay = latestMidnight else { return }
    if evidence.midnightsAreDays {
      latest = LatestFact.later(latest, .day(latestDay), zone: zone)
    } else {
      latest = LatestFact.later(latest, midnightInstant(latestDay).moment, zone: zone)
      for row in midnightRows {
        guard let day = cells[Int(row)].moment?.dateOnlyDay else { continue }
        let (moment, resolution) = midnightInstant(day)
        remarks.note(resolution, row: Int(row))
        cells[Int(row)] = .moment(moment)
      }
    }
    midnightRows = []
  }

  private func midnightInstant(_ day: Day) -> (moment: Moment, resolution: LocalTimeResolution) {
    WrittenDate(day: day, clock: ClockTime(secondOfDay: 0, offset: nil)).moment(zone: zone)
  }

  private mutating func settleSerials(_ evidence: DateEvidence, _ words: inout DateReadingWords) {
    guard !serials.isEmpty else { return }
    if evidence.hasSerials { words.addSerials(evidence) }
    for (row, date) in serials {
      if evidence.hasSerials {
        settle(row, cell(date, row: row))
      } else {
        remarks.unreadable.add(row: row)
        settle(row, .invalid)
      }
    }
    serials = []
  }
}
