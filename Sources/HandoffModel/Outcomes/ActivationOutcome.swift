/// Whether customers became active, where the export says only yes or no: poor handoffs against the others, of the customers
/// followed long enough.
public struct ActivationOutcome: Sendable {
  public struct Arm: Sendable {
    public let customers: Int
    public let active: Int
    public let limits: Limits?

    public init(customers: Int, active: Int, limits: Limits?) {
      self.customers = customers
      self.active = active
      self.limits = limits
    }

    public var share: Double? { customers == 0 ? nil : Double(active) / Double(customers) }
  }

  /// What says so, as the workspace names it.
  public let source: String
  public let poor: Arm
  public let others: Arm
  /// The share of the poor minus that of the others.
  public let difference: Double?
  public let limits: Limits?
  /// The same within months of entry, so that a change over time is not taken for the handoff's.
  public let adjusted: Double?
  public let adjustedLimits: Limits?
  public let grade: EvidenceGrade

  public init(
    source: String, poor: Arm, others: Arm, difference: Double?, limits: Limits?, adjusted: Double?,
    adjustedLimits: Limits?, grade: EvidenceGrade
  ) {
    self.source = source
    self.poor = poor
    self.others = others
    self.difference = difference
    self.limits = limits
    self.adjusted = adjusted
    self.adjustedLimits = adjustedLimits
    self.grade = grade
  }
}
