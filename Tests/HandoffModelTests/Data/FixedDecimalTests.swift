import Foundation
import HandoffModel
import Testing

@Suite("Fixed decimal")
struct FixedDecimalTests {
  @Test(
    "Known numbers",
    arguments: [
      ("0", 0), ("1", 10_000), ("-1", -10_000), ("+1", 10_000), ("1234.5", 12_345_000), ("0.0001", 1),
      ("0.00019", 1),
      ("-0.00019", -1), (".5", 5_000), ("5.", 50_000), ("007", 70_000), ("-0", 0),
      ("1.23450000000000000000", 12_345),
      ("7205759403792.7935", 72_057_594_037_927_935),
    ])
  func known(_ text: String, _ tenThousandths: Int64) {
    #expect(FixedDecimal(parsing: text)?.tenThousandths == tenThousandths)
  }

  @Test(
    "Anything else is refused",
    arguments: [
      "", ".", "-", "+", "-.", "1.2.3", "1,5", "1 2", " 1", "1 ", "--1", "1-", "1e3", "0x1", "NaN", "∞", "१",
      "7205759403792.7936",
      "99999999999999999999999999", "72057594037927936",
    ])
  func refused(_ text: String) {
    #expect(FixedDecimal(parsing: text) == nil)
  }

  @Test("Random numbers agree with Foundation's exact decimals and come back from their text")
  func againstFoundation() throws {
    var random = TimeTestRandom(seed: 41)
    for _ in 0..<5_000 {
      let whole = Int64.random(in: 0..<(1 << Int64.random(in: 1...42, using: &random)), using: &random)
      let decimals = Int64.random(in: 0..<10_000, using: &random)
      let sign = Bool.random(using: &random) ? "-" : ""
      let text = "\(sign)\(whole).\(String(decimals + 10_000).dropFirst())"
      let number = try #require(FixedDecimal(parsing: text))
      let exact = try #require(Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")))
      #expect(Decimal(number.tenThousandths) == exact * 10_000)
      #expect(number.description == "\(exact)")
      #expect(FixedDecimal(parsing: number.description) == number)
    }
  }

  @Test(
    "Texts without trailing zeros",
    arguments: [
      (0, "0"), (1, "0.0001"), (-1, "-0.0001"), (10_000, "1"), (-12_345_000, "-1234.5"), (10, "0.001"),
    ])
  func description(_ tenThousandths: Int64, _ text: String) {
    #expect(FixedDecimal(tenThousandths: tenThousandths).description == text)
  }
}
