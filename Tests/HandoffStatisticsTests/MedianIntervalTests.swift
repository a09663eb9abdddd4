import Testing

@testable import HandoffStatistics

@Suite struct MedianIntervalTests {
  /// Ranks of the published table: Conover (1999), section 3.2 and its table A3 of the binomial distribution.
  @Test(arguments: [(6, 1, 6), (8, 1, 8), (9, 2, 8), (10, 2, 9), (15, 4, 12), (20, 6, 15), (25, 8, 18), (100, 40, 61)])
  func ranks(_ count: Int, _ lower: Int, _ upper: Int) throws {
    let interval = try #require(MedianInterval(of: count))
    #expect((interval.lower, interval.upper) == (lower, upper))
  }

  @Test func tooFewValuesBoundNothing() {
    for count in 0..<6 { #expect(MedianInterval(of: count) == nil) }
  }

  /// The approximation for large populations agrees with the exact ranks where both can be had, to one rank.
  @Test func largePopulations() throws {
    let exact = try #require(MedianInterval(of: 1_000))
    let approximate = Int((1_000 - 1.959963984540054 * 1_000.0.squareRoot()) / 2)
    #expect(abs(exact.lower - approximate) <= 1)
    let large = try #require(MedianInterval(of: 1_000_000))
    #expect(large.lower + large.upper == 1_000_001)
    #expect(large.lower == 499_020)
  }
}
