/// What a user asks of `agree`, as typed.
public struct AgreeRequest: Sendable {
  /// The sheets that were filled in; of a handoff read twice the answers of the earlier sheet count.
  public var sheets: [String]
  public var key = "audit-key.json"
  /// Folder of the bundle.
  public var out = "agreement"
  /// What goes to standard output: `summary`, `markdown`, `html`, `json` or `none`.
  public var format = "summary"
  /// From this score on the score says yes, in points; nil for the floor of the grade good.
  public var mark: Double?
  /// Whether the handoffs may be scored by other rules, or from other exports, than those the sample was drawn with.
  public var acrossRulers = false
  public var acrossData = false
  /// Whether auditors are named and their notes shown.
  public var showsNames = false

  public init(sheets: [String]) {
    self.sheets = sheets
  }
}
