import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct HistogramTests {
  /// The median of the sorted list, the mean of the two middle ones rounded half up where there are two.
  private static func slowMedian(_ values: [Int]) -> Int? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2] + 1) / 2
  }

  @Test(arguments: [[], [0], [1_000], [0, 1], [0, 1_000], [5, 5, 6], [590, 591], [1, 2, 3, 4]])
  func medians(values: [Int]) {
    var histogram = TenthsHistogram()
    for value in values { histogram.add(value) }
    #expect(histogram.median == Self.slowMedian(values))
    #expect(histogram.sum == values.reduce(0, +))
  }

  @Test func randomMediansMerged() {
    var random = SeededGenerator(seed: 4)
    for count in 1...60 {
      let values = (0..<count).map { _ in Int.random(in: 0...1_000, using: &random) }
      let cut = Int.random(in: 0...count, using: &random)
      var first = TenthsHistogram()
      var second = TenthsHistogram()
      for value in values.prefix(cut) { first.add(value) }
      for value in values.dropFirst(cut) { second.add(value) }
      first.merge(second)
      #expect(first.median == Self.slowMedian(values))
      #expect(first.count == count)
    }
  }

  @Test func outsideCountsAsTheNearerEnd() {
    var histogram = TenthsHistogram()
    histogram.add(-3)
    histogram.add(2_000)
    #expect(histogram.count(of: 0) == 1)
    #expect(histogram.count(of: 1_000) == 1)
    #expect(histogram.count(of: -3) == 0)
  }
}
