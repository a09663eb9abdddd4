import HandoffModel

extension BatchPass {
  /// Counts the states of the form's cells, column by column.
  func countFields(slots: [Int], in tally: inout AuditTally) {
    for (position, field) in cells.formFields.enumerated() {
      let column = cells.deals.column(field)
      var counts = [Int](repeating: 0, count: cells.shape.slots * 8)
      switch column.storage {
      case .absent:
        for slot in slots { counts[slot &* 8 &+ Int(CellState.notExported.rawValue)] += 1 }
      case .cells(let values):
        for (index, row) in batch.rows.enumerated() {
          counts[slots[index] &* 8 &+ Int(values[Int(row)].state.rawValue)] += 1
        }
      case .packed(let values):
        for (index, row) in batch.rows.enumerated() {
          counts[slots[index] &* 8 &+ Int(values[Int(row)].cell.state.rawValue)] += 1
        }
      case .codes(let values):
        for (index, row) in batch.rows.enumerated() {
          counts[slots[index] &* 8 &+ Int(values[Int(row)].cell.state.rawValue)] += 1
        }
      }
      for slot in 0..<cells.shape.slots {
        let row = tally.fieldRow(field: position, slot: slot)
        for state in CellState.allCases {
          tally.fieldStates[row, Int(state.rawValue)] += counts[slot * 8 + Int(state.rawValue)]
        }
      }
    }
  }
}
