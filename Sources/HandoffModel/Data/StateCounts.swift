/// How many cells are in each state.
public struct StateCounts: Hashable, Sendable {
  private var counts = [Int](repeating: 0, count: CellState.allCases.count)

  public init() {}

  public subscript(state: CellState) -> Int {
    get { counts[Int(state.rawValue)] }
    set { counts[Int(state.rawValue)] = newValue }
  }

  public var total: Int { counts.reduce(0, +) }

  public mutating func merge(_ other: StateCounts) {
    for index in counts.indices { counts[index] += other.counts[index] }
  }
}
