import HandoffModel

/// Which rows of a child table count for a deal: a filter on their cells and a window of time.
struct RowSelection: Sendable {
  struct Window: Sendable {
    /// Strictly later than; the same day counts where either side has no time of day.
    var after: ValueID?
    var from: ValueID?
    /// Strictly earlier than, same days likewise.
    var before: ValueID?
    var until: ValueID?

    var hasBounds: Bool { after != nil || from != nil || before != nil || until != nil }
  }

  let table: TableName
  let filter: [RowPredicate]
  let window: Window
  /// The date of a row as evidence; rows dated after the analysis date do not exist. Nil for undated tables.
  let dateField: FieldID?
  /// The column that tells whether an activity is done; nil where open ones count too.
  let doneField: FieldID?
}
