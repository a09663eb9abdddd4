/// Which row a key stands for, where it stands for one only.
struct UniqueRows {
  enum Answer: Equatable {
    case row(Int32)
    /// Several rows have the key: none of them is meant more than another.
    case several
    case none
  }

  private static let several: Int32 = -2
  private var rows: [Int32]

  init(count: Int) {
    rows = [Int32](repeating: -1, count: count)
  }

  mutating func add(_ row: Int32, under key: Int) {
    rows[key] = rows[key] == -1 || rows[key] == row ? row : Self.several
  }

  subscript(key: Int) -> Answer {
    guard key < rows.count else { return .none }
    switch rows[key] {
    case -1: return .none
    case Self.several: return .several
    default: return .row(rows[key])
    }
  }
}
