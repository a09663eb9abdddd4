/// What auditors found in a sample, and how far the score agrees with them.
public struct HumanAuditStudy: Sendable {
  public let sample: HumanSample
  /// In the order of the sample.
  public let scored: [ScoredHandoff]
  public let sheets: [String]
  /// In the order of their first row.
  public let auditors: [String]
  /// By handoff, then auditor.
  public let readings: [AuditReading]
  public let problems: [SheetProblem]
  /// From this score on, in tenths of a point, the score says yes.
  public let mark: Int
  public let rates: [AuditedRate]
  /// The score against the auditors first, then pairs of auditors.
  public let agreements: [RaterAgreement]
  public let differences: [ScoreDifference]
  /// How often a handoff with sufficient context scores above one without, ties half; nil where one kind is missing.
  public let area: Double?
  public let areaLimits: Limits?
  /// Readings whose yes or no is not the score's, the farthest from the mark first.
  public let disagreements: [Int]

  public init(
    sample: HumanSample, scored: [ScoredHandoff], sheets: [String], auditors: [String], readings: [AuditReading],
    problems: [SheetProblem], mark: Int, rates: [AuditedRate], agreements: [RaterAgreement],
    differences: [ScoreDifference], area: Double?, areaLimits: Limits?, disagreements: [Int]
  ) {
    self.sample = sample
    self.scored = scored
    self.sheets = sheets
    self.auditors = auditors
    self.readings = readings
    self.problems = problems
    self.mark = mark
    self.rates = rates
    self.agreements = agreements
    self.differences = differences
    self.area = area
    self.areaLimits = areaLimits
    self.disagreements = disagreements
  }
}
