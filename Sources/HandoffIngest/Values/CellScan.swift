/// Steps over the bytes of a cell: digits, blanks, words.
enum CellScan {
  /// The digits from `index` on, at most so many, as a number; `count` is 0 where there is none.
  static func digits(_ text: Span<UInt8>, _ index: inout Int, atMost limit: Int) -> (value: Int, count: Int) {
    let start = index
    var value = 0
    while index < text.count, index &- start < limit, text[index] &- 48 < 10 {
      value = value &* 10 &+ Int(text[index] &- 48)
      index &+= 1
    }
    return (value, index &- start)
  }

  /// Exactly two digits as a number; nil, and no promise about `index`, where there are fewer.
  static func twoDigits(_ text: Span<UInt8>, _ index: inout Int) -> Int? {
    let (value, count) = digits(text, &index, atMost: 2)
    return count == 2 ? value : nil
  }

  static func skip(_ character: Unicode.Scalar, _ text: Span<UInt8>, _ index: inout Int) -> Bool {
    guard index < text.count, text[index] == UInt8(ascii: character) else { return false }
    index &+= 1
    return true
  }

  /// Bytes of the blank at `index`, no-break and narrow ones too; 0 where there is none.
  static func blankLength(_ text: Span<UInt8>, at index: Int) -> Int {
    guard index < text.count else { return 0 }
    switch text[index] {
    case 32, 9: return 1
    case 0xC2: return index &+ 1 < text.count && text[index &+ 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard index &+ 2 < text.count, text[index &+ 1] == 0x80 else { return 0 }
      // Thin (U+2009), figure (U+2007) and narrow no-break space (U+202F).
      return [0x89, 0x87, 0xAF].contains(text[index &+ 2]) ? 3 : 0
    default: return 0
    }
  }

  /// Answers whether there was a blank.
  @discardableResult
  static func skipBlanks(_ text: Span<UInt8>, _ index: inout Int) -> Bool {
    let start = index
    while true {
      let length = blankLength(text, at: index)
      if length == 0 { return index > start }
      index &+= length
    }
  }

  /// The word from `index` on, letter case and accents apart; `Word.empty`, and `index` as it was, where there is none.
  static func word(_ text: Span<UInt8>, _ index: inout Int) -> Word {
    var word = Word()
    while index < text.count {
      let lower = text[index] | 0x20
      if lower &- 97 < 26 {
        word.append(lower)
        index &+= 1
      } else if text[index] == 0xC3, index &+ 1 < text.count, let letter = Word.plain(text[index &+ 1]) {
        word.append(letter)
        index &+= 2
      } else {
        break
      }
    }
    return word
  }
}
