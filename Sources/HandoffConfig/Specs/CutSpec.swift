public import HandoffModel

/// A way to split handoffs into groups, such as by segment or by month.
public struct CutSpec: Sendable {
  public enum Period: String, CaseIterable, Sendable {
    case month
    case weekday
    /// The last ten days of a calendar quarter, or not.
    case quarterEnd = "quarter-end"
  }

  public let id: String
  public let title: LocalizedText
  public let catalogueIDs: [String]
  /// The name of the value by which handoffs are split.
  public let value: YAMLNode
  /// Lower ends of the bands of a number, but for the first, ascending; empty for other values.
  public let bands: [Int]
  /// How a date is split; nil for other values.
  public let period: Period?
  /// Whether a group is a person: shown only on request.
  public let isPeople: Bool
  /// A share of fewer says next to nothing, and tells of the few.
  private static let defaultMinimum = 5

  /// Groups of fewer handoffs are not shown.
  public let minimum: Int
  /// Whether its groups are shown against what chance gives.
  public let isFunnel: Bool
  public let position: SourcePosition

  init(_ node: YAMLNode) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    position = node.position
    id = try mapping.required("id").text()
    title = try mapping.required("title").localizedText()
    catalogueIDs = try mapping.optional("catalogue")?.texts() ?? []
    value = try mapping.required("value")
    let bandNodes = mapping.optional("bands")
    period = try mapping.optional("by")?.choice(Period.self, of: LocalizedText(en: "period", es: "periodo"))
    isPeople = try mapping.optional("people")?.boolean() ?? false
    minimum = try mapping.optional("minimum")?.integer(in: 1...1_000) ?? Self.defaultMinimum
    isFunnel = try mapping.optional("funnel")?.boolean() ?? false
    try mapping.finish()
    var bands: [Int] = []
    for element in bandNodes?.elements ?? [] {
      let band = try element.integer(in: 1...1_000_000_000)
      guard band > bands.last ?? 0 else {
        throw ConfigurationError(at: element.position, en: "bands must ascend", es: "las bandas deben ascender")
      }
      bands.append(band)
    }
    self.bands = bands
  }
}
