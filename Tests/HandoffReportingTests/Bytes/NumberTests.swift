import Testing

@testable import HandoffReporting

@Suite struct NumberTests {
  @Test(arguments: [
    (0, 0, "0"), (7, 0, "7"), (-7, 0, "-7"), (1_234, 1, "123.4"), (0, 1, "0.0"), (5, 1, "0.5"),
    (-5, 1, "-0.5"),
    (5, 4, "0.0005"), (10_000, 4, "1.0000"), (-120, 2, "-1.20"), (Int.max, 0, "9223372036854775807"),
    (Int.min, 0, "-9223372036854775808"), (Int.min, 4, "-922337203685477.5808"),
  ])
  func fixedDecimals(number: Int, decimals: Int, text: String) {
    var bytes: [UInt8] = []
    bytes.append(number: number, decimals: decimals)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
    #expect(bytes.count <= OutputSpan<UInt8>.longestNumber)
  }

  @Test(arguments: [
    (4_800, 2, "48"), (4_850, 2, "48.5"), (4_825, 2, "48.25"), (0, 2, "0"), (-50, 2, "-0.5"),
    (100_000, 4, "10"),
  ])
  func noTrailingZeros(number: Int, decimals: Int, text: String) {
    var bytes: [UInt8] = []
    bytes.append(number: number, upToDecimals: decimals)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }

  @Test func decimalComma() {
    var bytes: [UInt8] = []
    bytes.append(number: 875, decimals: 1, point: UInt8(ascii: ","))
    #expect(String(decoding: bytes, as: UTF8.self) == "87,5")
  }
}
