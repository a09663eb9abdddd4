/// The xoshiro256** generator.
///
/// Source: D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators" (ACM TOMS 47, 2021),
/// after their public-domain reference `xoshiro256starstar.c`. The state must not be all zero; seeding
/// through `SplitMix64` makes sure of that, as the reference recommends.
struct Xoshiro256: Sendable {
  private var s0: UInt64
  private var s1: UInt64
  private var s2: UInt64
  private var s3: UInt64

  init(state: (UInt64, UInt64, UInt64, UInt64)) {
    (s0, s1, s2, s3) = state
  }

  init(seed: UInt64) {
    var seeder = SplitMix64(state: seed)
    self.init(state: (seeder.next(), seeder.next(), seeder.next(), seeder.next()))
  }

  mutating func next() -> UInt64 {
    let result = Self.rotated(s1 &* 5, left: 7) &* 9
    let shifted = s1 &<< 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = Self.rotated(s3, left: 45)
    return result
  }

  private static func rotated(_ value: UInt64, left count: UInt64) -> UInt64 {
    (value &<< count) | (value &>> (64 &- count))
  }
}
