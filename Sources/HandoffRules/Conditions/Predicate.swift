import HandoffModel

/// A question about one cell.
enum Predicate: Sendable {
  case isFilled
  /// Blank or placeholder.
  case isBlank
  case boolean(Bool)
  case moment(Comparison, Moment)
  /// In ten-thousandths.
  case number(Comparison, Int64)
  /// The text of an id or a choice is one of these.
  case oneOf([String])
  case noneOf([String])
}
