import Testing

@testable import HandoffIngest

/// Short words as numbers.
@Suite("Word")
struct WordTests {
  private static func word(_ text: String) -> Word {
    let bytes = Array(text.utf8)
    var index = 0
    return CellScan.word(bytes.span, &index)
  }

  @Test(
    "Letter case and accents do not matter",
    arguments: [("Miércoles", "miercoles"), ("SÁBADO", "sabado"), ("AÑO", "ano")])
  func folded(_ text: String, _ word: String) {
    #expect(Self.word(text) == Word(word))
  }

  @Test("Different words are different, also beside their beginnings")
  func different() {
    let words = ["a", "aa", "ab", "b", "septiembre", "septiembr", "setiembre", "", "zzzzzzzzzzzz", "zzzzzzzzzzz"]
    for (index, word) in words.enumerated() {
      for other in words.dropFirst(index + 1) { #expect(Self.word(word) != Self.word(other), "\(word) \(other)") }
    }
  }

  @Test("A word longer than twelve letters equals no shorter one")
  func long() {
    let long = Self.word("internationalization")
    for length in 0...12 { #expect(long != Self.word(String("internationalization".prefix(length)))) }
    #expect(long.count == 20)
  }

  @Test(
    "A word ends at the first byte that is no letter",
    arguments: [("oct.", 3), ("7 oct", 0), ("día/", 4), ("ñ1", 2), ("€", 0)])
  func ends(_ text: String, _ end: Int) {
    let bytes = Array(text.utf8)
    var index = 0
    _ = CellScan.word(bytes.span, &index)
    #expect(index == end)
  }
}
