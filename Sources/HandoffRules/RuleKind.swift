import HandoffConfig
import HandoffModel

/// A kind of check: reads its own part of a rule, says what it expects and judges a batch at once.
protocol RuleKind: Sendable {
  /// The key under which a rule carries this kind.
  static var key: String { get }

  /// Reads and validates the kind's part of a rule; everything that can be wrong is found here.
  init(_ node: YAMLNode, scope: inout RuleScope) throws(ConfigurationError)

  /// What the rule expects, as a phrase without a full stop.
  var expectation: LocalizedText { get }
  /// The names of the deal-level values it reads, its subject first.
  var subjects: [String] { get }
  /// The names of the events a clock runs between; nil for kinds without a clock.
  var clockEvents: (start: String, end: String)? { get }

  func evaluate(_ batch: Batch) -> OutcomeColumn

  /// Whether somebody can still make the rule hold for a handoff it does not hold for: records can be completed, what has
  /// happened, and when, cannot be changed.
  func canStillHold(_ batch: Batch, handoff index: Int) -> Bool
}

extension RuleKind {
  var clockEvents: (start: String, end: String)? { nil }

  func canStillHold(_ batch: Batch, handoff index: Int) -> Bool { true }
}
