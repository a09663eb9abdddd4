/// Why a deal that was read is not audited, by a permanent kebab-case id.
public struct FilterReason: Hashable, Sendable, Comparable {
  public let id: String

  public static let deleted = FilterReason(id: "deleted")
  public static let testAccount = FilterReason(id: "test-account")
  public static let notWon = FilterReason(id: "not-won")
  public static let signedLater = FilterReason(id: "signed-later")
  public static let outsidePeriod = FilterReason(id: "outside-period")

  /// A workspace filter on a choice field.
  public static func field(_ name: String) -> FilterReason {
    FilterReason(id: "filter-" + name.replacing("_", with: "-"))
  }

  private init(id: String) {
    self.id = id
  }

  public static func < (a: FilterReason, b: FilterReason) -> Bool { a.id < b.id }
}
