/// What a column of numbers says about how they are written.
struct NumberEvidence: Equatable, Sendable {
  /// Numbers that can only be read with a decimal point, and with a decimal comma.
  var pointed = 0
  var commas = 0
  /// Numbers such as `1.234`, that are another number in the other notation.
  var open = 0
  /// Those of them that are written with a point.
  var openPoints = 0

  mutating func add(_ other: NumberEvidence) {
    pointed += other.pointed
    commas += other.commas
    open += other.open
    openPoints += other.openPoints
  }

  /// Whether the column's numbers have a decimal point; nil where it does not tell, or as often the one as the other.
  var isPointed: Bool? { pointed == commas ? nil : pointed > commas }
}
