/// What the cells of a column hold, which decides how a spreadsheet dialect writes them.
public enum CellKind: String, CaseIterable, Sendable {
  case boolean
  case date
  case decimal
  case integer
  /// Ids, words and texts: never to be read as a number or a date.
  case text
  /// Words of ours, some of which are a number alone.
  case value
}
