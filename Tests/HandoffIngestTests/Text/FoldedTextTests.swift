import Foundation
import TestSupport
import Testing

@testable import HandoffIngest

@Suite("Folded text")
struct FoldedTextTests {
  // Letters that are no base letter with an accent, so that Unicode's folding keeps them: here they become
  // the plain letters that people type in their place.
  private static let ligaturesAndStrokes: [Unicode.Scalar: String] = [
    "Æ": "a", "æ": "a", "Ð": "d", "ð": "d", "Ø": "o", "ø": "o", "Þ": "p", "þ": "p", "ß": "s", "Đ": "d",
    "đ": "d",
    "Ħ": "h", "ħ": "h", "ı": "i", "Ĳ": "i", "ĳ": "i", "ĸ": "k", "Ŀ": "l", "ŀ": "l", "Ł": "l", "ł": "l",
    "ŉ": "n",
    "Ŋ": "n", "ŋ": "n", "Œ": "o", "œ": "o", "Ŧ": "t", "ŧ": "t", "ſ": "s",
  ]

  @Test("Every letter of Latin-1 and Latin Extended-A folds as Unicode says")
  func againstUnicode() throws {
    for code in UInt32(0xC0)...0x17F {
      let scalar = try #require(Unicode.Scalar(code))
      guard scalar.properties.isAlphabetic else { continue }
      let unicode = String(scalar).folding(
        options: [.diacriticInsensitive, .caseInsensitive], locale: Locale(identifier: "en"))
      let expected = Self.ligaturesAndStrokes[scalar] ?? unicode
      #expect(expected.utf8.count == 1)
      #expect(Folding.words(String(scalar)) == " \(expected) ", "U+\(String(code, radix: 16)) \(scalar)")
      #expect(
        Folding.keepingPunctuation(String(scalar)) == expected, "U+\(String(code, radix: 16)) \(scalar)")
    }
  }

  @Test("ASCII letters and digits are words, everything else separates them")
  func ascii() throws {
    for code in UInt8(0)...0x7F {
      let scalar = Unicode.Scalar(code)
      let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
      let expected = isWord ? " a\(String(scalar).lowercased())b " : " a b "
      #expect(Folding.words("a\(scalar)b") == expected, "U+\(String(code, radix: 16))")
    }
  }

  @Test(
    "Known words",
    arguments: [
      ("", " "), ("  ", " "), ("...", " "), ("¡Hola!", " hola "), ("e-mail, por favor", " e mail por favor "),
      ("AÑO\n2026", " ano 2026 "), ("kick\u{2013}off", " kick off "), ("a\u{A0}b", " a b "),
      ("a\u{202F}b", " a b "),
      ("Nº 5", " n 5 "), ("3 × 4", " 3 4 "), ("3×4", " 3 4 "), ("a ÷ b", " a b "), ("«sí»", " si "),
      ("Cierre Ganado 🤓", " cierre ganado 🤓 "), ("日本", " 日本 "), ("don’t", " don t "), ("AE/CSM", " ae csm "),
      ("Descripcio\u{301}n", " descripcion "), ("n\u{303}", " n "),
      // U+0370 is a Greek letter, although its lead byte is that of the last combining marks.
      ("Ͱa", " Ͱa "), ("\u{36F}a", " a "),
    ])
  func words(_ text: String, _ folded: String) {
    #expect(Folding.words(text) == folded)
  }

  @Test(
    "Known texts with their punctuation",
    arguments: [
      ("", ""), (" \t\n ", ""), ("  N/A ", "n/a"), ("To  be\n defined", "to be defined"), ("¿?", "?"),
      ("–", "–"),
      ("—", "—"), ("…", "…"), ("“TBD”", "tbd"), ("a\u{A0}\u{A0}b", "a b"), ("\u{200B}x\u{200B}", "x"),
      ("Ídem", "idem"),
      ("#¡VALOR!", "# valor!"), ("a\u{2028}b", "a b"), ("✓", "✓"),
    ])
  func punctuation(_ text: String, _ folded: String) {
    #expect(Folding.keepingPunctuation(text) == folded)
  }

  @Test("Composed and decomposed accents fold alike, whatever the case")
  func decomposed() {
    var random = SeededGenerator(seed: 5)
    let letters: [Character] = ["á", "É", "ñ", "Ü", "ç", "Š", "ő", "a", "Z", "7", " ", "-"]
    for _ in 0..<2_000 {
      let text = String((0..<random.below(20)).map { _ in random.pick(letters) })
      let decomposed = text.decomposedStringWithCanonicalMapping
      #expect(Folding.words(text) == Folding.words(decomposed))
      #expect(Folding.words(text) == Folding.words(text.uppercased()))
      #expect(Folding.keepingPunctuation(text) == Folding.keepingPunctuation(decomposed))
    }
  }

  @Test("Words stand between single blanks; folding again changes nothing")
  func shape() {
    var random = SeededGenerator(seed: 6)
    let pieces = [
      "a", "Ñ", "9", " ", "\u{A0}", "-", "¿", "×", "…", "\u{301}", "€", "🙂", "日", "\n", "ß", "\u{200D}",
    ]
    for _ in 0..<5_000 {
      let text = (0..<random.below(15)).map { _ in random.pick(pieces) }.joined()
      let folded = Folding.words(text)
      #expect(folded.utf8.first == 32 && folded.utf8.last == 32)
      #expect(!folded.contains("  "), "\(text.debugDescription)")
      #expect(Folding.words(folded) == folded, "\(text.debugDescription)")
      let kept = Folding.keepingPunctuation(text)
      #expect(
        !kept.contains("  ") && !kept.hasPrefix(" ") && !kept.hasSuffix(" "), "\(text.debugDescription)")
      #expect(Folding.keepingPunctuation(kept) == kept, "\(text.debugDescription)")
    }
  }

  @Test("A buffer used again holds nothing of the text before")
  func reuse() {
    var folded = FoldedText()
    for text in ["a long first text", "x", "", "yes"] {
      let bytes = Array(text.utf8)
      folded.foldToWords(bytes.span)
      #expect(String(decoding: folded.bytes, as: UTF8.self) == Folding.words(text))
      folded.foldKeepingPunctuation(bytes.span)
      #expect(String(decoding: folded.bytes, as: UTF8.self) == Folding.keepingPunctuation(text))
    }
  }
}
