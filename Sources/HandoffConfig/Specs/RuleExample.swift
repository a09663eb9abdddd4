public import HandoffModel

/// A small case that a rule must judge as stated; it runs as a test and is shown in the rule's documentation.
public struct RuleExample: Sendable {
  public let position: SourcePosition
  /// Cells by field name, and rows by table name under `rows`.
  public let cells: [(field: String, text: String, position: SourcePosition)]
  public let rows: [(table: String, rows: [[(field: String, text: String)]], position: SourcePosition)]
  /// The analysis date; nil for the default of examples.
  public let asOf: String?
  public let outcome: Outcome
  /// Ten-thousandths; nil where the example does not state it.
  public let credit: Int?

  init(_ node: YAMLNode) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    position = node.position
    let given = try mapping.required("given").entries()
    let outcomeNode = try mapping.required("is")
    let name = try outcomeNode.text()
    guard let outcome = Outcome(id: name) else {
      throw ConfigurationError(
        .unknown(
          LocalizedText(en: "outcome", es: "resultado"), name, at: outcomeNode.position,
          candidates: Outcome.allCases.map(\.id)))
    }
    self.outcome = outcome
    credit = try mapping.optional("credit")?.integer(in: 0...10_000)
    try mapping.finish()

    var cells: [(field: String, text: String, position: SourcePosition)] = []
    var rows: [(table: String, rows: [[(field: String, text: String)]], position: SourcePosition)] = []
    var asOf: String?
    for entry in given {
      if entry.key == "as_of" {
        asOf = try entry.value.text()
      } else if let text = entry.value.scalar {
        cells.append((entry.key, text, entry.keyPosition))
      } else {
        var list: [[(field: String, text: String)]] = []
        for element in entry.value.elements {
          list.append(try element.entries().map { ($0.key, $0.value.scalar ?? "") })
        }
        rows.append((entry.key, list, entry.keyPosition))
      }
    }
    self.cells = cells
    self.rows = rows
    self.asOf = asOf
  }
}
