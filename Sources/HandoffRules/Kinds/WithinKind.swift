import HandoffConfig
import HandoffModel

/// A step happens within a limit after another: the service-level clock.
///
/// `within: {from, to, target, limit, critical, tolerance}`. Met, late, overdue or pending; pending too while the clock has
/// not started; unknown where either event was not exported; invalid where a date cannot be read or the step lies before
/// the start by more than the tolerance (`any` counts it as met).
struct WithinKind: RuleKind {
  static let key = "within"

  private let start: ValueID
  private let end: ValueID
  private let startName: String
  private let endName: String
  private let limit: LateFall
  private let target: TimeLimit?
  private let tolerance: Tolerance

  private enum Tolerance {
    case any
    case span(TimeSpan)
  }

  var subjects: [String] { [endName, startName] }
  var clockEvents: (start: String, end: String)? { (startName, endName) }
  var expectation: LocalizedText { limit.expectation(after: startName) }

  init(_ node: YAMLNode, scope: inout RuleScope) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    let from = try mapping.required("from")
    let to = try mapping.required("to")
    startName = try from.text()
    endName = try to.text()
    start = try scope.moment(named: from)
    end = try scope.moment(named: to)
    limit = try LateFall(&mapping)
    let targetNode = mapping.optional("target")
    target = try targetNode.map { node throws(ConfigurationError) in try RuleScope.limit(node) }
    tolerance = try Self.tolerance(mapping.optional("tolerance"))
    try mapping.finish()
    try limit.check(target: target, at: targetNode?.position)
  }

  func evaluate(_ batch: Batch) -> OutcomeColumn {
    let starts = batch.vector(start)
    let ends = batch.vector(end)
    var results: [RuleResult] = []
    var clocks: [ClockReading?] = []
    results.reserveCapacity(batch.count)
    clocks.reserveCapacity(batch.count)
    for index in 0..<batch.count {
      var (result, reading) = judge(starts.cells[index], ends.cells[index], batch: batch)
      // The step's own cell is the evidence, unless the trouble is with the start.
      result.origin = ends.origins[index]
      if result.reason == .unreadable, starts.cells[index].state == .invalid { result.origin = starts.origins[index] }
      results.append(result)
      clocks.append(reading)
    }
    return OutcomeColumn(results: results, clocks: clocks)
  }

  /// Whether the event would earn anything if it happened now.
  func canStillHold(_ batch: Batch, handoff index: Int) -> Bool {
    let isDone = batch.vector(end).cells[index].isFilled
    guard let from = batch.vector(start).cells[index].moment, !isDone else { return false }
    let reading = limit.reading(start: from, end: batch.date.now, target: target, batch: batch)
    return limit.judge(reading, isDone: true, batch: batch).credit != .none
  }

  private func judge(_ from: Cell, _ to: Cell, batch: Batch) -> (RuleResult, ClockReading?) {
    if from.state == .notExported || to.state == .notExported {
      return (RuleResult(.unknown, credit: .none, reason: .notExported), nil)
    }
    if from.state == .invalid || to.state == .invalid {
      return (RuleResult(.invalid, credit: .none, reason: .unreadable), nil)
    }
    guard let start = from.moment else { return (RuleResult(.pending, credit: .none, reason: .eventMissing), nil) }
    if let end = to.moment, end.precedes(start, in: batch.zone), !isTolerated(end, before: start, clock: batch.clock) {
      let reading = limit.reading(start: start, end: end, target: target, batch: batch)
      return (RuleResult(.invalid, credit: .none, reason: .beforeStart), reading)
    }
    let reading = limit.reading(start: start, end: to.moment, target: target, batch: batch)
    return (limit.judge(reading, isDone: to.isFilled, batch: batch), reading)
  }

  private func isTolerated(_ end: Moment, before start: Moment, clock: BusinessClock) -> Bool {
    switch tolerance {
    case .any: return true
    case .span(let span):
      let early = clock.elapsed(from: end, to: start, unit: span.unit)
      return early.amount <= clock.limit(.span(span), from: end, wholeDays: early.isWholeDays)
    }
  }

  private static func tolerance(_ node: YAMLNode?) throws(ConfigurationError) -> Tolerance {
    guard let node else { return .span(TimeSpan(amount: 0, unit: .days)) }
    return node.scalar == "any" ? .any : .span(try RuleScope.span(node))
  }
}
