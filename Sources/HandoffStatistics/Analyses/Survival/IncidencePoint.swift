/// A cumulative incidence read at one time.
public struct IncidencePoint: Hashable, Sendable {
  public let share: Double
  public let error: Double
  /// On the scale log(-log(1 - F)), so that without competing events it is the Kaplan-Meier interval; nil at 0 and 1.
  public let interval: Interval?
  /// On the scale log(-log F), for comparison with other software.
  public let otherScale: Interval?

  init(share: Double, error: Double, _ confidence: ConfidenceLevel) {
    self.share = share
    self.error = error
    interval = LogLogInterval.ofIncidence(share, error: error, confidence)
    otherScale = LogLogInterval.ofSurvival(share, error: error, confidence)
  }
}
