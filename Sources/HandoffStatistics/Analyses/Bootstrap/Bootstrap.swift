/// Resampling of accounts with replacement, the same for any number of threads: replicate b has its own generator, seeded with the
/// b-th output of SplitMix64(seed), and draws n times below(n).
public struct Bootstrap: Sendable {
  public let seed: UInt64
  public let replicates: Int
  public let threads: Int

  public init(seed: UInt64 = 20_240_101, replicates: Int = 2_000, threads: Int = 1) {
    self.seed = seed
    self.replicates = max(0, replicates)
    self.threads = threads
  }

  /// The seed of each replicate.
  private var seeds: [UInt64] {
    var generator = SplitMix64(seed: seed)
    return (0..<replicates).map { _ in generator.next() }
  }

  /// The accounts drawn for each replicate; for showing, the statistics below never hold them all.
  public func draws(of count: Int) -> [[Int]] { seeds.map { Self.draw($0, count) } }

  /// A statistic of every replicate, in their order.
  public func values<Value: Sendable>(of count: Int, _ statistic: @Sendable ([Int]) -> Value) -> [Value] {
    let seeds = seeds
    return ParallelSlots.map(replicates, threads: threads) { statistic(Self.draw(seeds[$0], count)) }
  }

  private static func draw(_ seed: UInt64, _ count: Int) -> [Int] {
    var generator = SplitMix64(seed: seed)
    return (0..<count).map { _ in generator.below(count) }
  }
}
