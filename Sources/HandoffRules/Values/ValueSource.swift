import HandoffModel

/// Where a deal-level value comes from.
enum ValueSource: Sendable {
  /// A column of the deals table.
  case deal(FieldID)
  /// A column of the deal's account.
  case account(FieldID)
  case derived(DerivedField)
  /// A derived field in the place of a column that was not exported.
  case standIn(DerivedField)
  /// The segment of the deal: its own field, else by thresholds.
  case segment
  /// The date of the evaluation.
  case asOf
  /// Whether another value is there, as a text of one word that passes no check.
  case presence(ValueID)
  /// The first of several values that is filled.
  case firstKnown([ValueID])
}
