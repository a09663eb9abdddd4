extension [UInt8] {
  /// A number in units of 10^-`decimals` (at most four), with exactly that many decimals: 1234 with one is
  /// `123.4`.
  mutating func append(number: Int, decimals: Int = 0, point: UInt8 = UInt8(ascii: ".")) {
    append(addingCapacity: OutputSpan<UInt8>.longestNumber) { out in
      out.append(number: number, decimals: decimals, point: point)
    }
  }

  /// A number in units of 10^-`decimals` without trailing zeros: 4800 with two is `48`.
  mutating func append(number: Int, upToDecimals decimals: Int, point: UInt8 = UInt8(ascii: ".")) {
    append(addingCapacity: OutputSpan<UInt8>.longestNumber) { out in
      out.append(number: number, upToDecimals: decimals, point: point)
    }
  }
}
