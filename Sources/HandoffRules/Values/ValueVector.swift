import HandoffModel

/// A deal-level value over a batch: a cell for each handoff and the place each cell came from.
struct ValueVector: Sendable {
  var cells: [Cell]
  var origins: [CellOrigin]
  /// The handoffs whose cell is not known because rows that would settle it may be missing or cannot be told: positions in
  /// the batch. Another source of the same value that says "nothing" does not settle it.
  var unsettled: Set<Int> = []

  /// The same cell for every handoff, from nowhere.
  init(repeating cell: Cell, count: Int) {
    cells = [Cell](repeating: cell, count: count)
    origins = [CellOrigin](repeating: .none, count: count)
  }
}
