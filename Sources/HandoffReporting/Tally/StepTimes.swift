/// How long a step took, in quarters of a day: exact quantiles to that resolution without keeping the values.
struct StepTimes: Hashable, Sendable {
  /// 128 days; whatever took longer counts as that long.
  static let longest = 512

  /// Empty until the first value, since most rules of a batch have no clock.
  private var counts: [UInt32] = []
  private(set) var count = 0

  /// Counts a length; one outside the range counts as the nearer end.
  mutating func add(quarterDays: Int) {
    if counts.isEmpty { counts = [UInt32](repeating: 0, count: Self.longest + 1) }
    counts[min(max(quarterDays, 0), Self.longest)] += 1
    count += 1
  }

  mutating func merge(_ other: StepTimes) {
    if counts.isEmpty {
      counts = other.counts
    } else {
      for index in other.counts.indices { counts[index] += other.counts[index] }
    }
    count += other.count
  }

  /// The smallest length that at least this many percent do not exceed, in quarters of a day; nil for no values.
  func percentile(_ percent: Int) -> Int? {
    guard count > 0 else { return nil }
    let wanted = max(1, (count * percent + 99) / 100)
    var seen = 0
    for (length, number) in counts.enumerated() {
      seen += Int(number)
      if seen >= wanted { return length }
    }
    return Self.longest
  }
}
