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

    var hasBounds: Bool { !bounds.isEmpty }
    var bounds: [ValueID] { [after, from, before, until].compactMap { $0 } }
  }

  /// No rows: for values that are not folded over rows of the deal.
  static let nothing = RowSelection(table: .users, filter: [], window: .init(), dateField: nil, doneField: nil)

  let table: TableName
  let filter: [RowPredicate]
  let window: Window
  /// The date of a row as evidence; rows dated after the analysis date do not exist. Nil for undated tables.
  let dateField: FieldID?
  /// The column that tells whether an activity is done; nil where open ones count too.
  let doneField: FieldID?
  /// Only activities with a contact of the deal in one of these buying roles; nil for all.
  var contactRole: ContactRoleFilter?
}
