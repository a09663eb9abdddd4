/// What reports need to know of a measure.
public struct MeasureDescription: Sendable {
  public enum Form: Sendable {
    /// A share of handoffs.
    case share
    /// A median, in this unit.
    case median(Unit)
    /// The spread of a number within and between the groups of a cut, by the cut's position.
    case spread(cut: Int)
  }

  public enum Unit: String, CaseIterable, Sendable {
    case count
    case days
    case hours
    case points
  }

  public let id: String
  public let title: LocalizedText
  public let catalogueIDs: [String]
  public let form: Form
  /// Ten-thousandths of the unit, of a per cent for shares: what the value must be at least or at most.
  public let target: (isAtLeast: Bool, value: Int64)?

  public init(
    id: String, title: LocalizedText, catalogueIDs: [String], form: Form, target: (isAtLeast: Bool, value: Int64)?
  ) {
    self.id = id
    self.title = title
    self.catalogueIDs = catalogueIDs
    self.form = form
    self.target = target
  }
}
