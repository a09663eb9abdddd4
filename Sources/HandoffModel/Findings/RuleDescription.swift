/// What reports need to know of a rule: its names, its place in the score and what it expects.
public struct RuleDescription: Sendable {
  public let id: String
  public let title: LocalizedText
  public let rationale: LocalizedText
  /// What to do to win the points back, beginning with a verb.
  public let action: LocalizedText
  public let catalogueIDs: [String]
  /// Nil for patterns, which carry evidence and never weight.
  public let dimension: Dimension?
  public let severity: Severity
  public let weight: Int
  /// The key of the rule's kind, such as `filled`.
  public let kind: String
  /// What is expected, for the rule's own limits and then for each variant.
  public let expectations: [LocalizedText]
  /// The names of the events a clock runs between; nil for rules without a clock.
  public let clockEvents: (start: String, end: String)?
  /// The deal-level fields the rule reads, by qualified name, its subject first.
  public let fields: [String]
  /// What the names among `fields` and `clockEvents` are called; those that nobody labelled are left out.
  public let labels: [String: LocalizedText]
  /// `file:line` of the definition.
  public let definedAt: String

  public var isPattern: Bool { dimension == nil }

  public init(
    id: String, title: LocalizedText, rationale: LocalizedText, action: LocalizedText, catalogueIDs: [String],
    dimension: Dimension?, severity: Severity, weight: Int, kind: String, expectations: [LocalizedText],
    clockEvents: (start: String, end: String)?, fields: [String], labels: [String: LocalizedText] = [:],
    definedAt: String
  ) {
    self.id = id
    self.title = title
    self.rationale = rationale
    self.action = action
    self.catalogueIDs = catalogueIDs
    self.dimension = dimension
    self.severity = severity
    self.weight = weight
    self.kind = kind
    self.expectations = expectations
    self.clockEvents = clockEvents
    self.fields = fields
    self.labels = labels
    self.definedAt = definedAt
  }
}
