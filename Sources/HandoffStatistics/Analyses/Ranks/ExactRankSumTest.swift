/// The permutation distribution of a group's rank sum, ties and all: P(|W - E W| ≥ |w - E W|).
///
/// Dynamic programming over doubled midranks, which are whole numbers; probabilities, not counts, so nothing overflows. The work grows
/// as n₁·n³: it is meant for small groups, and refuses above `limit` accounts.
public enum ExactRankSumTest {
  public static let limit = 100

  /// Nil where a group is empty or both together have more than `limit` accounts.
  public static func p(_ x: [Double], _ y: [Double]) -> Double? {
    let total = x.count + y.count
    guard !x.isEmpty, !y.isEmpty, total <= limit else { return nil }
    let doubled = Midranks(x + y).ranks.map { Int(2 * $0) }
    let size = min(x.count, y.count)
    let seen = (x.count <= y.count ? doubled.prefix(x.count) : doubled.suffix(y.count)).reduce(0, +)
    let top = doubled.reduce(0, +)
    // chance[k][s]: k of the accounts so far are in the group and their doubled ranks sum to s.
    var chance = [[Double]](repeating: [Double](repeating: 0, count: top + 1), count: size + 1)
    chance[0][0] = 1
    var reach = 0
    for (position, rank) in doubled.enumerated() {
      let left = Double(total - position)
      for k in stride(from: min(size, position + 1), through: 0, by: -1) {
        for sum in stride(from: min(reach + rank, top), through: 0, by: -1) {
          // Given k - 1 so far, the next joins with chance (size - k + 1)/left; given k, it stays out with the rest.
          let joins = k > 0 && sum >= rank ? chance[k - 1][sum - rank] * Double(size - k + 1) / left : 0
          chance[k][sum] = joins + chance[k][sum] * max(0, left - Double(size - k)) / left
        }
      }
      reach += rank
    }
    // Times the number of accounts, to stay with whole numbers.
    let centre = size * top
    let distance = abs(seen * total - centre)
    return min(
      1,
      CompensatedSum.of(
        (0...top).lazy.filter { abs($0 * total - centre) >= distance }.map { chance[size][$0] }))
  }
}
