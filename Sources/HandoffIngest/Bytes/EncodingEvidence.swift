/// What the bytes above 127 of an input say about its encoding: how many pieces (lines or records) with such bytes are
/// UTF-8 and how many cannot be.
///
/// One byte a character and UTF-8 hardly ever pass for each other: a single accented letter between ASCII letters is no
/// UTF-8. So the majority decides for the whole input, and a few damaged pieces do not change it.
struct EncodingEvidence: Equatable, Sendable {
  var validPieces = 0
  var invalidPieces = 0

  /// The input is one byte a character rather than UTF-8. Without bytes above 127 it is UTF-8, as ASCII is.
  var prefersSingleBytes: Bool { invalidPieces > validPieces }

  /// Takes note of a piece: nothing changes if it has no byte above 127.
  mutating func add(_ piece: Span<UInt8>) {
    switch Self.verdict(piece) {
    case true?: validPieces += 1
    case false?: invalidPieces += 1
    case nil: break
    }
  }

  /// The evidence of the lines of a sample; its last line counts only where `isWhole` says that nothing follows.
  static func lines(_ sample: Span<UInt8>, isWhole: Bool) -> EncodingEvidence {
    var evidence = EncodingEvidence()
    var start = 0
    for index in sample.indices where sample[index] == UInt8(ascii: "\n") || sample[index] == UInt8(ascii: "\r") {
      evidence.add(sample.extracting(start..<index))
      start = index + 1
    }
    // A single line longer than the sample is all there is: only its last three bytes may be half a character.
    let end = isWhole ? sample.count : start == 0 ? Self.wholeCharacters(sample) : start
    evidence.add(sample.extracting(start..<end))
    return evidence
  }

  /// Where the last whole character of a cut sample ends: at most three bytes before its end.
  private static func wholeCharacters(_ sample: Span<UInt8>) -> Int {
    for end in stride(from: sample.count, to: max(0, sample.count - 4), by: -1) {
      if (try? UTF8Span(validating: sample.extracting(0..<end))) != nil { return end }
    }
    return sample.count
  }

  /// Whether a piece with bytes above 127 is UTF-8; nil without such bytes.
  private static func verdict(_ piece: Span<UInt8>) -> Bool? {
    for index in piece.indices where piece[index] >= 0x80 {
      return (try? UTF8Span(validating: piece.extracting(index..<piece.count))) != nil
    }
    return nil
  }
}
