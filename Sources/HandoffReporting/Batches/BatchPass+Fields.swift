import HandoffModel

extension BatchPass {
  /// Counts the states of the form's cells, column by column.
  func countFields(slots: [Int], in tally: inout AuditTally) {
    for (position, field) in cells.formFields.enumerated() {
      guard field.others.isEmpty else {
        count(field, position, slots: slots, in: &tally)
        continue
      }
      let column = field.column
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
      add(counts, of: position, to: &tally)
    }
  }

  /// The same where other columns can stand in for the field's own, as they do in the rules: the first that is filled, else
  /// the first that was exported.
  private func count(_ field: FormField, _ position: Int, slots: [Int], in tally: inout AuditTally) {
    var counts = [Int](repeating: 0, count: cells.shape.slots * 8)
    for (index, row) in batch.rows.enumerated() {
      var state = field.column[Int(row)].state
      for other in field.others where state != .filled {
        let line = other.isOfAccount ? cells.accountRows[Int(row)] : row
        let found = line < 0 ? CellState.notExported : other.column[Int(line)].state
        if found == .filled || state == .notExported { state = found }
      }
      counts[slots[index] &* 8 &+ Int(state.rawValue)] += 1
    }
    add(counts, of: position, to: &tally)
  }

  private func add(_ counts: [Int], of position: Int, to tally: inout AuditTally) {
    for slot in 0..<cells.shape.slots {
      let row = tally.fieldRow(field: position, slot: slot)
      for state in CellState.allCases {
        tally.fieldStates[row, Int(state.rawValue)] += counts[slot * 8 + Int(state.rawValue)]
      }
    }
  }
}
