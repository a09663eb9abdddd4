/// Comparable pairs of accounts, in all and per account.
struct PairCounts {
  struct Influence {
    /// Concordant pairs, tied ones half.
    var credit = 0.0
    var pairs = 0.0
  }

  private(set) var concordant = 0
  private(set) var discordant = 0
  private(set) var all = 0
  private(set) var influences: [Influence]

  init(count: Int) { influences = [Influence](repeating: Influence(), count: count) }

  /// One stratum, in ascending order of time with events before censorings of the same time.
  mutating func count(_ order: [Int], _ durations: [CensoredDuration], _ risks: [Double]) {
    let ranks = DenseRanks(order.map { risks[$0] })
    // Backwards: behind each event stand the accounts that outlasted it.
    var later = CountTree(ranks: ranks.count)
    sweep(order, durations, isForward: false) { block, events in
      // Censored at this very time outlasted the events of that time; the events did not outlast each other.
      for position in block where !durations[order[position]].isEvent { later.insert(ranks.ranks[position]) }
      for position in events {
        let below = later.below(ranks.ranks[position])
        let equal = later.equal(ranks.ranks[position])
        concordant += below
        discordant += later.total - below - equal
        all += later.total
        influences[order[position]].credit += Double(below) + Double(equal) / 2
        influences[order[position]].pairs += Double(later.total)
      }
      for position in events { later.insert(ranks.ranks[position]) }
    }
    // Forwards: before each account stand the events it outlasted.
    var earlier = CountTree(ranks: ranks.count)
    sweep(order, durations, isForward: true) { block, events in
      for position in events { credit(order[position], ranks.ranks[position], earlier) }
      for position in events { earlier.insert(ranks.ranks[position]) }
      for position in block where !durations[order[position]].isEvent {
        credit(order[position], ranks.ranks[position], earlier)
      }
    }
  }

  private mutating func credit(_ account: Int, _ rank: Int, _ earlier: CountTree) {
    influences[account].credit += Double(earlier.above(rank)) + Double(earlier.equal(rank)) / 2
    influences[account].pairs += Double(earlier.total)
  }

  /// Blocks of equal time, as positions, and the positions of the events among them.
  private func sweep(
    _ order: [Int], _ durations: [CensoredDuration], isForward: Bool, _ visit: (Range<Int>, [Int]) -> Void
  ) {
    var blocks: [Range<Int>] = []
    var start = 0
    while start < order.count {
      var end = start
      while end < order.count, durations[order[end]].time == durations[order[start]].time { end += 1 }
      blocks.append(start..<end)
      start = end
    }
    for block in isForward ? blocks : blocks.reversed() {
      visit(block, block.filter { durations[order[$0]].isEvent })
    }
  }
}
