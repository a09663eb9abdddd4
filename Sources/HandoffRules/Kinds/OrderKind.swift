import HandoffConfig
import HandoffModel

/// One event comes before another.
///
/// `order: {first, then}`. Satisfied when both are there in order (the same day counts where either has no time of day);
/// violated when the second happened without or before the first; pending while the second has not happened; unknown
/// where either was not exported; invalid where a date cannot be read.
struct OrderKind: RuleKind {
  static let key = "order"

  private let first: ValueID
  private let second: ValueID
  private let names: (first: String, second: String)

  var subjects: [String] { [names.first, names.second] }
  var expectation: LocalizedText {
    let (first, second) = (NameMark.marked(names.first), NameMark.marked(names.second))
    return LocalizedText(en: "\(first) not after \(second)", es: "\(first) no después de \(second)")
  }

  init(_ node: YAMLNode, scope: inout RuleScope) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    let firstNode = try mapping.required("first")
    let secondNode = try mapping.required("then")
    first = try scope.moment(named: firstNode)
    second = try scope.moment(named: secondNode)
    names = (try firstNode.text(), try secondNode.text())
    try mapping.finish()
  }

  func evaluate(_ batch: Batch) -> OutcomeColumn {
    let firsts = batch.vector(first)
    let seconds = batch.vector(second)
    let results = (0..<batch.count).map { index in
      var result = judge(firsts.cells[index], seconds.cells[index], zone: batch.zone)
      result.origin = firsts.origins[index]
      if result.reason == .unreadable, firsts.cells[index].state != .invalid { result.origin = seconds.origins[index] }
      return result
    }
    return OutcomeColumn(results: results)
  }

  /// The second event has happened; a first one that came later, or is still to come, comes after it.
  func canStillHold(_ batch: Batch, handoff index: Int) -> Bool { false }

  private func judge(_ first: Cell, _ second: Cell, zone: Zone) -> RuleResult {
    if first.state == .notExported || second.state == .notExported {
      return RuleResult(.unknown, credit: .none, reason: .notExported)
    }
    if first.state == .invalid || second.state == .invalid {
      return RuleResult(.invalid, credit: .none, reason: .unreadable)
    }
    guard let later = second.moment else { return RuleResult(.pending, credit: .none, reason: .eventMissing) }
    guard let earlier = first.moment else { return RuleResult(.violated, credit: .none, reason: .eventMissing) }
    return later.precedes(earlier, in: zone)
      ? RuleResult(.violated, credit: .none, reason: .wrongOrder)
      : RuleResult(.satisfied, credit: .full, reason: .holds)
  }
}
