/// A table as a workspace declares it, its names not yet looked up.
public struct TableSpec: Sendable {
  public struct Column: Sendable {
    public let header: String
    /// What the column shows, such as `score`.
    public let source: String
    /// What it is asked of: the field of `field`, the rule of `outcome`.
    public let argument: String?
    public let replacements: [String: String]
    public let position: SourcePosition
  }

  public enum Rows: String, CaseIterable, Sendable {
    case findings
    case groups
    case handoffs
    case outcomes
  }

  public let file: String
  public let rows: Rows
  /// The field that groups are made by.
  public let by: String?
  public let columns: [Column]
  public let position: SourcePosition
}
