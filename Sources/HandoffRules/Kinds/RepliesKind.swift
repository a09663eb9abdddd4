import HandoffConfig
import HandoffModel

/// Every message in a window is answered in time.
///
/// `replies: {table, to, by, from, until, limit}`: each row matching `to` after `from` and not after `until` (or the date of
/// the evaluation) must be followed by a row matching `by` within the limit. Credit is answered in time over judged:
/// satisfied, partial or violated. A message not answered whose limit has not passed is not judged yet: pending where
/// there are only such. A reply counts unless it surely came before: where either has no time of day, one of the same day
/// does. Not applicable where there is no message; unknown where nothing of this was exported.
struct RepliesKind: RuleKind {
  static let key = "replies"

  private let messages: RowSelection
  private let replies: RowSelection
  private let start: ValueID
  private let end: ValueID
  private let names: (start: String, end: String)
  private let limit: TimeLimit

  var subjects: [String] { [messages.table.rawValue, names.start, names.end] }
  var expectation: LocalizedText {
    let text = WordedLimit.text(limit)
    return LocalizedText(
      en: "every message answered within \(text.en)", es: "todo mensaje respondido en un máximo de \(text.es)")
  }

  init(_ node: YAMLNode, scope: inout RuleScope) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    let from = try mapping.required("from")
    let until = try mapping.required("until")
    start = try scope.moment(named: from)
    end = try scope.moment(named: until)
    names = (try from.text(), try until.text())
    limit = try RuleScope.limit(mapping.required("limit"))
    let to = try RowSelection.filter(mapping.required("to"), table: .activities, scope: &scope)
    let by = try RowSelection.filter(mapping.required("by"), table: .activities, scope: &scope)
    try mapping.finish()
    messages = RowSelection.make(.activities, filter: to, window: .init(), includesOpen: false, scope: &scope)
    replies = RowSelection.make(.activities, filter: by, window: .init(), includesOpen: false, scope: &scope)
  }

  func evaluate(_ batch: Batch) -> OutcomeColumn {
    let starts = batch.vector(start)
    let ends = batch.vector(end)
    let unknown = RuleResult(.unknown, credit: .none, reason: .notExported)
    guard let messages = BoundSelection(messages, batch: batch, isDated: true),
      let replies = BoundSelection(replies, batch: batch, isDated: true)
    else {
      return OutcomeColumn(results: [RuleResult](repeating: unknown, count: batch.count))
    }
    let results = (0..<batch.count).map { index in
      let (from, until) = (starts.cells[index], ends.cells[index])
      if from.state == .notExported || until.state == .notExported { return unknown }
      if messages.mayLackRows(of: index) || replies.mayLackRows(of: index) { return unknown }
      if from.state == .invalid || until.state == .invalid {
        return RuleResult(.invalid, credit: .none, reason: .unreadable)
      }
      guard let start = from.moment else { return RuleResult(.pending, credit: .none, reason: .eventMissing) }
      return judge(
        from: start, to: until.moment ?? batch.date.now, deal: Int(batch.rows[index]), messages: messages,
        replies: replies, batch: batch)
    }
    return OutcomeColumn(results: results)
  }

  /// An answer that is late stays late.
  func canStillHold(_ batch: Batch, handoff index: Int) -> Bool { false }

  private func judge(
    from start: Moment, to end: Moment, deal: Int, messages: BoundSelection, replies: BoundSelection, batch: Batch
  ) -> RuleResult {
    var inTime = 0
    var judged = 0
    var waiting = 0
    var worst: Int?
    let answers = messages.child.range(of: deal).compactMap { row in
      replies.matches(row) ? replies.moment(of: row).map { (row: row, moment: $0) } : nil
    }
    // Rows stand in order of time, so that the answers already passed are none to later messages either.
    var passed = 0
    for row in messages.child.range(of: deal) {
      guard let moment = messages.moment(of: row) else { continue }
      while passed < answers.count, answers[passed].moment.precedes(moment, in: batch.zone) { passed += 1 }
      let isInWindow = start.precedes(moment, in: batch.zone) && !end.precedes(moment, in: batch.zone)
      if isInWindow, messages.matches(row) {
        let nextReply = answers[passed...].first { $0.row != row }?.moment
        let elapsed = batch.clock.elapsed(from: moment, to: nextReply ?? batch.date.now, unit: limit.unit)
        let isInside = elapsed.amount <= batch.clock.limit(limit, from: moment, wholeDays: elapsed.isWholeDays)
        if nextReply == nil, isInside {
          waiting += 1
        } else {
          judged += 1
          if isInside { inTime += 1 } else if worst == nil { worst = row }
        }
      }
    }
    guard judged > 0 else {
      return waiting > 0
        ? RuleResult(.pending, credit: .none, reason: .replies)
        : RuleResult(.notApplicable, credit: .none, reason: .nothingToJudge)
    }
    let credit = Credit(found: inTime, of: judged)
    let outcome: Outcome = inTime == judged ? .satisfied : inTime == 0 ? .violated : .partial
    let origin = worst.map { CellOrigin(table: .activities, field: self.messages.dateField, row: Int32($0)) }
    return RuleResult(
      outcome, credit: credit, reason: .replies, found: Int64(inTime), extra: Int64(judged), origin: origin ?? .none)
  }
}
