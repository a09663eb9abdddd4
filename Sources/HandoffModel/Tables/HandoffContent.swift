/// What a column of a declared table can say of a handoff. Rules by their position.
public enum HandoffContent: Hashable, Sendable {
  /// The deal's own cell; empty unless filled.
  case field(FieldID)
  /// A name that this run does not show: always empty.
  case withheld
  /// Empty where it is unknown.
  case segment
  /// The day of the signature.
  case signedOn
  /// Points with one decimal; empty where nothing could be judged, as are the grade and the dimensions.
  case score
  case grade
  /// Share of the weight that could be judged, in percent with one decimal.
  case coverage
  case dimension(Dimension)
  /// Whether the core cap took points: `true` or `false`.
  case capped
  case completion
  case pointsLost
  /// How many rows the handoff has among the findings of a declared table.
  case findingCount
  /// How many core rules are missed.
  case coreMissed
  case outcome(rule: Int)
  /// With four decimals; empty where the rule was not judged.
  case credit(rule: Int)
  /// What the rule's clock measured, in seconds or whole days, or how many it counted; empty for other rules.
  case measured(rule: Int)
}
