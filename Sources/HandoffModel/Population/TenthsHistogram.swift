/// How often each value from 0.0 to 100.0 occurs, in tenths: exact medians without keeping the values.
public struct TenthsHistogram: Hashable, Sendable {
  public static let maximum = 1_000

  /// Empty until the first value, since most populations of a batch stay empty.
  private var counts: [UInt32] = []
  public private(set) var count = 0
  public private(set) var sum = 0

  public init() {}

  /// Counts a value in tenths; one outside the range counts as the nearer end.
  public mutating func add(_ tenths: Int) {
    if counts.isEmpty { counts = [UInt32](repeating: 0, count: Self.maximum + 1) }
    let value = min(max(tenths, 0), Self.maximum)
    counts[value] += 1
    count += 1
    sum += value
  }

  /// How many values are exactly this many tenths; none outside the range.
  public func count(of tenths: Int) -> Int {
    counts.indices.contains(tenths) ? Int(counts[tenths]) : 0
  }

  /// The middle value in tenths; of an even number of values the mean of the two middle ones, rounded half up
  /// to a tenth. Nil for no values.
  public var median: Int? {
    guard count > 0 else { return nil }
    let lower = value(at: (count - 1) / 2)
    let upper = value(at: count / 2)
    return (lower + upper + 1) / 2
  }

  public mutating func merge(_ other: TenthsHistogram) {
    if counts.isEmpty {
      counts = other.counts
    } else {
      for index in other.counts.indices { counts[index] += other.counts[index] }
    }
    count += other.count
    sum += other.sum
  }

  /// The value at a position, from 0, of all values in ascending order.
  private func value(at position: Int) -> Int {
    var seen = 0
    for (tenths, number) in counts.enumerated() {
      seen += Int(number)
      if seen > position { return tenths }
    }
    return Self.maximum
  }
}
