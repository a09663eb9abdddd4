/// One record of an inspected file: where it stands, what became of it, and what its mapped cells say.
public struct InspectedRecord: Sendable {
  public struct Value: Sendable {
    public let field: FieldID
    public let state: CellState
    /// In the one form in which all files write it; empty unless the cell is filled.
    public let text: String

    public init(field: FieldID, state: CellState, text: String) {
      self.field = field
      self.state = state
      self.text = text
    }
  }

  /// Physical line, from 1, and how many.
  public let line: Int
  public let lineCount: Int
  public let disposition: LineDisposition
  /// Kebab-case; empty for the header and for accepted records.
  public let reason: String
  /// In the order of the columns; empty unless accepted.
  public let values: [Value]

  public init(line: Int, lineCount: Int, disposition: LineDisposition, reason: String = "", values: [Value] = []) {
    self.line = line
    self.lineCount = lineCount
    self.disposition = disposition
    self.reason = reason
    self.values = values
  }
}
