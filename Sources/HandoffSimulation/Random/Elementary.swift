/// Exponential and logarithm from the four basic operations.
///
/// Platform mathematics libraries differ in the last bit, which is enough to move a simulated date; these
/// give the same bits everywhere. Relative error is below 1e-15 over the range used here.
enum Elementary {
  private static let ln2High = 6.931_471_803_691_238_16e-01
  private static let ln2Low = 1.908_214_929_270_587_70e-10

  /// e to the power `x`; 0 below -700 and the value at 700 above 700, so that a wild parameter stays finite.
  static func exp(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x < -700 { return 0 }
    let bounded = x > 700 ? 700 : x
    // x = k ln 2 + r with |r| <= ln 2 / 2; then e^x = 2^k e^r, and the Taylor series of e^r ends below 1e-17
    // at r^14.
    let k = (bounded / (ln2High + ln2Low)).rounded()
    let r = (bounded - k * ln2High) - k * ln2Low
    var sum = 1.0
    var degree = 14.0
    while degree >= 1 {
      sum = 1 + sum * r / degree
      degree -= 1
    }
    return Double(sign: .plus, exponent: Int(k), significand: sum)
  }

  /// The natural logarithm of a positive finite number; -700 for zero and below, the mirror of `exp`; infinity
  /// and what is not a number stay as they are.
  static func log(_ x: Double) -> Double {
    guard x.isFinite else { return x }
    guard x > 0 else { return -700 }
    // x = m 2^e with m near 1; ln m = 2 artanh s with s = (m - 1) / (m + 1), |s| < 0.172, ends below 1e-18 at
    // s^23.
    var exponent = Double(x.exponent)
    var m = x.significand
    if m > 1.414_213_562_373_095 {
      m /= 2
      exponent += 1
    }
    let s = (m - 1) / (m + 1)
    let square = s * s
    var sum = 0.0
    var degree = 23.0
    while degree >= 1 {
      sum = sum * square + 1 / degree
      degree -= 2
    }
    return exponent * ln2High + (2 * s * sum + exponent * ln2Low)
  }

  /// `base` to the power `exponent`, for a positive base.
  static func power(_ base: Double, _ exponent: Double) -> Double {
    exp(exponent * log(base))
  }
}
