/// How much a rule matters.
public enum Severity: String, CaseIterable, Sendable {
  /// Part of the minimum viable handoff: any miss caps the score.
  case core
  case major
  case minor
  /// Reported, and allowed to weigh nothing.
  case info
}
