import Testing

@testable import HandoffIngest

@Suite("Boolean cell")
struct BooleanCellTests {
  private static func flag(_ text: String) -> Bool? {
    var scratch = FoldedText()
    let bytes = Array(text.utf8)
    return BooleanCell.read(bytes.span, scratch: &scratch)
  }

  @Test(
    "Yes in the spellings of exports",
    arguments: [
      "1", "true", "TRUE", "True", "yes", "Yes", "y", "t", "x", "X", "✓", "checked", "sí", "SI", "Sí", "s",
      "Verdadero", "VERDADERO", "V", "1.0", "1,0", "✔", "☑", "on", "Done", "Hecho",
    ])
  func yes(_ text: String) {
    #expect(Self.flag(text) == true)
  }

  @Test(
    "No in the spellings of exports",
    arguments: [
      "0", "false", "FALSE", "False", "no", "No", "NO", "n", "f", "Falso", "unchecked", "0.0", "0,0", "FALSO", "off",
      "☐", "✘", "To do", "Por hacer",
    ])
  func no(_ text: String) {
    #expect(Self.flag(text) == false)
  }

  @Test(
    "Anything else says neither",
    arguments: ["", "2", "-1", "10", "maybe", "yes!", "n/a", "ninguno", "truefalse", "ok", "-"])
  func neither(_ text: String) {
    #expect(Self.flag(text) == nil)
  }
}
