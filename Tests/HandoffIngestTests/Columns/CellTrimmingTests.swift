import Testing

@testable import HandoffIngest

@Suite("Cell trimming")
struct CellTrimmingTests {
  @Test(
    "Blanks and no-break spaces at both ends go, nothing else",
    arguments: [
      ("a", "a"), ("  a b\t\n", "a b"), ("\u{A0}a\u{A0}", "a"), (" \u{A0} \u{A0}a\u{A0} ", "a"), ("\u{A0}", ""),
      ("", ""), ("   ", ""),
      ("à", "à"), ("Ãà", "Ãà"), ("\u{A0}à\u{A0}", "à"), ("a\u{A0}b", "a\u{A0}b"), ("§", "§"),
      ("\u{202F}a", "\u{202F}a"),
    ])
  func trimmed(_ text: String, _ expected: String) {
    let bytes = Array(text.utf8)
    let range = CellTrimming.trimmed(bytes.span, 0..<bytes.count)
    #expect(String(decoding: bytes[range], as: UTF8.self) == expected)
  }
}
