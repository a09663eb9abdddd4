import HandoffModel
import Testing

@testable import HandoffIngest

@Suite("Word sequence")
struct WordSequenceTests {
  private static func sequence(_ text: String) -> WordSequence {
    var folded = FoldedText()
    let bytes = Array(text.utf8)
    folded.foldToWords(bytes.span)
    return WordSequence(folded)
  }

  @Test(
    "A number with its unit, as the next word or grown to it",
    arguments: [
      ("20 minutes", true), ("20min", true), ("20 min.", true), ("about 45k users", true),
      ("1,200 users", true),
      ("1.2M", true), ("3x faster", true), ("30 días", true), ("30 DIAS", true), ("minutes 20", false),
      ("twenty minutes", false),
      ("20", false), ("20 nice minutes", false), ("users", false), ("", false), ("20minutesx", false),
      ("q20 users", false),
    ])
  func quantities(_ text: String, _ isQuantity: Bool) {
    var units = SymbolPool()
    for unit in ["minutes", "min", "k", "m", "x", "users", "dias"] { _ = units.intern(unit) }
    #expect(Self.sequence(text).hasQuantity(units) == isQuantity)
  }

  @Test(
    "Months, years, quarters and spans of time in English and Spanish",
    arguments: [
      "by March", "en marzo", "Dec 24", "ene.", "2026", "go live 2031", "1999", "Q3", "T2", "q1 2027", "H2",
      "S1", "FY26",
      "FY2026", "EF26", "30 days", "30 días", "6 weeks", "3 meses", "2 años", "90d", "12mo",
      "2 qtrs or 2 quarters", "1 yr",
      "setiembre", "May", "Go-live: May", "in May they start", "12 May at noon", "May 12 at noon", "early May or so",
    ])
  func dates(_ text: String) {
    #expect(Self.sequence(text).hasDateOrDuration)
  }

  @Test(
    "Numbers of other things, and words that only look like a period",
    arguments: [
      "", "soon", "30 users", "1500 users", "3400", "1850 leads", "q5", "q", "t9", "h3", "h264", "s3",
      "S3 bucket", "fy", "fy1",
      "fy123", "qq1", "q1x", "120 orders a year ahead of plan and 12", "días", "weeks", "we may start",
      "it may be late", "May they win", "20262",
      "12 nice weeks",
    ])
  func others(_ text: String) {
    #expect(!Self.sequence(text).hasDateOrDuration)
  }
}
