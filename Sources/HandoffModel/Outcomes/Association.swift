/// One estimate, as a tidy row that anyone can take elsewhere. Texts are stable ids.
public struct Association: Sendable {
  public var analysis: String
  public var outcome: String
  public var exposure: String
  public var segment = "all"
  public var cohort = "landmark"
  public var estimator: String
  public var value: Double?
  public var limits: Limits?
  public var unit = ""
  public var p: Double?
  public var q: Double?
  /// Customers in the exposed arm and in the other.
  public var exposed: Int?
  public var others: Int?
  public var events: Int?
  public var horizon: Int?
  public var landmark: Int?
  /// `ok`, or why there is no value: `not-estimable`, `too-few-pairs`, or `unbounded` for a ratio to nothing.
  public var status = "ok"
  public var grade: EvidenceGrade?
  /// The measure of the rules that it answers; nil for a figure that no measure asks for.
  public var measure: OutcomeAnalysis?

  public init(_ analysis: String, outcome: String, exposure: String, estimator: String, value: Double?) {
    self.analysis = analysis
    self.outcome = outcome
    self.exposure = exposure
    self.estimator = estimator
    self.value = value
    if value == nil { status = "not-estimable" }
    if value?.isFinite == false { status = "unbounded" }
  }
}
