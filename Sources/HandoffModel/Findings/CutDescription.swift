/// What reports need to know of a cut.
public struct CutDescription: Sendable {
  public enum Groups: Sendable {
    /// Codes are positions in a list of names.
    case names([LocalizedText])
    /// Codes are symbols of the dataset.
    case symbols
    /// Codes are years times twelve plus the month from zero.
    case months
  }

  public let id: String
  public let title: LocalizedText
  public let groups: Groups
  public let isPeople: Bool
  public let minimum: Int
  /// Whether its groups are shown against what chance gives.
  public let isFunnel: Bool

  public init(id: String, title: LocalizedText, groups: Groups, isPeople: Bool, minimum: Int, isFunnel: Bool = false) {
    self.id = id
    self.title = title
    self.groups = groups
    self.isPeople = isPeople
    self.minimum = minimum
    self.isFunnel = isFunnel
  }
}
