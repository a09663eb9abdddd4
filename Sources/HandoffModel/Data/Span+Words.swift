extension Span<UInt8> {
  /// The eight bytes from `index` on as one little-endian word; one check of bounds and one load.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    let piece = extracting(index..<index &+ 8)
    var word: UInt64 = 0
    for byte in 0..<8 { word |= UInt64(piece[byte]) &<< UInt64(byte &* 8) }
    return word
  }

  /// The bytes behind the last whole word, fewer than eight, as a little-endian word.
  @inline(__always)
  var tailWord: UInt64 {
    let rest = count & 7
    if rest == 0 { return 0 }
    if count >= 8 { return word(at: count &- 8) &>> UInt64((8 &- rest) &* 8) }
    var word: UInt64 = 0
    for index in 0..<rest { word |= UInt64(self[index]) &<< UInt64(index &* 8) }
    return word
  }

  /// Whether the bytes are the same.
  @inline(__always)
  func isEqual(to other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    var index = 0
    while index &+ 8 <= count {
      if word(at: index) != other.word(at: index) { return false }
      index &+= 8
    }
    return tailWord == other.tailWord
  }
}
