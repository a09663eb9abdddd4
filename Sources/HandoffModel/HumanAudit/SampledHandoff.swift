/// A handoff that was drawn for the human audit.
public struct SampledHandoff: Hashable, Sendable {
  /// Names the sample and the row: `kbfmaode-007`.
  public let code: String
  public let dealID: String
  /// Position in the list of strata.
  public let stratum: Int

  public init(code: String, dealID: String, stratum: Int) {
    self.code = code
    self.dealID = dealID
    self.stratum = stratum
  }
}
