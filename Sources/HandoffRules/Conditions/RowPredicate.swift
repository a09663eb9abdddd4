import HandoffModel

/// A question about one cell of a child row.
struct RowPredicate: Sendable {
  let field: FieldID
  let predicate: Predicate
}
