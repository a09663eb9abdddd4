import HandoffModel

/// Tells which values of a handoff can still change for the better, as of the date of a batch.
struct OpenValues {
  let batch: Batch

  /// A field of the record can be completed or corrected, a date that something happened on cannot, once it is there; rows
  /// can be added until their window has passed; a computed value changes with what it is computed from.
  func canChange(_ id: ValueID, handoff index: Int) -> Bool {
    switch batch.values.source(of: id) {
    case .asOf, .segment: false
    case .deal(let field), .account(let field):
      !(batch.isFact(field) && batch.vector(id).cells[index].isFilled)
    case .presence(let value): canChange(value, handoff: index)
    case .firstKnown(let chain):
      !isPast(id, handoff: index) && chain.contains { canChange($0, handoff: index) }
    case .derived(let field), .standIn(let field): canChange(field, id, handoff: index)
    }
  }

  /// Whether rows can still be added to a selection: its window has not passed.
  func isOpen(_ window: RowSelection.Window, handoff index: Int) -> Bool {
    [window.before, window.until].compactMap { $0 }.allSatisfy { bound in
      guard let end = batch.vector(bound).cells[index].moment else { return true }
      return !end.precedes(batch.date.now, in: batch.zone)
    }
  }

  private func canChange(_ field: DerivedField, _ id: ValueID, handoff index: Int) -> Bool {
    switch field.aggregate {
    case .computed(.replyTime), .longestGap: false
    case .computed: field.sources.contains { canChange($0, handoff: index) }
    case .lookup: true
    default: !isPast(id, handoff: index) && isOpen(field.rows.window, handoff: index)
    }
  }

  /// A date of something that happened, by the cell it was read from.
  func isPast(_ id: ValueID, handoff index: Int) -> Bool {
    let vector = batch.vector(id)
    guard batch.values.type(of: id) == .moment, vector.cells[index].isFilled else { return false }
    return vector.origins[index].field.map(batch.isFact) ?? true
  }
}
