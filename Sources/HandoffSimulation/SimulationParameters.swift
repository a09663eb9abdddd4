/// Everything that decides a simulated world; equal parameters give equal bytes.
///
/// The first k handoffs are the same whatever `handoffs` is, so a small world is the beginning of a larger
/// one.
public struct SimulationParameters: Sendable, Hashable {
  /// Won new-business deals; other deals come on top.
  public var handoffs: Int
  public var seed: UInt64
  public var dialect: SimulationDialect
  /// First day on which a deal can be signed.
  public var start: SimulatedDay
  /// Length of the period in which deals are signed, in months from `start`.
  public var months: Int
  /// The day of the export: what would happen on it or later is not in the files, save plans.
  public var cutoff: SimulatedDay
  /// Share of handoffs whose people write Spanish, the others writing English.
  public var spanishShare: Double
  public var sellers: Int
  /// Customer success managers.
  public var csms: Int
  /// Mean activities a handoff over its first months; young handoffs have fewer.
  public var activitiesPerHandoff: Double
  public var effects: QualityEffects
  /// Probability that a customer of median quality leaves within 365 days of the signature.
  public var baselineFirstYearChurn: Double
  /// Shape of the Weibull time to churn: 1 is a constant hazard, above 1 a rising one.
  public var churnShape: Double
  /// Months after `start` at which the form gained its field on competitive risks, which is blank in every
  /// deal signed before; nil where it was always there.
  public var fieldIntroducedAfterMonths: Int?
  /// Share of deals whose stage was set to won, and so whose close date lies, 2 to 60 days after the
  /// signature.
  public var lateStageFlipShare: Double

  public init(
    handoffs: Int = 1_000, seed: UInt64 = 1, dialect: SimulationDialect = .salesforce,
    start: SimulatedDay = Self.defaultStart, months: Int = 24,
    cutoff: SimulatedDay = Self.defaultCutoff, spanishShare: Double = 0.4, sellers: Int = 24,
    csms: Int = 12, activitiesPerHandoff: Double = 12, effects: QualityEffects = QualityEffects(),
    baselineFirstYearChurn: Double = 0.135, churnShape: Double = 1.2, fieldIntroducedAfterMonths: Int? = 12,
    lateStageFlipShare: Double = 0.07
  ) {
    self.handoffs = handoffs
    self.seed = seed
    self.dialect = dialect
    self.start = start
    self.months = months
    self.cutoff = cutoff
    self.spanishShare = spanishShare
    self.sellers = sellers
    self.csms = csms
    self.activitiesPerHandoff = activitiesPerHandoff
    self.effects = effects
    self.baselineFirstYearChurn = baselineFirstYearChurn
    self.churnShape = churnShape
    self.fieldIntroducedAfterMonths = fieldIntroducedAfterMonths
    self.lateStageFlipShare = lateStageFlipShare
  }

  /// 2024-10-01.
  public static let defaultStart = SimulatedDay(number: 19_997)
  /// 2026-11-01, a month after the end of the default period.
  public static let defaultCutoff = SimulatedDay(number: 20_758)

  /// The first day after the signing period.
  public var periodEnd: SimulatedDay { start.adding(months: months) }

  /// Sets the two churn parameters from the first-year churn of the best and the worst third of handoffs.
  ///
  /// The mean quality of the upper third of a standard normal is +1.0908 (density at the cut, 0.3636, over
  /// 1/3), of the lower third -1.0908; the cumulative hazard is log-linear in quality between them. Values
  /// outside 0..<1 are left for `validate` to refuse, as is a poor third that churns a hundred times as much
  /// as the good one.
  public mutating func setFirstYearChurn(good: Double, poor: Double) {
    let thirdMean = 1.0908
    let (goodHazard, poorHazard) = (-Elementary.log(1 - good), -Elementary.log(1 - poor))
    effects.churnHazardRatio = Elementary.power(poorHazard / goodHazard, 1 / (2 * thirdMean))
    baselineFirstYearChurn = 1 - Elementary.exp(-(goodHazard * poorHazard).squareRoot())
  }
}
