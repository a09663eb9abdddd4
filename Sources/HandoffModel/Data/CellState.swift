/// What a cell is before anybody judges it. A cell is in exactly one state.
public enum CellState: UInt8, CaseIterable, Sendable {
  /// The column is not in the file, so nothing is known.
  case notExported = 0
  /// Nothing, white space, `null` or a null id.
  case blank = 1
  /// Text of the closed placeholder list: written, but no content.
  case placeholder = 2
  /// Present but unreadable as the field's type.
  case invalid = 3
  case filled = 4
}
