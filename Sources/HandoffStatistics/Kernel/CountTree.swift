/// Counts by rank that answer "how many below" in logarithmic time (Fenwick 1994).
struct CountTree {
  private var sums: [Int]
  private(set) var total = 0

  init(ranks: Int) { sums = [Int](repeating: 0, count: ranks + 1) }

  mutating func insert(_ rank: Int) {
    var node = rank + 1
    while node < sums.count {
      sums[node] += 1
      node += node & -node
    }
    total += 1
  }

  /// How many inserted ranks are smaller.
  func below(_ rank: Int) -> Int {
    var node = rank
    var count = 0
    while node > 0 {
      count += sums[node]
      node &= node - 1
    }
    return count
  }

  /// How many inserted ranks are larger.
  func above(_ rank: Int) -> Int { total - below(rank + 1) }

  func equal(_ rank: Int) -> Int { below(rank + 1) - below(rank) }
}
