import HandoffModel

/// The middle number of hours between a message and the next answer, of the messages that were answered.
struct ReplyTime {
  let to: RowSelection
  let by: RowSelection

  /// Blank where no message was answered; not exported where the activities, or the columns of a filter, were not.
  func compute(_ batch: Batch) -> ValueVector {
    guard let messages = BoundSelection(to, batch: batch, isDated: true),
      let answers = BoundSelection(by, batch: batch, isDated: true)
    else { return ValueVector(repeating: .notExported, count: batch.count) }
    var vector = ValueVector(repeating: .blank, count: batch.count)
    for (index, deal) in batch.rows.enumerated() {
      switch messages.opening(of: index) {
      case .unknown, .doubtful:
        vector.cells[index] = .notExported
        vector.unsettled.insert(index)
      case .closed: continue
      case .open where answers.mayLackRows(of: index):
        vector.cells[index] = .notExported
        vector.unsettled.insert(index)
      case .open:
        let seconds = waits(deal: Int(deal), handoff: index, messages, answers, batch).sorted()
        guard !seconds.isEmpty else { continue }
        // Of an even number, the lower of the two in the middle: a wait that happened.
        vector.cells[index] = .filled(seconds[(seconds.count - 1) / 2] * FixedDecimal.unit / 3_600)
        vector.origins[index] = CellOrigin(table: .deals, field: nil, row: deal)
      }
    }
    return vector
  }

  /// Rows stand in order of time, so that answers already passed are none to later messages either.
  private func waits(
    deal: Int, handoff index: Int, _ messages: BoundSelection, _ answers: BoundSelection, _ batch: Batch
  ) -> [Int64] {
    let replies = answers.child.range(of: deal).compactMap { row in
      answers.matches(row) ? answers.moment(of: row).map { (row: row, moment: $0) } : nil
    }
    var waits: [Int64] = []
    var passed = 0
    for row in messages.child.range(of: deal) where messages.matches(row) {
      guard let moment = messages.moment(of: row), messages.contains(moment, handoff: index) else { continue }
      while passed < replies.count, replies[passed].moment.precedes(moment, in: batch.zone) { passed += 1 }
      guard let reply = replies[passed...].first(where: { $0.row != row }) else { break }
      let elapsed = batch.clock.elapsed(from: moment, to: reply.moment, unit: .hours)
      waits.append(elapsed.isWholeDays ? elapsed.amount * Instant.secondsPerDay : elapsed.amount)
    }
    return waits
  }
}
