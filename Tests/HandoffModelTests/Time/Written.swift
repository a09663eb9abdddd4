import HandoffModel
import Testing

/// Values as the tests of time write them down; a text that cannot be read fails the test where it stands.
enum Written {
  /// `YYYY-MM-DD`.
  static func day(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> Day {
    try #require(Day(parsing: text), sourceLocation: sourceLocation)
  }

  /// `YYYY-MM-DDTHH:MM`, UTC.
  static func instant(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> Instant {
    let midnight = Int64(try day(String(text.prefix(10)), sourceLocation: sourceLocation).number) * 86_400
    let clock = text.dropFirst(11).split(separator: ":").compactMap { Int64($0) }
    try #require(clock.count == 2, sourceLocation: sourceLocation)
    return Instant(seconds: midnight + clock[0] * 3_600 + clock[1] * 60)
  }

  /// A day or an instant, by its length.
  static func moment(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> Moment {
    text.utf8.count == 10
      ? .day(try day(text, sourceLocation: sourceLocation))
      : .instant(try instant(text, sourceLocation: sourceLocation))
  }

  static func zone(_ name: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> Zone {
    try #require(Zone.named(name), sourceLocation: sourceLocation)
  }

  /// Such as `09:00-14:00`, `15:00-18:00`, on every weekday.
  static func hours(_ texts: String..., sourceLocation: Testing.SourceLocation = #_sourceLocation) throws
    -> OpeningHours
  {
    try OpeningHours(
      everyDay: texts.map { try #require(OpeningInterval(parsing: $0), sourceLocation: sourceLocation) })
  }

  static func limit(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> TimeLimit {
    try #require(TimeLimit(parsing: text), sourceLocation: sourceLocation)
  }
}
