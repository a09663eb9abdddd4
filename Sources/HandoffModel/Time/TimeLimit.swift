/// How long something may take: a span, or until a boundary of the calendar.
public enum TimeLimit: Hashable, Sendable {
  case span(TimeSpan)
  /// Until the Sunday of the week after the start's; weeks begin on Monday (ISO 8601).
  case endOfNextCalendarWeek

  /// Reads a `TimeSpan` or `end of next calendar week`; nil for anything else.
  public init?(parsing text: String) {
    if text == Self.endOfNextCalendarWeekText {
      self = .endOfNextCalendarWeek
    } else if let span = TimeSpan(parsing: text) {
      self = .span(span)
    } else {
      return nil
    }
  }

  /// The unit in which time is measured against this limit; a boundary of the calendar is measured in days.
  public var unit: TimeUnit {
    switch self {
    case .span(let span): span.unit
    case .endOfNextCalendarWeek: .days
    }
  }

  private static let endOfNextCalendarWeekText = "end of next calendar week"
}

extension TimeLimit: CustomStringConvertible {
  /// English, readable by `init(parsing:)`.
  public var description: String {
    switch self {
    case .span(let span): span.description
    case .endOfNextCalendarWeek: Self.endOfNextCalendarWeekText
    }
  }
}
