/// Why a cell cannot be read as its type.
public enum InvalidCause: UInt8, CaseIterable, Sendable {
  /// It is no number, no date, no yes or no.
  case unreadable
  /// A date outside every year that business writes about.
  case implausible
  /// A number that means two things, and nothing says which.
  case ambiguous
  /// An id that a spreadsheet has rounded or rewritten: it names no record any more.
  case damaged
}
