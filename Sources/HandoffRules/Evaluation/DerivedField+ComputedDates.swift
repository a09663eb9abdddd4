import HandoffModel

extension DerivedField.Computation {
  /// The value of every handoff of a batch. Counts over the whole export are not made here: see `PopulationValues`.
  func compute(_ batch: Batch) -> ValueVector {
    switch self {
    case .shift(let of, let span, let isBack):
      return map(batch.vector(of), batch) { cell, _ in
        cell.moment.map { Self.shifted($0, by: span, isBack: isBack, clock: batch.clock) } ?? nil
      }
    case .shiftMonths(let of, let months):
      let lengths = batch.vector(months)
      return map(batch.vector(of), batch, with: lengths) { cell, index in
        guard let moment = cell.moment, let length = lengths.cells[index].value else { return nil }
        return .moment(.day(moment.day(in: batch.zone).adding(months: length)))
      }
    case .elapsed(let from, let to, let unit):
      let ends = batch.vector(to)
      return map(batch.vector(from), batch, with: ends) { cell, index in
        guard let start = cell.moment, let end = ends.cells[index].moment else { return nil }
        return Self.elapsed(from: start, to: end, unit: unit, clock: batch.clock)
      }
    case .choose(let cases): return Self.choose(cases, batch)
    case .replyTime(let to, let by):
      return ReplyTime(to: to, by: by).compute(batch)
    case .copies, .concurrent:
      return ValueVector(repeating: .notExported, count: batch.count)
    }
  }

  /// A cell for each cell of a vector: not exported, unreadable and blank cells stay so, also those of a second vector.
  private func map(
    _ vector: ValueVector, _ batch: Batch, with other: ValueVector? = nil, _ transform: (Cell, Int) -> Cell?
  ) -> ValueVector {
    var result = vector
    for index in 0..<batch.count {
      let states = [vector.cells[index].state, other?.cells[index].state ?? .filled]
      if states.contains(.notExported) {
        result.cells[index] = .notExported
      } else if states.contains(.invalid) {
        result.cells[index] = .invalid
      } else {
        result.cells[index] = transform(vector.cells[index], index) ?? .blank
      }
    }
    return result
  }

  private static func choose(_ cases: [DerivedField.Case], _ batch: Batch) -> ValueVector {
    var vector = ValueVector(repeating: .blank, count: batch.count)
    var open = Array(0..<batch.count)
    for choice in cases {
      let truths = choice.when?.evaluate(batch)
      let symbol = batch.dataset.symbols.symbol(of: choice.name).map { Cell.filled(Int64($0.index)) } ?? .notExported
      open.removeAll { index in
        switch truths?[index] ?? .yes {
        case .no: return false
        case .unknown: vector.cells[index] = .notExported
        case .yes: vector.cells[index] = symbol
        }
        vector.origins[index] = CellOrigin(table: .deals, field: nil, row: batch.rows[index])
        return true
      }
    }
    return vector
  }

  private static func shifted(_ moment: Moment, by span: TimeSpan, isBack: Bool, clock: BusinessClock) -> Cell? {
    guard isBack else { return clock.nominalDue(.span(span), from: moment).map { .moment($0) } }
    if let instant = moment.instant {
      let seconds = Int64(span.amount) * (span.unit == .hours ? 3_600 : Instant.secondsPerDay)
      return .moment(.instant(Instant(seconds: instant.seconds - seconds)))
    }
    // Hours back from a day are rounded up to whole days.
    let days = span.unit == .hours ? (Int(span.amount) + 23) / 24 : Int(span.amount)
    return .moment(.day(moment.day(in: clock.calendar.zone).adding(days: -days)))
  }

  /// Hours with their fraction; days whole, as a limit in days counts them.
  private static func elapsed(from start: Moment, to end: Moment, unit: TimeUnit, clock: BusinessClock) -> Cell {
    let elapsed = clock.elapsed(from: start, to: end, unit: unit)
    if unit.countsHours, !elapsed.isWholeDays { return .filled(elapsed.amount * FixedDecimal.unit / 3_600) }
    let days = elapsed.amount * FixedDecimal.unit
    return .filled(unit.countsHours ? days * 24 : days)
  }
}
