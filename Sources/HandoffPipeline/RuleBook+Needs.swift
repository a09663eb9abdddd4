import HandoffConfig
import HandoffIngest
import HandoffModel
import HandoffRules

extension RuleBook {
  /// What these rules need from the data.
  var ingestNeeds: IngestNeeds {
    let teams = ruleSet.activities.teams.map(\.name)
    let markers = ruleSet.activities.markers.map(\.name)
    return IngestNeeds(
      catalogue: ruleSet.catalogue, fields: Set(neededFields), textPlan: textPlan, textTests: ruleSet.textTests,
      placeholders: ruleSet.placeholders, activities: ruleSet.activities,
      names: segments + teams + markers + valueNames + ["customer", "won"])
  }
}
