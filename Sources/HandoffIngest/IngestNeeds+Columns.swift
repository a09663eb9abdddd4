public import HandoffModel

extension IngestNeeds {
  /// The same needs with further columns.
  public func adding(_ columns: Set<FieldID>) -> IngestNeeds {
    IngestNeeds(
      catalogue: catalogue, fields: fields.union(columns), textPlan: textPlan, textTests: textTests,
      placeholders: placeholders, activities: activities, names: names)
  }
}
