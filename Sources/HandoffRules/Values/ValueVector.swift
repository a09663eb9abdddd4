import HandoffModel

/// A deal-level value over a batch: a cell for each handoff and the place each cell came from.
struct ValueVector: Sendable {
  var cells: [Cell]
  var origins: [CellOrigin]

  /// The same cell for every handoff, from nowhere.
  init(repeating cell: Cell, count: Int) {
    cells = [Cell](repeating: cell, count: count)
    origins = [CellOrigin](repeating: .none, count: count)
  }
}
