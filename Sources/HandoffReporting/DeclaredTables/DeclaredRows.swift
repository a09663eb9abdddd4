import HandoffModel

/// What one batch adds to a declared table.
struct DeclaredRows: Sendable {
  /// Without header; empty for groups.
  var rows: [UInt8] = []
  var rowCount = 0
  /// By the key of the group: a segment's position, or the raw value of a cell.
  var groups: [Int64: GroupTally] = [:]
  /// For tables of outcomes.
  var scored: [GradedHandoff] = []

  mutating func endRow() {
    rows.append(.lineFeed)
    rowCount += 1
  }

  /// Forgets everything but the memory.
  mutating func clear() {
    rows.removeAll(keepingCapacity: true)
    rowCount = 0
    groups.removeAll(keepingCapacity: true)
    scored.removeAll(keepingCapacity: true)
  }
}
