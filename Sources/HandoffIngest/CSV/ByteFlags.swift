/// What a run of bytes contains that a plain ASCII record does not.
struct ByteFlags: Equatable {
  /// A byte of 0x80 or above: the run needs a UTF-8 check.
  let hasHighByte: Bool
  /// A control character that is neither a tab nor a line end.
  let hasControl: Bool

  var isPlain: Bool { !hasHighByte && !hasControl }

  init(hasHighByte: Bool, hasControl: Bool) {
    self.hasHighByte = hasHighByte
    self.hasControl = hasControl
  }

  /// Looks at eight bytes at a time; an empty run is plain.
  @unsafe
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    let raw = UnsafeRawBufferPointer(bytes)
    var high: UInt64 = 0
    // A word has a byte below 0x20 exactly when subtracting that from each byte borrows into a top bit that was clear.
    var low: UInt64 = 0
    var deletions: UInt64 = 0
    var index = 0
    let wordEnd = raw.count & ~7
    while index < wordEnd {
      let word = unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      high |= word
      low |= (word &- (ones &* 0x20)) & ~word
      let deletion = word ^ (ones &* 0x7f)
      deletions |= (deletion &- ones) & ~deletion
      index &+= 8
    }
    var hasLow = (low | deletions) & tops != 0
    while index < raw.count {
      let byte = unsafe raw[index]
      high |= UInt64(byte)
      hasLow = hasLow || Self.isControl(byte)
      index &+= 1
    }
    hasHighByte = high & tops != 0
    // Tabs and line ends are below 0x20 too: only where something is, each byte is looked at.
    hasControl = unsafe hasLow && bytes.contains(where: Self.isControl)
  }

  /// A control character that belongs into no cell: all but tab, line feed and carriage return.
  static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 ? byte != 0x09 && byte != 0x0a && byte != 0x0d : byte == 0x7f
  }
}
