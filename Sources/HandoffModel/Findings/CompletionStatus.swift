/// Whether all milestones of the completion rate were done inside their limits.
public enum CompletionStatus: UInt8, CaseIterable, Sendable {
  case complete
  case incomplete
  /// A milestone is not due yet: the handoff leaves the denominator and is counted.
  case pending
  /// A milestone cannot be judged, or none applies.
  case unknown
}
