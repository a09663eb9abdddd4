/// The handoffs that need action: the most urgent few, and how many there are.
///
/// Memory is bounded by `limit`; lists merge in any order because ranks are a total order.
struct ActionList: Hashable, Sendable {
  static let limit = 25

  private(set) var total = 0
  /// Handoffs that would need it, had their customers not left.
  private(set) var departed = 0
  /// The most urgent first.
  private(set) var worst: [ActionCandidate] = []

  /// Counts a handoff; the candidate is only made when it is among the worst so far.
  mutating func add(_ rank: ActionRank, candidate: () -> ActionCandidate) {
    total += 1
    if let last = worst.last, worst.count == Self.limit, !rank.precedes(last.rank) { return }
    let position = worst.firstIndex { rank.precedes($0.rank) } ?? worst.count
    worst.insert(candidate(), at: position)
    if worst.count > Self.limit { worst.removeLast() }
  }

  mutating func addDeparted() {
    departed += 1
  }

  mutating func merge(_ other: ActionList) {
    total += other.total
    departed += other.departed
    guard !other.worst.isEmpty else { return }
    let all = (worst + other.worst).sorted { $0.rank.precedes($1.rank) }
    worst = Array(all.prefix(Self.limit))
  }
}
