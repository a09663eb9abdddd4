/// What can be seen in the bytes of a text without knowing words.
enum TextShape {
  /// Words are runs without white space that have a letter or a digit.
  static func wordCount(_ text: Span<UInt8>) -> Int {
    var count = 0
    var isInWord = false
    for index in text.indices {
      let byte = text[index]
      if byte == 32 || (byte >= 9 && byte <= 13) {
        isInWord = false
      } else if !isInWord, isLetterOrDigit(byte) {
        isInWord = true
        count &+= 1
      }
    }
    return count
  }

  static func hasDigit(_ text: Span<UInt8>) -> Bool {
    for index in text.indices where isDigit(text[index]) { return true }
    return false
  }

  /// Every character beyond ASCII counts as a letter.
  static func hasLetter(_ text: Span<UInt8>) -> Bool {
    for index in text.indices where text[index] >= 0x80 || (text[index] | 0x20) &- 97 < 26 { return true }
    return false
  }

  /// A digit other than zero: of any number above zero there is one.
  static func hasPositiveNumber(_ text: Span<UInt8>) -> Bool {
    for index in text.indices where text[index] &- 49 < 9 { return true }
    return false
  }

  /// A number with a percent or currency sign beside it.
  static func hasSignedQuantity(_ text: Span<UInt8>) -> Bool {
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "%"):
        if hasDigit(before: index, in: text) { return true }
      case UInt8(ascii: "$"):
        if hasDigit(before: index, in: text) || hasDigit(after: index + 1, in: text) { return true }
      case 0xC2 where index + 1 < text.count && (text[index + 1] == 0xA3 || text[index + 1] == 0xA5):
        // £ and ¥.
        if hasDigit(before: index, in: text) || hasDigit(after: index + 2, in: text) { return true }
      case 0xE2 where index + 2 < text.count && text[index + 1] == 0x82 && text[index + 2] == 0xAC:
        if hasDigit(before: index, in: text) || hasDigit(after: index + 3, in: text) { return true }
      default: continue
      }
    }
    return false
  }

  /// `2026-03-04`, `4/3/2026`, `03/04`.
  static func hasNumericDate(_ text: Span<UInt8>) -> Bool {
    var index = 1
    while index + 1 < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-"), isDigit(text[index - 1]), isDigit(text[index + 1]) {
        return true
      }
      index += 1
    }
    return false
  }

  /// A word such as `example.com`: letters, a dot, and at least two letters at the end of a part.
  static func hasDomain(_ text: Span<UInt8>) -> Bool {
    var index = 1
    while index < text.count {
      if text[index] == UInt8(ascii: "."), isLetterOrDigit(text[index - 1]) {
        var end = index + 1
        while end < text.count, (text[end] | 0x20) &- 97 < 26 { end += 1 }
        let isEnd = end == text.count || !isLetterOrDigit(text[end]) && text[end] != UInt8(ascii: "-")
        if end - index > 2, isEnd { return true }
      }
      index += 1
    }
    return false
  }

  /// `[name]`, but not `[1]`, `[x]`, `[]` and links such as `[text](address)`.
  static func hasBrackets(_ text: Span<UInt8>) -> Bool {
    var start: Int?
    for index in text.indices {
      if text[index] == UInt8(ascii: "[") { start = index + 1 }
      guard text[index] == UInt8(ascii: "]"), let first = start else { continue }
      start = nil
      let isLink = index + 1 < text.count && text[index + 1] == UInt8(ascii: "(")
      var letters = 0
      for position in first..<index where (text[position] | 0x20) &- 97 < 26 || text[position] >= 0x80 { letters += 1 }
      if letters >= 3, !isLink { return true }
    }
    return false
  }

  /// Parts between line feeds, `;`, `,`, `/`, `|` and `+` that have a letter or digit; counting stops at `limit`.
  static func itemCount(_ text: Span<UInt8>, upTo limit: Int) -> Int {
    var count = 0
    var hasContent = false
    for index in text.indices {
      let byte = text[index]
      switch byte {
      case 10, UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "+"):
        if hasContent { count += 1 }
        hasContent = false
        if count >= limit { return count }
      default: hasContent = hasContent || isLetterOrDigit(byte)
      }
    }
    return hasContent ? count + 1 : count
  }

  private static func hasDigit(before end: Int, in text: Span<UInt8>) -> Bool {
    var index = end - 1
    while index >= 0, isBlank(text[index]) { index -= 1 }
    return index >= 0 && isDigit(text[index])
  }

  private static func hasDigit(after start: Int, in text: Span<UInt8>) -> Bool {
    var index = start
    while index < text.count, isBlank(text[index]) { index += 1 }
    return index < text.count && isDigit(text[index])
  }

  /// A blank or a byte of the no-break space.
  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 0xA0 || byte == 0xC2 }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte &- 48 < 10 || (byte | 0x20) &- 97 < 26 || byte >= 0x80
  }
}
