/// A fingerprint by which near-identical texts are found without comparing every pair.
///
/// MinHash (Broder 1997, "On the resemblance and containment of documents") over pairs of neighbouring words, nine minima in
/// three bands of three: two texts share a band with probability 1 - (1 - J³)³ for a resemblance J of their word pairs, which
/// is 0.96 at 0.85 and 0.05 at 0.25. A band is kept as 21 bits.
enum TextFingerprint {
  /// Shorter texts are alike by chance.
  static let minimumWords = 8
  private static let bandCount = 3
  private static let rowsPerBand = 3

  /// Nil for a text of fewer than `minimumWords` words.
  static func of(_ folded: FoldedText) -> Int64? {
    let words = folded.bytes.split(separator: 32)
    guard words.count >= minimumWords else { return nil }
    var minima = [UInt64](repeating: .max, count: bandCount * rowsPerBand)
    for (first, second) in zip(words, words.dropFirst()) {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in first { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 32) &* 0x100_0000_01B3
      for byte in second { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      for index in minima.indices {
        minima[index] = min(minima[index], mixed(hash &+ UInt64(index) &* 0x9E37_79B9_7F4A_7C15))
      }
    }
    var bits: UInt64 = 0
    for band in 0..<bandCount {
      var hash: UInt64 = 0
      for row in 0..<rowsPerBand { hash = mixed(hash ^ minima[band * rowsPerBand + row]) }
      bits |= (hash & 0x1F_FFFF) << UInt64(21 * band)
    }
    return Int64(bits)
  }

  /// The finaliser of SplitMix64 (Steele, Lea, Flood 2014).
  private static func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
