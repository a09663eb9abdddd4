/// Everything an analysis of outcomes found.
public struct OutcomeStudy: Sendable {
  public let settings: OutcomeSettings
  /// The last day of follow-up.
  public let cutoff: Day
  /// Every handoff, in the order of deal ids.
  public let customers: [Customer]
  /// Customers whose form has no date, so that its texts count as written in time.
  public let undatedForms: Int
  /// Whether any outcome table was read at all.
  public let hasChurnData: Bool
  /// First-year churn over all customers from the signature.
  public let overallRisk: Double?
  public let overallLimits: Limits?
  /// Rules left out of the score, because they read whether the customer stayed.
  public let circularForChurn: [Int]
  /// Rules left out of the score that is compared with first value, because they read it.
  public let circularForFirstValue: [Int]
  public let headline: OutcomeHeadline
  public let grades: [GradeOutcome]
  public let retention: [CurvePoint]
  public let firstValue: [CurvePoint]
  public let associations: [Association]
  public let effects: [RuleEffect]
  /// Of each grade from the landmark, in the order of grades; those of nobody are left out.
  public var retentionByGrade: [OutcomeCurve] = []
  /// Time to first value of all customers from the signature, churn competing; nil where none has a date of it.
  public var firstValueOfAll: OutcomeCurve?
  /// Nil where there is nothing to compare.
  public var firstValueGap: FirstValueGap?

  /// Signals other than the score, in their order; those that stand for everybody or nobody are left out.
  public var signals: [(signal: ChurnSignal, gap: ArmGap)] = []
  /// Poor against the others with the line between them moved, in tenths of a point.
  public var bands: [(below: Int, gap: ArmGap)] = []

  public let dimensions: [DimensionEffect]
  /// Most frequent first.
  public let churnReasons: [ChurnReasonCount]
  /// Nil where the workspace names nothing that says who became active.
  public let activation: ActivationOutcome?
  /// The last day on which any outcome table says that something happened; nil for none.
  public let lastFact: Day?

  public init(
    settings: OutcomeSettings, cutoff: Day, customers: [Customer], undatedForms: Int, hasChurnData: Bool,
    overallRisk: Double?, overallLimits: Limits?, circularForChurn: [Int], circularForFirstValue: [Int],
    headline: OutcomeHeadline, grades: [GradeOutcome], retention: [CurvePoint], firstValue: [CurvePoint],
    associations: [Association], effects: [RuleEffect], dimensions: [DimensionEffect],
    churnReasons: [ChurnReasonCount], activation: ActivationOutcome?, lastFact: Day?
  ) {
    self.settings = settings
    self.cutoff = cutoff
    self.customers = customers
    self.undatedForms = undatedForms
    self.hasChurnData = hasChurnData
    self.overallRisk = overallRisk
    self.overallLimits = overallLimits
    self.circularForChurn = circularForChurn
    self.circularForFirstValue = circularForFirstValue
    self.headline = headline
    self.grades = grades
    self.retention = retention
    self.firstValue = firstValue
    self.associations = associations
    self.effects = effects
    self.dimensions = dimensions
    self.churnReasons = churnReasons
    self.activation = activation
    self.lastFact = lastFact
  }

  public func count(_ exclusion: CohortExclusion) -> Int { customers.count { $0.exclusion == exclusion } }
}
