/// An exact fraction, kept small by dividing out common factors: the slow arithmetic that integers are checked against.
struct Fraction: Comparable, CustomStringConvertible {
  let numerator: Int128
  /// Above 0.
  let denominator: Int128

  init(_ numerator: Int128, _ denominator: Int128 = 1) {
    var (a, b) = (numerator.magnitude, denominator.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    let factor = a == 0 ? 1 : Int128(a)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / factor
    self.denominator = sign * denominator / factor
  }

  init(_ number: Int) { self.init(Int128(number)) }

  static func + (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
  }
  static func - (a: Fraction, b: Fraction) -> Fraction { a + Fraction(-b.numerator, b.denominator) }
  static func * (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.numerator * b.numerator, a.denominator * b.denominator)
  }
  static func / (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.numerator * b.denominator, a.denominator * b.numerator)
  }
  static func < (a: Fraction, b: Fraction) -> Bool { a.numerator * b.denominator < b.numerator * a.denominator }

  /// The largest whole number that is not above it.
  var floor: Int {
    let quotient = numerator / denominator
    return Int(numerator % denominator < 0 ? quotient - 1 : quotient)
  }

  /// The nearest whole number, a half upwards.
  var halfUp: Int { (self + Fraction(1, 2)).floor }

  var description: String { "\(numerator)/\(denominator)" }
}
