/// Churned and kept accounts of two arms: the exposed arm (poor handoffs) first.
public struct TwoByTwoTable: Hashable, Sendable {
  public let exposedEvents: Int
  public let exposedKept: Int
  public let otherEvents: Int
  public let otherKept: Int

  /// Nil for negative counts.
  public init?(_ exposedEvents: Int, _ exposedKept: Int, _ otherEvents: Int, _ otherKept: Int) {
    guard min(exposedEvents, exposedKept, otherEvents, otherKept) >= 0 else { return nil }
    self.exposedEvents = exposedEvents
    self.exposedKept = exposedKept
    self.otherEvents = otherEvents
    self.otherKept = otherKept
  }

  public var exposed: Int { exposedEvents + exposedKept }
  public var others: Int { otherEvents + otherKept }
  public var events: Int { exposedEvents + otherEvents }
  public var kept: Int { exposedKept + otherKept }
  public var total: Int { exposed + others }

  public var hasBothArms: Bool { exposed > 0 && others > 0 }
  public var hasBothOutcomes: Bool { events > 0 && kept > 0 }

  /// Nil where nobody was exposed.
  public var exposedRisk: Double? { exposed > 0 ? Double(exposedEvents) / Double(exposed) : nil }
  /// Nil where everybody was exposed.
  public var otherRisk: Double? { others > 0 ? Double(otherEvents) / Double(others) : nil }
}
