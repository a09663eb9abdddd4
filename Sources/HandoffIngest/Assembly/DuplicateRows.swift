/// Tells copies of a row from rows that contradict each other under one key.
struct DuplicateRows {
  enum Verdict: UInt8, Sendable {
    case kept
    /// The same cells as an earlier row of the key.
    case copy
    /// Another row of the key differs: all of them are in doubt, so that row order never decides.
    case conflict
  }

  let verdicts: [Verdict]

  /// Rows per pass: keeps the table of one pass small whatever the number of rows.
  private static let passRows = 1 << 19

  /// Rows whose key is 0 have none and are kept.
  init(keys: [UInt64], contents: [UInt32]) {
    var verdicts = [Verdict](repeating: .kept, count: keys.count)
    var copies: [(row: Int, of: Int)] = []
    let passes = UInt64(max(1, (keys.count + Self.passRows - 1) / Self.passRows))
    let size = max(16, (2 * keys.count / Int(passes) * 3 / 2).nextPowerOfTwo)
    for pass in 0..<passes {
      var slots = [UInt32](repeating: 0, count: size)
      for row in keys.indices {
        let key = keys[row]
        let spread = key &* 0x9E37_79B9_7F4A_7C15
        guard key != 0, passes == 1 || (spread >> 40) % passes == pass else { continue }
        var slot = Int(truncatingIfNeeded: spread >> 20) & (size - 1)
        while slots[slot] != 0, keys[Int(slots[slot] - 1)] != key { slot = (slot &+ 1) & (size - 1) }
        if slots[slot] == 0 {
          slots[slot] = UInt32(row + 1)
          continue
        }
        let first = Int(slots[slot] - 1)
        if contents[first] == contents[row] {
          copies.append((row, first))
          verdicts[row] = .copy
        } else {
          verdicts[first] = .conflict
          verdicts[row] = .conflict
        }
      }
    }
    for (row, first) in copies where verdicts[first] == .conflict { verdicts[row] = .conflict }
    self.verdicts = verdicts
  }
}

extension Int {
  fileprivate var nextPowerOfTwo: Int {
    var power = 1
    while power < self { power *= 2 }
    return power
  }
}
