/// A stream of random numbers with the distributions that the world draws from.
///
/// Equal seed, subject and topic give an equal stream on every machine.
struct RandomSource: Sendable {
  private var generator: Xoshiro256

  /// The stream of one subject (a handoff's number, a seller's number) about one topic.
  init(seed: UInt64, subject: Int, topic: RandomTopic) {
    let own = SplitMix64.mixed(seed &+ 0x9E37_79B9_7F4A_7C15)
    let subject = SplitMix64.mixed(own ^ UInt64(truncatingIfNeeded: subject))
    generator = Xoshiro256(seed: SplitMix64.mixed(subject &+ topic.rawValue &* 0xD1B5_4A32_D192_ED03))
  }

  /// A number strictly between 0 and 1.
  mutating func uniform() -> Double {
    (Double(generator.next() &>> 11) + 0.5) * 0x1p-53
  }

  /// A whole number from 0 to `count` - 1; 0 for a count of 1 or less.
  ///
  /// Multiply-high without rejection (D. Lemire, 2019): the bias is below `count` / 2^64.
  mutating func index(below count: Int) -> Int {
    let high = generator.next().multipliedFullWidth(by: UInt64(max(count, 1))).high
    return Int(high)
  }

  mutating func integer(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + index(below: range.count)
  }

  /// True with the given probability; a probability outside 0...1 is never or always.
  mutating func chance(_ probability: Double) -> Bool {
    uniform() < probability
  }

  /// One element, each as likely; the array must not be empty.
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[index(below: elements.count)]
  }

  mutating func normal() -> Double {
    NormalQuantile.value(at: uniform())
  }

  /// An exponential number of mean 1.
  mutating func exponential() -> Double {
    -Elementary.log(uniform())
  }

  /// A log-normal number given its median and the standard deviation of its logarithm.
  mutating func logNormal(median: Double, sigma: Double) -> Double {
    median * Elementary.exp(sigma * normal())
  }

  /// A Poisson number by counting exponential gaps (Knuth, TAOCP 3.4.1); meant for means below about 50.
  mutating func poisson(mean: Double) -> Int {
    var count = 0
    var passed = exponential()
    while passed < mean {
      count += 1
      passed += exponential()
    }
    return count
  }
}
