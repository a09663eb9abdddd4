import HandoffModel

/// A question about one cell.
enum Predicate: Sendable {
  case isFilled
  /// Blank or placeholder.
  case isBlank
  /// Blank, placeholder or not exported: nobody wrote anything there.
  case isMissing
  case boolean(Bool)
  case moment(Comparison, Moment)
  /// Against the date of the evaluation: `< as_of`.
  case asOf(Comparison)
  /// In ten-thousandths.
  case number(Comparison, Int64)
  /// From the first to the second, both included, in ten-thousandths.
  case range(Int64, Int64)
  /// Which of the checks behind these bits a text passes.
  case text(mask: UInt16, TextDemand)
  /// The text of an id or a choice is one of these.
  case oneOf([String])
  case noneOf([String])
}
