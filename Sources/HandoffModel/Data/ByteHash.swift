/// A fast, fixed 64-bit hash of bytes, the same in every run: for tables and for telling rows apart, never for security.
///
/// Eight bytes at a time: xor, multiply by an odd constant, fold the high half down; at the end the finaliser of SplitMix64
/// (Steele, Lea and Flood 2014).
public enum ByteHash {
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  public static func hash(_ text: Span<UInt8>) -> UInt64 {
    mixed(absorbed(text, into: multiplier))
  }

  /// A running state with another text taken in; where one text ends and the next begins matters.
  public static func absorbed(_ text: Span<UInt8>, into running: UInt64) -> UInt64 {
    var state = running ^ (UInt64(truncatingIfNeeded: text.count) &* 0xFF51_AFD7_ED55_8CCD)
    var index = 0
    while index &+ 8 <= text.count {
      state = (state ^ text.word(at: index)) &* multiplier
      state ^= state &>> 32
      index &+= 8
    }
    state = (state ^ text.tailWord) &* multiplier
    return state ^ (state &>> 32)
  }

  /// Spreads every bit of a running state over the whole word.
  public static func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z &>> 31)
  }
}
