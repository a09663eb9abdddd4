import HandoffModel

/// A deal-level value computed from the rows of another table, as of any date.
struct DerivedField: Sendable {
  enum Aggregate: Sendable {
    case count
    case exists
    /// The value of `of` in the row with the smallest `by`.
    case first(of: FieldID, by: FieldID)
    case last(of: FieldID, by: FieldID)
    /// Whole days of the longest stretch between neighbours, the ends of the window included.
    case longestGap(of: FieldID)
    case maximum(of: FieldID)
    case minimum(of: FieldID)
    /// The value of a field in the user that `key` names.
    case lookup(key: ValueID, of: FieldID)
  }

  let name: String
  let label: LocalizedText
  let type: ValueType
  let aggregate: Aggregate
  let rows: RowSelection
  /// Where no row of the whole table matches, the value is unknown for every deal.
  let isUnknownIfNever: Bool
}
