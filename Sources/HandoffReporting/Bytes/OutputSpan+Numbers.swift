// Numbers as ASCII digits: no `String` on the way, whatever the locale. A number takes at most
// `longestNumber` bytes.
extension OutputSpan<UInt8> {
  /// 19 digits, a sign, and a point with a zero before it; rounded up.
  static var longestNumber: Int { 24 }

  /// A number in units of 10^-`decimals` (at most four), with exactly that many decimals: 1234 with one is
  /// `123.4`.
  mutating func append(number: Int, decimals: Int = 0, point: UInt8 = UInt8(ascii: ".")) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var digits = InlineArray<24, UInt8>(repeating: 0)
    var rest = number.magnitude
    var first = 24
    var written = 0
    repeat {
      if written == decimals, written > 0 {
        first &-= 1
        digits[first] = point
      }
      first &-= 1
      digits[first] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
      written &+= 1
    } while rest > 0 || written <= decimals
    for index in first..<24 { append(digits[index]) }
  }

  /// A number in units of 10^-`decimals` without trailing zeros: 4800 with two is `48`.
  mutating func append(number: Int, upToDecimals decimals: Int, point: UInt8 = UInt8(ascii: ".")) {
    var (number, decimals) = (number, decimals)
    while decimals > 0, number % 10 == 0 {
      number /= 10
      decimals -= 1
    }
    append(number: number, decimals: decimals, point: point)
  }

  /// The last two digits of a number, zero-padded: for parts of dates and times.
  mutating func append(twoDigits number: Int) {
    append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number / 10 % 10))
    append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number % 10))
  }
}
