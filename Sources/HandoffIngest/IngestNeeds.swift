public import HandoffConfig
public import HandoffModel

/// What the rules of a run need from the data: decided before the first byte is read.
public struct IngestNeeds: Sendable {
  public let catalogue: FieldCatalogue
  /// Columns that some rule reads.
  public let fields: Set<FieldID>
  public let textPlan: TextPlan
  public let textTests: [TextTestSpec]
  public let placeholders: PlaceholderSpec
  public let activities: ActivitySpec
  /// Names that must be symbols whether or not a cell holds them, such as segments.
  public let names: [String]
  /// Whether it is asked of every deal what `churn` says of its account.
  public var asksAccounts = false
  /// Columns whose cells a report is to show as the files have them; empty unless that was asked for.
  public var shownFields: Set<FieldID> = []

  public init(
    catalogue: FieldCatalogue, fields: Set<FieldID>, textPlan: TextPlan, textTests: [TextTestSpec],
    placeholders: PlaceholderSpec, activities: ActivitySpec, names: [String]
  ) {
    self.catalogue = catalogue
    self.fields = fields
    self.textPlan = textPlan
    self.textTests = textTests
    self.placeholders = placeholders
    self.activities = activities
    self.names = names
  }

  /// Whether a rule asks what an activity marks.
  var readsMarkers: Bool { catalogue.id(.activities, "marker").map(fields.contains) ?? false }
}
