import Testing

@testable import HandoffSimulation

/// Known answers of the generators and functions that decide every byte of a world.
struct RandomReferenceTests {
  @Test("SplitMix64 gives the published sequence for seed 1234567")
  func splitMix() {
    // The sequence that the reference C code prints, as listed by Rosetta Code, "Pseudo-random
    // numbers/Splitmix64".
    var generator = SplitMix64(state: 1_234_567)
    let values = (0..<5).map { _ in generator.next() }
    #expect(
      values == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test("xoshiro256** gives the reference sequence from the state 1, 2, 3, 4")
  func xoshiro() {
    // Printed by the authors' xoshiro256starstar.c, and the test vector of several ports of it. The first
    // value is easily checked by hand: rotl(2 * 5, 7) * 9 = 1280 * 9 = 11520.
    var generator = Xoshiro256(state: (1, 2, 3, 4))
    let values = (0..<10).map { _ in generator.next() }
    #expect(
      values == [
        11_520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360,
        607_988_272_756_665_600,
        16_172_922_978_634_559_625, 8_476_171_486_693_032_832, 10_595_114_339_597_558_777,
        2_904_607_092_377_533_576,
      ])
  }

  @Test(
    "exp agrees with Python's math.exp to 4 units in 10^16",
    arguments: [
      (-50.0, 1.9287498479639178e-22), (-1.0, 0.36787944117144233), (-0.1, 0.9048374180359595), (0.0, 1.0),
      (0.3, 1.3498588075760032), (1.0, 2.718281828459045), (2.5, 12.182493960703473),
      (10.0, 22026.465794806718),
      (100.0, 2.6881171418161356e+43),
    ])
  func exponential(x: Double, expected: Double) {
    #expect((Elementary.exp(x) / expected - 1).magnitude <= 4e-16)
  }

  @Test(
    "log agrees with Python's math.log to 4 units in 10^16",
    arguments: [
      (1e-300, -690.7755278982137), (1e-12, -27.631021115928547), (0.1, -2.3025850929940455),
      (0.5, -0.6931471805599453), (0.9, -0.10536051565782628), (1.0, 0.0),
      (1.4142135623730951, 0.3465735902799727), (2.0, 0.6931471805599453), (3.0, 1.0986122886681098),
      (1e6, 13.815510557964274), (1e300, 690.7755278982137),
    ])
  func logarithm(x: Double, expected: Double) {
    #expect((Elementary.log(x) - expected).magnitude <= 4e-16 * max(1, expected.magnitude))
  }

  @Test("exp and log stay finite where mathematics does not")
  func bounded() {
    #expect(Elementary.exp(1e9).isFinite)
    #expect(Elementary.exp(-1e9) == 0)
    #expect(Elementary.log(0) == -700)
    #expect(Elementary.exp(.nan).isNaN && Elementary.log(.nan).isNaN)
  }

  @Test(
    "Normal quantiles agree with Python's NormalDist().inv_cdf",
    arguments: [
      (1e-12, -7.034483825301132), (1e-6, -4.753424308822899), (0.001, -3.090232306167813),
      (0.01, -2.3263478740408408), (0.05, -1.6448536269514726), (0.25, -0.6744897501960817),
      (0.4, -0.2533471031357998), (0.5, 0.0), (0.9, 1.2815515655446008), (0.975, 1.9599639845400536),
      (0.999999, 4.753424308817089),
    ])
  func normalQuantile(p: Double, expected: Double) {
    #expect((NormalQuantile.value(at: p) - expected).magnitude <= 1e-14)
  }

  @Test("Streams differ by seed, subject and topic, and only by them")
  func streams() {
    func first(_ seed: UInt64, _ subject: Int, _ topic: RandomTopic) -> Double {
      var random = RandomSource(seed: seed, subject: subject, topic: topic)
      return random.uniform()
    }
    #expect(first(1, 2, .deal) == first(1, 2, .deal))
    let values = [
      first(1, 2, .deal), first(2, 2, .deal), first(1, 3, .deal), first(1, 2, .form), first(2, 1, .deal),
    ]
    #expect(Set(values).count == values.count)
  }

  @Test("A Poisson stream has its mean")
  func poisson() {
    // Of 4,000 numbers of mean 3 the average has the standard error sqrt(3 / 4000) = 0.027; five of them.
    var random = RandomSource(seed: 5, subject: 0, topic: .deal)
    let total = (0..<4_000).reduce(0) { sum, _ in sum + random.poisson(mean: 3) }
    #expect((Double(total) / 4_000 - 3).magnitude < 0.137)
    #expect(random.poisson(mean: 0) == 0)
  }
}
