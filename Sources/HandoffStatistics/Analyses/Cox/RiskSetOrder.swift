/// Durations in the order a partial likelihood wants them: stratum by stratum, latest first, cut into blocks of equal time. Sorted
/// once, used by every model over the same accounts.
public struct RiskSetOrder: Sendable {
  struct Block {
    /// Positions in `order`.
    let members: Range<Int>
    let time: Double
    let events: Int
    let startsStratum: Bool
  }

  let durations: [CensoredDuration]
  let strata: [Int]
  let order: [Int]
  let blocks: [Block]
  public let events: Int

  public var count: Int { durations.count }

  /// `strata` count from 0; nil where the columns differ in length.
  public init?(_ durations: [CensoredDuration], strata: [Int]? = nil) {
    let strata = strata ?? [Int](repeating: 0, count: durations.count)
    guard strata.count == durations.count else { return nil }
    let order = durations.indices.sorted {
      (strata[$0], durations[$1].time, $0) < (strata[$1], durations[$0].time, $1)
    }
    var blocks: [Block] = []
    var start = 0
    while start < order.count {
      var end = start
      var events = 0
      while end < order.count, strata[order[end]] == strata[order[start]],
        durations[order[end]].time == durations[order[start]].time
      {
        if durations[order[end]].isEvent { events += 1 }
        end += 1
      }
      blocks.append(
        Block(
          members: start..<end, time: durations[order[start]].time, events: events,
          startsStratum: start == 0 || strata[order[start]] != strata[order[start - 1]]))
      start = end
    }
    self.durations = durations
    self.strata = strata
    self.order = order
    self.blocks = blocks
    events = blocks.reduce(0) { $0 + $1.events }
  }
}
