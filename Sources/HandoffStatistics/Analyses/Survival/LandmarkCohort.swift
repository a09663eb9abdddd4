/// The accounts still followed after a landmark day, with the clock restarted there.
public struct LandmarkCohort: Hashable, Sendable {
  public let landmark: Double
  /// Positions of the accounts kept.
  public let kept: [Int]
  /// Of the accounts kept, counted from the landmark.
  public let durations: [CensoredDuration]
  public let excludedEvents: Int
  public let excludedCensored: Int

  public init(_ all: [CensoredDuration], after landmark: Double) {
    self.landmark = landmark
    kept = all.indices.filter { all[$0].time > landmark }
    durations = kept.map { CensoredDuration(all[$0].time - landmark, isEvent: all[$0].isEvent) }
    excludedEvents = all.count { $0.time <= landmark && $0.isEvent }
    excludedCensored = all.count - kept.count - excludedEvents
  }
}
