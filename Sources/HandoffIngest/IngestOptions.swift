public import HandoffModel

/// The choices of a run that decide which deals are audited and as of when.
public struct IngestOptions: Sendable {
  /// The analysis date asked for, from the option or the workspace; nil to find it in the data.
  public var analysisDate: AnalysisDate?
  /// Only handoffs signed in this month.
  public var period: MonthKey?
  /// Only the deal with this id.
  public var dealID: String?
  public var zone: Zone

  public init(analysisDate: AnalysisDate?, period: MonthKey?, dealID: String?, zone: Zone) {
    self.analysisDate = analysisDate
    self.period = period
    self.dealID = dealID
    self.zone = zone
  }
}
