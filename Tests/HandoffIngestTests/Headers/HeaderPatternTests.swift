import Testing

@testable import HandoffIngest

@Suite("Header pattern")
struct HeaderPatternTests {
  @Test(arguments: [
    ("Deal - *", "Deal - Title*", true), ("Deal - *", "deal - ", false), ("Deal - *", "Dealer - Title", false),
    ("hs_*", "hs_object_id", true), ("hs_*", "hsobject", false), ("hs_*", "HS Object", true),
    ("* (Account)", "Website (Company Name) (Account)", true), ("* (Account)", "(Account)", false),
    ("Closing Date", "closing_date ", true), ("Closing Date", "Closing Dates", false),
    ("(Do Not Modify) *", "(Do Not Modify) Opportunity", true),
  ])
  func matches(_ pattern: String, _ header: String, _ isMatch: Bool) {
    #expect(HeaderPattern(pattern).matches(HeaderKey(header)) == isMatch)
  }
}
