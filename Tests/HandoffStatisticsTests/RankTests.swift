import TestSupport
import Testing

@testable import HandoffStatistics

@Suite("Ranks")
struct RankTests {
  static func column(_ count: Int, _ values: Int, seed: UInt64) -> [Double] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in Double(generator.below(values)) }
  }

  @Test("Kendall over all pairs, with the error from all pairs too", arguments: [1, 2, 3, 4] as [UInt64])
  func kendall(_ seed: UInt64) throws {
    let x = Self.column(40, 6, seed: seed)
    let y = Self.column(40, 4, seed: seed + 100)
    let n = Double(x.count)
    func sign(_ i: Int, _ j: Int) -> Double {
      let product = (x[i] - x[j]) * (y[i] - y[j])
      return product > 0 ? 1 : product < 0 ? -1 : 0
    }
    let balance = x.indices.map { i in x.indices.reduce(0.0) { $0 + sign(i, $1) } }
    func same(_ column: [Double], _ i: Int) -> Double { Double(column.count { $0 == column[i] }) }
    let rows = n * n - x.indices.reduce(0.0) { $0 + same(x, $1) }
    let columns = n * n - y.indices.reduce(0.0) { $0 + same(y, $1) }
    let w = (rows * columns).squareRoot()
    let tau = balance.reduce(0, +) / w
    let sum = x.indices.reduce(0.0) { total, i in
      let term = 2 * w * balance[i] + tau * (same(x, i) * columns + same(y, i) * rows)
      return total + term * term
    }
    let kendall = try #require(KendallCorrelation(x, y))
    #expect(abs((kendall.value ?? 0) - tau) < 1e-12)
    #expect(kendall.score == balance.reduce(0, +) / 2)
    let error = (sum - n * n * n * tau * tau * (rows + columns) * (rows + columns)).squareRoot() / (w * w)
    #expect(abs((kendall.error ?? 0) - error) < 1e-12)
  }

  @Test("Without ties Kendall's variance is n(n-1)(2n+5)/18")
  func kendallVariance() throws {
    // Ten pairs in order but for one swap: 44 concordant, 1 discordant.
    let kendall = try #require(KendallCorrelation([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [2, 1, 3, 4, 5, 6, 7, 8, 9, 10]))
    #expect(kendall.score == 43)
    #expect(abs((kendall.z ?? 0) - 43 / 125.0.squareRoot()) < 1e-12)
  }

  @Test("Spearman without ties is 1 - 6Σd²/(n(n² - 1))")
  func spearman() throws {
    // d = 1, 1, 0, 2, 2: 1 - 6 · 10/120.
    let spearman = try #require(SpearmanCorrelation([1, 2, 3, 4, 5], [20, 10, 30, 60, 40].map { $0 == 60 ? 60 : $0 }))
    #expect(abs(spearman.value - 0.8) < 1e-12)
    let swapped = try #require(SpearmanCorrelation([1, 2, 3, 4, 5], [2, 1, 3, 6, 4]))
    #expect(abs(swapped.value - 0.8) < 1e-12)
    #expect(swapped.interval != nil)
  }

  @Test("Two, three and constant: what cannot be said is not said")
  func degenerate() {
    #expect(SpearmanCorrelation([1, 2], [1, 2])?.p == nil)
    #expect(SpearmanCorrelation([1, 2, 3], [1, 3, 2])?.interval == nil)
    #expect(SpearmanCorrelation([1, 1, 1, 1], [1, 2, 3, 4]) == nil)
    #expect(SpearmanCorrelation([1, 2, 3, 4], [1, 2, 3, 4])?.interval == nil)
    #expect(SpearmanCorrelation([1, 2, 3, 4], [1, 2, 3, 4])?.p == 0)
    #expect(SpearmanCorrelation([], []) == nil)
    #expect(PearsonCorrelation([1], [1]) == nil)
    #expect(KendallCorrelation([], [])?.value == nil)
    #expect(KendallCorrelation([1, 1], [1, 2])?.value == nil)
    #expect(KendallCorrelation([1, 2, 3, 4], [1, 2, 3, 4])?.value == 1)
    #expect(KendallCorrelation([1, 2, 3, 4], [1, 2, 3, 4])?.interval == nil)
    #expect(KendallCorrelation([1], [1, 2]) == nil)
    #expect(MannWhitneyTest([], [1]) == nil)
    #expect(MannWhitneyTest([2, 2], [2, 2, 2])?.p == nil)
    #expect(AreaUnderCurve(positives: [], negatives: [1]) == nil)
    #expect(AreaUnderCurve(positives: [3], negatives: [1, 2])?.error == nil)
    #expect(AreaUnderCurve(positives: [3, 4], negatives: [1, 2])?.interval == nil)
    #expect(PooledSpearman([(x: [1, 2, 3], y: [1, 2, 3])]) == nil)
  }

  @Test("Mann-Whitney's U and the area over all pairs", arguments: [1, 2, 3] as [UInt64])
  func area(_ seed: UInt64) throws {
    let x = Self.column(17, 7, seed: seed)
    let y = Self.column(23, 7, seed: seed + 10)
    func mark(_ a: Double, _ b: Double) -> Double { a > b ? 1 : a == b ? 0.5 : 0 }
    let u = x.reduce(0.0) { total, a in total + y.reduce(0.0) { $0 + mark(a, $1) } }
    let test = try #require(MannWhitneyTest(x, y))
    #expect(test.u == u)
    #expect(abs(test.delta - (2 * u / Double(17 * 23) - 1)) < 1e-12)
    let area = try #require(AreaUnderCurve(positives: x, negatives: y))
    #expect(abs(area.value - u / Double(17 * 23)) < 1e-12)
    let v1 = x.map { a in y.reduce(0.0) { $0 + mark(a, $1) } / 23 }
    let v0 = y.map { b in x.reduce(0.0) { $0 + mark($1, b) } / 17 }
    func variance(_ values: [Double]) -> Double {
      let mean = values.reduce(0, +) / Double(values.count)
      return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
    }
    #expect(abs((area.error ?? 0) - (variance(v1) / 17 + variance(v0) / 23).squareRoot()) < 1e-12)
    // A marker against itself: no difference, and no error either.
    let same = try #require(PairedAreaUnderCurve(isPositive: x.map { _ in true } + y.map { _ in false }, x + y, x + y))
    #expect(same.difference?.value == 0)
    #expect(same.difference?.interval == nil)
  }

  @Test("The exact rank sum test by drawing every group", arguments: [1, 2, 3, 4] as [UInt64])
  func exact(_ seed: UInt64) throws {
    let x = Self.column(4, 4, seed: seed)
    let y = Self.column(6, 4, seed: seed + 10)
    let ranks = Midranks(x + y).ranks
    let centre = ranks.reduce(0, +) * 4 / 10
    let seen = abs(ranks.prefix(4).reduce(0, +) - centre)
    var counted = 0
    var all = 0
    for mask in 0..<1024 where mask.nonzeroBitCount == 4 {
      all += 1
      let sum = (0..<10).filter { mask >> $0 & 1 == 1 }.reduce(0.0) { $0 + ranks[$1] }
      if abs(sum - centre) >= seen - 1e-9 { counted += 1 }
    }
    #expect(abs((ExactRankSumTest.p(x, y) ?? 0) - Double(counted) / Double(all)) < 1e-12)
    #expect(abs((ExactRankSumTest.p(y, x) ?? 0) - Double(counted) / Double(all)) < 1e-12)
    #expect(ExactRankSumTest.p([], y) == nil)
  }

  @Test("Midranks share, in any order of the values")
  func midranks() {
    #expect(Midranks([3, 1, 3, 2]).ranks == [3.5, 1, 3.5, 2])
    #expect(Midranks([3, 1, 3, 2]).ties == [1, 1, 2])
    #expect(Midranks([]).ranks == [])
  }

  @Test("Segments that agree pool to their own value")
  func pooled() throws {
    let x = Self.column(20, 10, seed: 3)
    let y = zip(x, Self.column(20, 10, seed: 4)).map { $0 + $1 }
    let alone = try #require(SpearmanCorrelation(x, y))
    let pooled = try #require(PooledSpearman([(x: x, y: y), (x: x, y: y), (x: [1, 2], y: [1, 2])]))
    #expect(abs(pooled.value - alone.value) < 1e-12)
    #expect(pooled.heterogeneity < 1e-12)
    #expect(pooled.used == [0, 1])
  }
}
