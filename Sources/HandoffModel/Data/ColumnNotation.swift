/// What had to be decided about how the cells of a column are written, and the answer.
public enum ColumnNotation: Hashable, Sendable {
  /// Dates with the day before the month, with the month before the day, and such that nothing tells.
  case dayFirst, monthFirst, openDateOrder
  /// Numbers with a point before the decimals, with a comma, and such that nothing tells.
  case decimalPoint, decimalComma, openDecimalSign
}
