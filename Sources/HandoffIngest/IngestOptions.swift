public import HandoffModel

/// The choices of a run that decide which deals are judged and as of when.
public struct IngestOptions: Sendable {
  /// The analysis date asked for, from the option or the workspace; nil to find it in the data.
  public var analysisDate: AnalysisDate?
  /// Only handoffs signed in this month.
  public var period: MonthKey?
  /// The deal, by its id as a person types it, whose whereabouts the dataset should know.
  public var tracedDeal: String?
  /// Names of stages that mean won beside those the field catalogue knows.
  public var wonStages: [String] = []
  /// Names of accounts that are no customers, `*` at an end for anything.
  public var testAccounts: [String] = []
  public var zone: Zone

  public init(analysisDate: AnalysisDate?, period: MonthKey?, tracedDeal: String? = nil, zone: Zone) {
    self.analysisDate = analysisDate
    self.period = period
    self.tracedDeal = tracedDeal
    self.zone = zone
  }
}
