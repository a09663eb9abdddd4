import HandoffModel

/// The rows of a declared table of groups.
struct GroupTable {
  let columns: [DeclaredColumn<GroupContent>]
  let names: (Int64) -> [UInt8]

  /// One row per group in the byte order of the names; handoffs without a group come first, without a name.
  func rows(_ groups: [Int64: GroupTally]) -> (bytes: [UInt8], count: Int, guarded: Int) {
    let replacements = columns.map { Replacements($0.replacements) }
    let named = groups.map { (name: names($0.key), key: $0.key, tally: $0.value) }
      .sorted { $0.name == $1.name ? $0.key < $1.key : $0.name.lexicographicallyPrecedes($1.name) }
    var bytes: [UInt8] = []
    var guarded = 0
    for group in named {
      for (position, column) in columns.enumerated() {
        if position > 0 { bytes.append(.comma) }
        let start = bytes.count
        guarded += append(column.content, group.name, group.tally, to: &bytes)
        replacements[position].apply(to: &bytes, from: start)
      }
      bytes.append(.lineFeed)
    }
    return (bytes, named.count, guarded)
  }

  private func append(
    _ content: GroupContent, _ name: [UInt8], _ tally: GroupTally, to bytes: inout [UInt8]
  ) -> Int {
    switch content {
    case .name: return bytes.append(cell: name)
    case .handoffs: bytes.append(number: tally.handoffs)
    case .judged: bytes.append(number: tally.judged)
    case .meanScore: if let mean = tally.meanScore { bytes.append(number: mean, decimals: 2) }
    case .meanDimension(let dimension):
      if let mean = tally.meanDimension(dimension) { bytes.append(number: mean, decimals: 2) }
    case .gradeCount(let grade): bytes.append(number: tally.grades[grade.position])
    case .capped: bytes.append(number: tally.capped)
    }
    return 0
  }
}
