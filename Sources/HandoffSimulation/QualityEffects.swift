/// How strongly the hidden quality of a handoff shapes what is seen of it.
///
/// Quality is a standard normal number a handoff. Every ratio is per standard deviation *lower* quality: 1
/// means no effect, 2 that the quantity doubles. Shifts are per standard deviation *higher* quality: 0 means
/// no effect.
public struct QualityEffects: Sendable, Hashable {
  /// Odds that a form field or a contact role is missing, a placeholder or thin.
  public var gapOddsRatio: Double
  /// Delays of every step between signature and kickoff, of replies, and the odds that a step never happens.
  public var delayRatio: Double
  /// Hazard of churn (proportional hazards).
  public var churnHazardRatio: Double
  /// Days from signature to first value.
  public var firstValueDaysRatio: Double
  /// Points of a survey answer on a scale from 0 to 10.
  public var satisfactionShift: Double
  /// Share of the seats in use, on the log-odds scale.
  public var adoptionShift: Double

  public init(
    gapOddsRatio: Double = 2.0, delayRatio: Double = 1.35, churnHazardRatio: Double = 1.65,
    firstValueDaysRatio: Double = 1.25, satisfactionShift: Double = 0.9, adoptionShift: Double = 0.4
  ) {
    self.gapOddsRatio = gapOddsRatio
    self.delayRatio = delayRatio
    self.churnHazardRatio = churnHazardRatio
    self.firstValueDaysRatio = firstValueDaysRatio
    self.satisfactionShift = satisfactionShift
    self.adoptionShift = adoptionShift
  }

  /// A world in which quality changes nothing: what an analysis sees there is chance.
  public static let none = QualityEffects(
    gapOddsRatio: 1, delayRatio: 1, churnHazardRatio: 1, firstValueDaysRatio: 1, satisfactionShift: 0,
    adoptionShift: 0)

  /// `ratio` raised to the standard deviations by which `quality` is low.
  static func factor(_ ratio: Double, quality: Double) -> Double {
    Elementary.power(ratio, -quality)
  }
}
