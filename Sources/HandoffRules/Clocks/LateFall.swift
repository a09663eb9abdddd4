import HandoffConfig
import HandoffModel

/// A limit and how credit falls beyond it: linearly to nothing at twice the limit, or at `critical` where that comes first.
/// Twice nothing gives no room, so that after a limit of nothing credit falls to `critical`, if there is one.
struct LateFall: Sendable {
  let limit: TimeLimit
  let critical: TimeLimit?

  /// Reads `limit` and `critical`.
  init(_ mapping: inout YAMLMapping) throws(ConfigurationError) {
    let limitNode = try mapping.required("limit")
    limit = try RuleScope.limit(limitNode)
    let node = mapping.optional("critical")
    critical = try node.map { node throws(ConfigurationError) in try RuleScope.limit(node) }
    if let critical, let node, Self.contradict(limit, critical) {
      // An override that raises the limit of a rule of another file has not written the other one.
      if limitNode.position.file == mapping.position.file, node.position.file != limitNode.position.file {
        throw ConfigurationError(
          at: limitNode.position,
          en: "`limit` (\(limit)) must come before `critical` (\(critical), \(node.position)): raise `critical` too",
          es: "`limit` (\(limit)) debe venir antes de `critical` (\(critical), \(node.position)): suba también "
            + "`critical`")
      }
      throw ConfigurationError(
        at: node.position, en: "`critical` (\(critical)) must come after `limit` (\(limit))",
        es: "`critical` (\(critical)) debe venir después de `limit` (\(limit))")
    }
  }

  /// Refuses a target beyond the limit.
  func check(target: TimeLimit?, at position: SourcePosition?) throws(ConfigurationError) {
    guard let target, target != limit, Self.contradict(target, limit) else { return }
    throw ConfigurationError(
      at: position, en: "`target` (\(target)) must not come after `limit` (\(limit))",
      es: "`target` (\(target)) no debe venir después de `limit` (\(limit))")
  }

  /// `name` is that of the event the clock starts with.
  func expectation(after name: String) -> LocalizedText {
    let start = NameMark.marked(name)
    if case .span(let span) = limit, span.amount == 0, !span.unit.countsHours {
      return LocalizedText(en: "on the same day as \(start)", es: "el mismo día que \(start)")
    }
    if limit == .endOfNextCalendarWeek {
      return LocalizedText(
        en: "by the end of the calendar week after \(start)",
        es: "antes de que acabe la semana natural siguiente a \(start)")
    }
    let text = WordedLimit.text(limit)
    return LocalizedText(en: "within \(text.en) of \(start)", es: "en un máximo de \(text.es) desde \(start)")
  }

  /// Measures from `start` to `end`, or to the date of the evaluation. Never below 0.
  func reading(start: Moment, end: Moment?, target: TimeLimit?, batch: Batch) -> ClockReading {
    let elapsed = batch.clock.elapsed(from: start, to: end ?? batch.date.now, unit: limit.unit)
    return ClockReading(
      start: start, end: end, elapsed: max(0, elapsed.amount),
      limit: batch.clock.limit(limit, from: start, wholeDays: elapsed.isWholeDays),
      target: target.map { amount(of: $0, from: start, isWholeDays: elapsed.isWholeDays, clock: batch.clock) ?? 0 },
      unit: elapsed.isWholeDays ? limit.unit.wholeDays : limit.unit, isWholeDays: elapsed.isWholeDays)
  }

  /// Met or late when done; pending or overdue when not.
  func judge(_ reading: ClockReading, isDone: Bool, batch: Batch) -> RuleResult {
    let isInside = reading.elapsed <= reading.limit
    if !isDone {
      return isInside
        ? RuleResult(.pending, credit: .none, reason: .notDone) : RuleResult(.overdue, credit: .none, reason: .notDone)
    }
    if isInside { return RuleResult(.met, credit: .full, reason: .done) }
    let credit = Credit(late: reading.elapsed, limit: reading.limit, end: zeroPoint(reading, batch: batch))
    return RuleResult(.late, credit: credit, reason: .done)
  }

  /// Whether a stretch is beyond the limit, then its length, so that stretches can be compared: whole days of an hour limit
  /// count as that many days of seconds.
  func length(from start: Moment, to end: Moment, clock: BusinessClock) -> (isBeyond: Int, amount: Int64) {
    let elapsed = clock.elapsed(from: start, to: end, unit: limit.unit)
    let isBeyond = elapsed.amount > clock.limit(limit, from: start, wholeDays: elapsed.isWholeDays)
    let day = limit.unit == .hours ? Instant.secondsPerDay : clock.calendar.usualOpenSeconds
    return (isBeyond ? 1 : 0, elapsed.isWholeDays ? elapsed.amount * day : elapsed.amount)
  }

  /// Where credit reaches nothing, in the unit of the reading.
  private func zeroPoint(_ reading: ClockReading, batch: Batch) -> Int64 {
    let twice = reading.limit * 2
    guard let critical,
      let end = amount(of: critical, from: reading.start, isWholeDays: reading.isWholeDays, clock: batch.clock)
    else { return twice }
    return reading.limit == 0 ? end : min(twice, end)
  }

  /// Another limit in the unit of a reading from `start`. One in another unit is first turned into the moment it names for
  /// this handoff; a day it names means the start's time on that day. Nil where that never comes.
  private func amount(of other: TimeLimit, from start: Moment, isWholeDays: Bool, clock: BusinessClock) -> Int64? {
    if other.unit == limit.unit { return clock.limit(other, from: start, wholeDays: isWholeDays) }
    guard var moment = clock.nominalDue(other, from: start) else { return nil }
    let unit = isWholeDays ? limit.unit.wholeDays : limit.unit
    if unit.countsHours, let instant = start.instant, let day = moment.dateOnlyDay {
      let days = Int64(start.day(in: clock.calendar.zone).days(to: day))
      moment = .instant(Instant(seconds: instant.seconds + days * Instant.secondsPerDay))
    }
    return clock.elapsed(from: start, to: moment, unit: unit).amount
  }

  /// Whether the first of two limits is not before the second: of one unit by their amounts, of different units where the
  /// shortest the first can be is longer than the longest the second can be.
  private static func contradict(_ first: TimeLimit, _ second: TimeLimit) -> Bool {
    if case .span(let a) = first, case .span(let b) = second, a.unit == b.unit { return a.amount >= b.amount }
    guard let longest = hours(second).longest else { return false }
    return hours(first).shortest > longest
  }

  /// Elapsed hours that a limit can be; business time has no longest, for a calendar may be closed.
  private static func hours(_ limit: TimeLimit) -> (shortest: Int64, longest: Int64?) {
    switch limit {
    case .endOfNextCalendarWeek: return (7 * 24, 14 * 24)
    case .span(let span):
      let amount = Int64(span.amount)
      return switch span.unit {
      case .hours: (amount, amount)
      case .days: (amount * 24, amount * 24)
      case .businessHours: (amount, nil)
      case .businessDays: (amount * 24, nil)
      }
    }
  }
}
