/// A day of the week, numbered as in ISO 8601: Monday is 1, Sunday is 7.
public enum Weekday: UInt8, CaseIterable, Hashable, Sendable, Comparable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Reads the English name in lower case, as configuration files write it; nil for anything else.
  public init?(id: String) {
    guard let weekday = Self.allCases.first(where: { $0.id == id }) else { return nil }
    self = weekday
  }

  /// The English name in lower case.
  public var id: String {
    switch self {
    case .monday: "monday"
    case .tuesday: "tuesday"
    case .wednesday: "wednesday"
    case .thursday: "thursday"
    case .friday: "friday"
    case .saturday: "saturday"
    case .sunday: "sunday"
    }
  }

  /// Days since Monday, 0 to 6: the place of this weekday in a table of seven.
  var daysSinceMonday: Int { Int(rawValue) - 1 }

  public static func < (a: Weekday, b: Weekday) -> Bool { a.rawValue < b.rawValue }
}
