import Testing

@testable import HandoffIngest

/// Which encoding an input is taken for, and what its text is then.
@Suite struct EncodingTests {
  /// "Peñalver €" in the encodings under test, byte by byte from the code charts.
  @Test(
    "known bytes become the same text",
    arguments: [
      ([0x50, 0x65, 0xf1, 0x20, 0x80], TextEncoding.windows1252),
      ([0x50, 0, 0x65, 0, 0xf1, 0, 0x20, 0, 0xac, 0x20], .utf16(isBigEndian: false)),
      ([0, 0x50, 0, 0x65, 0, 0xf1, 0, 0x20, 0x20, 0xac], .utf16(isBigEndian: true)),
      (
        [0, 0, 0, 0x50, 0, 0, 0, 0x65, 0, 0, 0, 0xf1, 0, 0, 0, 0x20, 0, 0, 0x20, 0xac], .utf32(isBigEndian: true)
      ),
      (
        [0x50, 0, 0, 0, 0x65, 0, 0, 0, 0xf1, 0, 0, 0, 0x20, 0, 0, 0, 0xac, 0x20, 0, 0], .utf32(isBigEndian: false)
      ),
    ] as [([UInt8], TextEncoding)])
  func text(_ bytes: [UInt8], _ encoding: TextEncoding) throws {
    for pieces in 1...7 {
      #expect(try decoded(bytes, encoding, pieces: pieces) == Array("Peñ €".utf8))
    }
  }

  @Test("characters beyond the first plane, and halves of them")
  func surrogates() throws {
    // U+1F642 is D83D DE42 in UTF-16.
    let face: [UInt8] = [0x3d, 0xd8, 0x42, 0xde]
    #expect(try decoded(face + [0x61, 0], .utf16(isBigEndian: false), pieces: 3) == Array("🙂a".utf8))
    // A first half alone, a second half alone, and a unit cut in two are no text.
    for damage in [[0x3d, 0xd8, 0x61, 0], [0x42, 0xde, 0x61, 0], [0x61, 0, 0x61]] as [[UInt8]] {
      let text = try decoded(damage, .utf16(isBigEndian: false), pieces: 2)
      #expect(String(validating: text, as: UTF8.self) == nil)
    }
  }

  @Test("the five bytes that Windows-1252 leaves undefined are read as ISO-8859-1")
  func undefinedBytes() throws {
    let text = try decoded([0x81, 0x8d, 0x8f, 0x90, 0x9d, 0x93], .windows1252, pieces: 1)
    #expect(String(decoding: text, as: UTF8.self) == "\u{81}\u{8d}\u{8f}\u{90}\u{9d}\u{201c}")
  }

  @Test(
    "guesses from the first bytes",
    arguments: [
      (Array("id,name\n1,Ana\n".utf8), TextEncoding.utf8, 0), (Array("\u{feff}id\n".utf8), .utf8, 3),
      (Array("id,name\n1,Peñalver\n".utf8), .utf8, 0), ([0x69, 0x64, 0x0a, 0xf1, 0x0a], .windows1252, 0),
      ([0xff, 0xfe, 0x61, 0], .utf16(isBigEndian: false), 2), ([0xfe, 0xff, 0, 0x61], .utf16(isBigEndian: true), 2),
      ([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0], .utf32(isBigEndian: false), 4),
      ([0, 0, 0xfe, 0xff, 0, 0, 0, 0x61], .utf32(isBigEndian: true), 4),
    ] as [([UInt8], TextEncoding, Int)])
  func guesses(_ bytes: [UInt8], _ encoding: TextEncoding, _ markLength: Int) {
    let guess = EncodingGuess(bytes.span, isWhole: true)
    #expect(guess.encoding == encoding)
    #expect(guess.markLength == markLength)
  }

  @Test("UTF-16 without a mark is told by its zeros, either way round", arguments: [false, true])
  func wideText(_ isBigEndian: Bool) {
    var bytes: [UInt8] = []
    for unit in "id,name\n1,Peñalver\n2,Żółć\n".utf16 {
      let pair = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
      bytes += isBigEndian ? pair.reversed() : pair
    }
    #expect(EncodingGuess(bytes.span, isWhole: true).encoding == .utf16(isBigEndian: isBigEndian))
  }

  @Test("one damaged line does not change the encoding of many good ones, and the other way round")
  func majority() {
    let good = Array("1,Peñalver\n".utf8)
    let single: [UInt8] = [0x31, 0x2c, 0xf1, 0x0a]
    let utf8 = good + good + single
    #expect(EncodingGuess(utf8.span, isWhole: true).encoding == .utf8)
    let latin = single + single + good
    #expect(EncodingGuess(latin.span, isWhole: true).encoding == .windows1252)
    // Half a character at the end of a cut sample is no damage.
    let cut = Array("1,Peñ".utf8.dropLast())
    #expect(EncodingGuess(cut.span, isWhole: false).encoding == .utf8)
  }

  @Test("the audit of single bytes sees what the whole input says, however it is cut")
  func audit() {
    let text = Array("a,ñ\nb,é\n".utf8) + [0x63, 0x2c, 0xf1, 0x0a]
    for size in 1...text.count {
      let audit = SingleByteAudit()
      for start in stride(from: 0, to: text.count, by: size) {
        audit.add(text[start..<min(text.count, start + size)])
      }
      let evidence = audit.finish()
      #expect(evidence.validPieces == 2)
      #expect(evidence.invalidPieces == 1)
      #expect(!audit.hasUndefinedBytes)
    }
  }

  @Test(
    "text that was encoded twice",
    arguments: [
      ("PeÃ±alver", true), ("direcciÃ³n", true), ("itâ€™s", true), ("Â¿QuÃ©?", true), ("Peñalver", false),
      ("SÃO PAULO", false), ("Ângela, l’été", false), ("plain", false),
    ])
  func doubleEncoding(_ text: String, _ isLikely: Bool) {
    #expect(DoubleEncoding.isLikely(Array(text.utf8)[...]) == isLikely)
  }

  private func decoded(_ bytes: [UInt8], _ encoding: TextEncoding, pieces: Int) throws -> [UInt8] {
    let decoder = try #require(encoding.decoder)
    let source = DecodingByteSource(MemoryByteSource(bytes, largestRead: pieces), decoder)
    var (text, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 5))
    while true {
      let count = try source.read(into: &buffer, from: 0)
      if count == 0 { return text }
      text += buffer.prefix(count)
    }
  }
}
