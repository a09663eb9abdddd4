import HandoffModel

/// `fields.csv`: the states of every form field in every segment, sorted by field, then segment; deals whose
/// segment is unknown come first, with an empty one, where there are such. The share is that of the exported
/// cells.
enum FieldsTable {
  static func make(_ context: AuditContext, _ tally: AuditTally) -> TableText {
    var table = TableText(.fields)
    let fields = context.formFields.enumerated().map { (position: $0.offset, id: $0.element) }
    let slots = slots(context, tally)
    let catalogue = context.dataset.catalogue
    for field in fields.sorted(by: { catalogue[$0.id].name < catalogue[$1.id].name }) {
      for slot in slots {
        let row = tally.fieldRow(field: field.position, slot: slot.position)
        func count(_ state: CellState) -> Int { tally.fieldStates[row, Int(state.rawValue)] }
        let total = tally.fieldStates.total(ofRow: row)
        table.append(
          [
            .name(catalogue[field.id].name), .name(catalogue[field.id].formSection ?? ""), .text(slot.name),
            .number(total), .number(count(.filled)), .number(count(.placeholder)), .number(count(.blank)),
            .number(count(.invalid)), .number(count(.notExported)),
          ] + Percentage.cells(count(.filled), of: total - count(.notExported), context))
      }
    }
    return table
  }

  private static func slots(_ context: AuditContext, _ tally: AuditTally) -> [(position: Int, name: String)] {
    var slots = context.segments.enumerated().map { (position: $0.offset, name: $0.element) }
    let unknown = tally.segments[tally.shape.segments]
    if unknown.handoffs > 0 { slots.append((tally.shape.segments, "")) }
    return slots.sorted { $0.name < $1.name }
  }
}
