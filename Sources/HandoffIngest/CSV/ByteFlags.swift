/// What a run of bytes contains that a plain ASCII record does not.
struct ByteFlags: Equatable {
  /// A byte of 0x80 or above: the run needs a UTF-8 check.
  let hasHighByte: Bool
  let hasNul: Bool

  var isPlain: Bool { !hasHighByte && !hasNul }

  /// Looks at eight bytes at a time; an empty run is plain.
  @unsafe
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    let raw = UnsafeRawBufferPointer(bytes)
    var high: UInt64 = 0
    // A word has a zero byte exactly when subtracting one from each byte borrows into a top bit that was
    // clear.
    var zero: UInt64 = 0
    var index = 0
    let wordEnd = raw.count & ~7
    while index < wordEnd {
      let word = unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      high |= word
      zero |= (word &- ones) & ~word
      index &+= 8
    }
    var tailZero = false
    while index < raw.count {
      let byte = unsafe raw[index]
      high |= UInt64(byte)
      tailZero = tailZero || byte == 0
      index &+= 1
    }
    hasHighByte = high & tops != 0
    hasNul = zero & tops != 0 || tailZero
  }
}
