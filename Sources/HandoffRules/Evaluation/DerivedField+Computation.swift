import HandoffModel

extension DerivedField {
  /// The derived value of every handoff of a batch.
  ///
  /// Not exported where the table or a column of the filter is not; for a field that is `unknown_if_never`, also where no
  /// row of the whole export passes the filter. Where nothing matches: 0 for counts, false for `exists`, else blank; as a
  /// stand-in for a column, not exported, for a step that nobody marked may still have been taken.
  func compute(_ batch: Batch, isStandIn: Bool = false) -> ValueVector {
    switch aggregate {
    case .lookup(let key, let field): return lookup(key, of: field, batch: batch)
    case .computed(let computation): return computation.compute(batch)
    default: break
    }
    let unknown = ValueVector(repeating: .notExported, count: batch.count)
    guard let selection = BoundSelection(rows, batch: batch) else { return unknown }
    if isUnknownIfNever, batch.neverSeen.contains(name) {
      var vector = unknown
      vector.unsettled = Set(batch.rows.indices.filter { selection.firstDoubt(of: $0) != nil })
      return vector
    }
    guard let aggregation = RowAggregation(aggregate, table: selection.child.table, batch: batch) else {
      return unknown
    }
    var vector = ValueVector(repeating: .blank, count: batch.count)
    for (index, deal) in batch.rows.enumerated() {
      var doubt: Int?
      switch selection.opening(of: index) {
      case .unknown:
        vector.cells[index] = .notExported
        vector.unsettled.insert(index)
        continue
      case .doubtful: doubt = selection.firstDoubt(of: index)
      case .closed:
        vector.cells[index] = isStandIn ? .notExported : aggregation.empty
        continue
      case .open: break
      }
      var state = RowAggregation.State()
      var isMarked = false
      for row in selection.child.range(of: Int(deal)) where selection.matches(row) {
        if selection.hasWindow {
          guard let moment = selection.moment(of: row), selection.contains(moment, handoff: index) else { continue }
        }
        isMarked = true
        aggregation.add(row, to: &state)
      }
      if let doubt, !aggregation.isSettled(state, before: doubt, dated: rows.dateField) {
        vector.cells[index] = .notExported
        vector.unsettled.insert(index)
        continue
      }
      if isStandIn, !isMarked {
        vector.cells[index] = .notExported
        continue
      }
      vector.cells[index] = aggregation.cell(of: state, ends: gapEnds(index, batch: batch))
      vector.origins[index] = CellOrigin(table: rows.table, field: aggregation.field, row: Int32(state.row))
    }
    return vector
  }

  /// The ends of a gap's window count as events.
  private func gapEnds(_ index: Int, batch: Batch) -> (start: Moment?, end: Moment?) {
    guard case .longestGap = aggregate else { return (nil, nil) }
    let start = (rows.window.from ?? rows.window.after).flatMap { batch.vector($0).cells[index].moment }
    let end = (rows.window.until ?? rows.window.before).flatMap { batch.vector($0).cells[index].moment }
    return (start, end)
  }

  private func lookup(_ key: ValueID, of field: FieldID, batch: Batch) -> ValueVector {
    let users = batch.dataset.users
    guard users.has(field), let idField = batch.dataset.catalogue.id(.users, "user_id"), users.has(idField) else {
      return ValueVector(repeating: .notExported, count: batch.count)
    }
    let keys = batch.vector(key)
    var vector = ValueVector(repeating: .blank, count: batch.count)
    let rowOfUser = batch.dataset.userRows
    for index in 0..<batch.count {
      guard let value = keys.cells[index].value else {
        vector.cells[index] = keys.cells[index]
        continue
      }
      guard let row = rowOfUser[value] else {
        // A name instead of an id, or a user outside the export: nothing is known of that person.
        vector.cells[index] = .notExported
        continue
      }
      let cell = users.column(field)[Int(row)]
      vector.cells[index] = batch.isFact(field) ? batch.known(cell) : cell
      vector.origins[index] = CellOrigin(table: .users, field: field, row: row)
    }
    return vector
  }
}
