/// The encoding that the first bytes of an input let expect.
///
/// A byte-order mark decides; then zero bytes at every other place, which only UTF-16 of Latin text has; then whether
/// bytes above 127 are UTF-8. What a sample says of the last question the whole input may correct (`EncodingEvidence`).
struct EncodingGuess: Equatable {
  let encoding: TextEncoding
  /// Bytes of the byte-order mark; 0 without one.
  let markLength: Int

  /// `isWhole`: the sample is the whole input.
  init(_ sample: Span<UInt8>, isWhole: Bool) {
    if let marked = Self.marks.first(where: { Self.begins(sample, with: $0.bytes) }) {
      (encoding, markLength) = (marked.encoding, marked.bytes.count)
    } else {
      encoding = Self.wideText(sample) ?? Self.byteText(sample, isWhole: isWhole)
      markLength = 0
    }
  }

  /// Longer ones first, because that of UTF-16 begins that of UTF-32.
  private static let marks: [(bytes: [UInt8], encoding: TextEncoding)] = [
    ([0xff, 0xfe, 0, 0], .utf32(isBigEndian: false)), ([0, 0, 0xfe, 0xff], .utf32(isBigEndian: true)),
    ([0xef, 0xbb, 0xbf], .utf8), ([0xff, 0xfe], .utf16(isBigEndian: false)), ([0xfe, 0xff], .utf16(isBigEndian: true)),
  ]

  private static func begins(_ sample: Span<UInt8>, with mark: [UInt8]) -> Bool {
    sample.count >= mark.count && mark.indices.allSatisfy { sample[$0] == mark[$0] }
  }

  /// UTF-16 without a mark: Latin text has a zero in every other byte. NUL bytes strewn about are none.
  private static func wideText(_ sample: Span<UInt8>) -> TextEncoding? {
    var zeros = (even: 0, odd: 0)
    for index in sample.indices where sample[index] == 0 {
      if index & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let all = zeros.even + zeros.odd
    guard all >= 4, all * 10 > sample.count, max(zeros.even, zeros.odd) * 100 >= all * 95 else { return nil }
    return .utf16(isBigEndian: zeros.even > zeros.odd)
  }

  private static func byteText(_ sample: Span<UInt8>, isWhole: Bool) -> TextEncoding {
    EncodingEvidence.lines(sample, isWhole: isWhole).prefersSingleBytes ? .windows1252 : .utf8
  }
}
