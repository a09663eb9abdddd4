import HandoffModel
import Testing

@testable import HandoffIngest

@Suite struct MonthsCellTests {
  private func read(_ text: String) -> MonthsCell.Reading {
    var folded = FoldedText()
    let bytes = Array(text.utf8)
    folded.foldToWords(bytes.span)
    return MonthsCell.read(folded)
  }

  @Test(
    arguments: [
      ("12 months", 12), ("36 meses", 36), ("2 years", 24), ("3 años", 36), ("12m", 12), ("1yr", 12), ("annual", 12),
      ("contrato anual", 12), ("24-month term", 24), ("two years", 24), ("un año", 12), ("4 quarters", 12), ("18", 18),
      ("month to month, monthly", 1), ("1.5 years", 18),
    ])
  func lengths(_ text: String, _ months: Int64) {
    #expect(read(text) == .months(months * 10_000), "\(text)")
  }

  @Test(arguments: ["90 days", "52 weeks", "2026", "48000 USD"])
  func otherNumbers(_ text: String) {
    #expect(read(text) == .unreadable, "\(text)")
  }

  @Test(arguments: ["see contract", "one of many", "-"])
  func noLength(_ text: String) {
    #expect(read(text) == .nothing, "\(text)")
  }
}
