/// What a column of dates says about how they are written.
struct DateEvidence: Equatable, Sendable {
  /// Dates whose order of day and month the text leaves to the column: those that only one order allows, and those that are
  /// another day in the other order.
  var dayFirst = 0
  var monthFirst = 0
  var ambiguous = 0
  /// All dates whose order the text leaves to the column.
  var open = 0
  /// Dates that are certain, and texts that are no date.
  var certain = 0
  var unreadable = 0
  /// Numbers that a spreadsheet would show as dates.
  var serials = 0
  /// Times without a zone that are midnight, and all others.
  var midnights = 0
  var times = 0

  mutating func add(_ other: DateEvidence) {
    dayFirst += other.dayFirst
    monthFirst += other.monthFirst
    ambiguous += other.ambiguous
    open += other.open
    certain += other.certain
    unreadable += other.unreadable
    serials += other.serials
    midnights += other.midnights
    times += other.times
  }

  /// Whether the numbers are dates: they are most of what is written in the column.
  var hasSerials: Bool { serials > open + certain + unreadable }

  /// Whether a midnight stands for no time at all: every time in the column is one.
  var midnightsAreDays: Bool { times == 0 }

  /// Nil where the column alone does not tell in which order its dates are.
  var isDayFirst: Bool? {
    if dayFirst > 0 { return monthFirst > 0 ? nil : true }
    return monthFirst > 0 ? false : nil
  }

  /// Whether the order of some date is still to be decided.
  var isOrderOpen: Bool { isDayFirst == nil && (dayFirst > 0 || ambiguous > 0) }
}
