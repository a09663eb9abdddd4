import Testing

@testable import HandoffIngest

@Suite("Text shape")
struct TextShapeTests {
  @Test(
    "Words are runs without white space that have a letter or a digit",
    arguments: [
      ("", 0), ("   ", 0), ("-", 0), ("- - -", 0), ("one", 1), ("one two", 2), (" one\n\ttwo ", 2),
      ("one, two; three.", 3),
      ("e-mail", 1), ("50 %", 1), ("50%", 1), ("a - b", 2), ("año nuevo", 2), ("日本 語", 2), ("a\u{B}b", 2),
      ("«hola»", 1),
    ])
  func words(_ text: String, _ count: Int) {
    let bytes = Array(text.utf8)
    #expect(TextShape.wordCount(bytes.span) == count)
  }

  @Test(
    "Digits, and numbers above zero",
    arguments: [
      ("", false, false), ("none", false, false), ("0", true, false), ("0.00", true, false),
      ("10", true, true),
      ("0,5", true, true), ("at 007", true, true), ("90 days", true, true),
    ])
  func digits(_ text: String, _ hasDigit: Bool, _ isPositive: Bool) {
    let bytes = Array(text.utf8)
    #expect(TextShape.hasDigit(bytes.span) == hasDigit)
    #expect(TextShape.hasPositiveNumber(bytes.span) == isPositive)
  }

  @Test(
    "A per cent sign after a number, a currency sign on either side",
    arguments: [
      ("20%", true), ("20 %", true), ("20\u{A0}%", true), ("% of users", false), ("%20", false),
      ("$40k", true),
      ("$ 40", true), ("40$", true), ("40 $", true), ("$", false), ("US$ amount", false), ("€40", true),
      ("€ 40", true),
      ("€\u{A0}40", true), ("40€", true), ("40 €", true), ("40\u{A0}€", true), ("€ only", false),
      ("£40", true), ("40 £", true),
      ("¥40", true), ("£", false), ("10 users", false), ("", false), ("pay € 7", true),
      ("seven € or so", false),
    ])
  func signs(_ text: String, _ isQuantity: Bool) {
    let bytes = Array(text.utf8)
    #expect(TextShape.hasSignedQuantity(bytes.span) == isQuantity)
  }

  @Test(
    "Numbers joined by a slash or hyphen look like a date",
    arguments: [
      ("2026-03-04", true), ("4/3/2026", true), ("03/04", true), ("/3", false), ("3/", false), ("a/b", false),
      ("", false),
      ("3 / 4", false), ("by 1-2", true),
    ])
  func dates(_ text: String, _ isDate: Bool) {
    let bytes = Array(text.utf8)
    #expect(TextShape.hasNumericDate(bytes.span) == isDate)
  }

  @Test(
    "A domain ends in a part of at least two letters",
    arguments: [
      ("example.com", true), ("https://www.example.co.uk/path?x=1", true),
      ("Write to anna@example.org.", true),
      ("example", false), ("e.g", false), ("1.5", false), ("v2.0", false), ("acme.c", false),
      ("acme.com-", false),
      ("acme.com2", false), (".com", false), ("acme .com", false), ("peñalver.es", true), ("", false),
      (".", false),
      ("acme.es, y otros", true), ("acme.es/x", true), ("ACME.COM", true),
    ])
  func domains(_ text: String, _ isDomain: Bool) {
    let bytes = Array(text.utf8)
    #expect(TextShape.hasDomain(bytes.span) == isDomain)
  }

  @Test(
    "Items between line feeds and list signs; parts without a letter or digit are none",
    arguments: [
      ("", 0), ("one", 1), ("one; two", 2), ("one;;two", 2), ("a\nb\nc", 3), ("a, b and c", 2),
      ("a/b|c+d", 4),
      ("- a\n- b", 2), (";;", 0), ("a;", 1), ("\n\na", 1), ("a\r\nb", 2),
    ])
  func items(_ text: String, _ count: Int) {
    let bytes = Array(text.utf8)
    #expect(TextShape.itemCount(bytes.span, upTo: 10) == count)
    #expect(TextShape.itemCount(bytes.span, upTo: 2) == min(count, 2))
  }
}
