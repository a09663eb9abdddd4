import HandoffIngest
import HandoffModel

extension IngestNeeds {
  /// These and further columns.
  func adding(_ further: [FieldID]) -> IngestNeeds {
    var needs = IngestNeeds(
      catalogue: catalogue, fields: fields.union(further), textPlan: textPlan, textTests: textTests,
      placeholders: placeholders, activities: activities, names: names)
    needs.asksAccounts = asksAccounts
    needs.shownFields = shownFields
    return needs
  }
}
