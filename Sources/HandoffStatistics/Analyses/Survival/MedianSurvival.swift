/// When half had the event, with the limits of Brookmeyer and Crowley (1982).
///
/// The smallest time with S ≤ 0.5 (within 10⁻⁹); where S is 0.5, the middle between that time and the next event, or the time itself if
/// none follows, so that without censoring it is the ordinary median. The same rule on the limits of the curve gives its limits.
public struct MedianSurvival: Hashable, Sendable {
  private static let tolerance = 1e-9

  /// Nil: not reached.
  public let value: Double?
  public let lower: Double?
  public let upper: Double?

  public init(_ curve: KaplanMeierCurve) {
    value = Self.crossing(curve) { $0.survival }
    lower = Self.crossing(curve) { $0.interval(curve.confidence)?.lower }
    upper = Self.crossing(curve) { $0.interval(curve.confidence)?.upper }
  }

  /// Steps without a value, where the curve has no limits, are passed over.
  private static func crossing(_ curve: KaplanMeierCurve, _ value: (SurvivalStep) -> Double?) -> Double? {
    for (position, step) in curve.steps.enumerated() {
      guard let share = value(step), share <= 0.5 + tolerance else { continue }
      let isHalf = abs(share - 0.5) <= tolerance
      return isHalf && position + 1 < curve.steps.count
        ? (step.time + curve.steps[position + 1].time) / 2 : step.time
    }
    return nil
  }

  /// How long customers were followed, by the curve in which censoring is the event (Schemper and Smith 1996); nil: not reached.
  public static func followUp(_ durations: [CensoredDuration]) -> Double? {
    MedianSurvival(KaplanMeierCurve(durations.map { CensoredDuration($0.time, isEvent: !$0.isEvent) })).value
  }
}
