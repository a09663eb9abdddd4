/// What a limit counts.
public enum TimeUnit: String, CaseIterable, Hashable, Sendable {
  /// Hours that pass, day and night.
  case hours
  /// Calendar days.
  case days
  /// Opening hours of business days.
  case businessHours = "business hours"
  /// Days that are neither on a weekend nor a holiday.
  case businessDays = "business days"

  /// Whether it is measured by the clock, in seconds; the others are measured in days.
  public var countsHours: Bool {
    switch self {
    case .hours, .businessHours: true
    case .days, .businessDays: false
    }
  }

  /// The unit that measures the same when one end has no time of day: days for hours, business days for
  /// business hours.
  public var wholeDays: TimeUnit {
    switch self {
    case .hours, .days: .days
    case .businessHours, .businessDays: .businessDays
    }
  }
}
