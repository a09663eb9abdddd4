/// Text that was turned into UTF-8 twice: `Ã±` for ñ, `â€™` for an apostrophe.
enum DoubleEncoding {
  /// Whether a piece of UTF-8 has a pair of characters that hardly any language writes and that such text is full of: Ã
  /// and then a sign that is no letter of its own, or â and then the euro sign.
  static func isLikely(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= 4 else { return false }
    var index = text.startIndex
    let last = text.endIndex - 4
    while index <= last {
      if text[index] == 0xc3, isPair(text, index) { return true }
      index += 1
    }
    return false
  }

  private static func isPair(_ text: ArraySlice<UInt8>, _ index: Int) -> Bool {
    switch text[index + 1] {
    // Ã, then the second byte of a letter read as Windows-1252: a sign of Latin-1, or one that has its own place there.
    case 0x83: text[index + 2] == 0xc2 || [0xc5, 0xc6, 0xcb, 0xe2].contains(text[index + 2])
    // â, then the euro sign.
    case 0xa2: text[index + 2] == 0xe2 && text[index + 3] == 0x82
    default: false
    }
  }
}
