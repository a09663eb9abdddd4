public import HandoffModel

/// One gate with what was asked and what was found.
public struct GateResult: Hashable, Sendable {
  public enum Gate: String, CaseIterable, Sendable {
    case failUnder = "fail-under"
    case minCompletion = "min-completion"
    case failOn = "fail-on"
    case failOnNew = "fail-on-new"
    case minCoverage = "min-coverage"
    case maxRejected = "max-rejected"
  }

  public let gate: Gate
  public let isPassed: Bool
  /// One sentence: what was found and what was asked.
  public let text: LocalizedText
}
