import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct StyleTests {
  private let english = NumberStyle(.en)
  private let spanish = NumberStyle(.es)

  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1_000, "1,000", "1000"), (12_345, "12,345", "12\u{A0}345"),
    (1_234_567, "1,234,567", "1\u{A0}234\u{A0}567"), (-12_345, "\u{2212}12,345", "\u{2212}12\u{A0}345"),
  ])
  func counts(number: Int, en: String, es: String) {
    #expect(english.count(number) == en)
    #expect(spanish.count(number) == es)
  }

  @Test func decimalsAndShares() {
    #expect(english.tenths(875) == "87.5")
    #expect(spanish.tenths(875) == "87,5")
    #expect(english.tenths(-5) == "\u{2212}0.5")
    #expect(english.percent(71, of: 86) == "83%")
    #expect(spanish.percent(71, of: 86) == "83\u{A0}%")
    #expect(english.percent(1, of: 0) == "–")
    // 12.5 % is rounded up, 62.5 % of a tenth share too.
    #expect(english.percent(1, of: 8) == "13%")
    // 226/227 = 99.56 %, 1/400 = 0.25 %: neither all nor none.
    #expect(english.percent(226, of: 227) == ">99%")
    #expect(english.percent(1, of: 400) == "<1%")
    #expect(english.percent(227, of: 227) == "100%")
    #expect(english.percent(0, of: 400) == "0%")
    #expect(english.percent(tenths: 625) == "63%")
    #expect(english.percent(0.884) == "88%")
  }

  @Test func dates() throws {
    let day = try #require(Day(parsing: "2026-07-31"))
    #expect(DateStyle.words(day, .en) == "31 July 2026")
    #expect(DateStyle.words(day, .es) == "31 de julio de 2026")
    #expect(DateStyle.words(MonthKey.of(day), .en) == "July 2026")
    #expect(DateStyle.words(MonthKey.of(day), .es) == "julio de 2026")
  }
}
