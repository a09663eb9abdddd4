/// A reusable buffer for texts folded so that spelling differences which do not matter disappear.
///
/// Letters become lower case and lose their accents (Latin-1 and Latin Extended-A, which covers English, Spanish and their
/// neighbours); other letters beyond ASCII stay as they are.
struct FoldedText: Sendable {
  private(set) var bytes: [UInt8] = []

  /// Keeps punctuation; white space runs become one blank; nothing at the ends.
  mutating func foldKeepingPunctuation(_ text: Span<UInt8>) {
    makeRoom(for: text)
    var count = Self.foldKeepingPunctuation(text, into: &bytes)
    if count > 0, bytes[count - 1] == 32 { count -= 1 }
    bytes.removeLast(bytes.count - count)
  }

  /// Words only: every run of anything but letters and digits becomes one blank, with one at each end, so that a phrase
  /// between blanks is found on word boundaries.
  mutating func foldToWords(_ text: Span<UInt8>) {
    makeRoom(for: text)
    let count = Self.foldToWords(text, into: &bytes)
    bytes.removeLast(bytes.count - count)
  }

  /// The words after a number at the beginning, with blanks as `foldToWords` leaves them; nil where no number begins the text
  /// or nothing follows it.
  var wordsAfterNumber: [UInt8]? {
    guard let first = bytes.first, first == 32 else { return nil }
    let rest = bytes.dropFirst().drop { $0 &- 48 < 10 }
    guard rest.startIndex > 1, rest.first == 32, rest.count > 2 else { return nil }
    return Array(rest)
  }

  /// Room for the longest result: folding never lengthens a text but for the blanks at its ends.
  private mutating func makeRoom(for text: Span<UInt8>) {
    bytes.removeAll(keepingCapacity: true)
    let count = text.count + 2
    if count <= Self.emptyRoom.count {
      bytes.append(contentsOf: Self.emptyRoom[..<count])
    } else {
      bytes.append(contentsOf: repeatElement(0, count: count))
    }
  }

  /// Copied at once, where a repeated element would be written byte by byte.
  private static let emptyRoom = [UInt8](repeating: 0, count: 1 << 12)

  // Both loops write through a span: appending byte by byte would ask for each whether the array is shared.

  private static func foldKeepingPunctuation(_ text: Span<UInt8>, into bytes: inout [UInt8]) -> Int {
    var output = bytes.mutableSpan
    var count = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      index &+= 1
      if byte == 32 || (byte >= 9 && byte <= 13) {
        if count > 0 { separate(&output, &count) }
      } else if byte < 0x80 {
        output[count] = byte &- 65 < 26 ? byte | 0x20 : byte
        count &+= 1
      } else {
        foldHigh(byte, text, &index, keepsDashes: true, into: &output, &count)
      }
    }
    return count
  }

  private static func foldToWords(_ text: Span<UInt8>, into bytes: inout [UInt8]) -> Int {
    var output = bytes.mutableSpan
    output[0] = 32
    var count = 1
    var index = 0
    while index < text.count {
      let byte = text[index]
      index &+= 1
      let lower = byte | 0x20
      if lower &- 97 < 26 {
        output[count] = lower
        count &+= 1
      } else if byte &- 48 < 10 {
        output[count] = byte
        count &+= 1
      } else if byte < 0x80 {
        separate(&output, &count)
      } else {
        foldHigh(byte, text, &index, keepsDashes: false, into: &output, &count)
      }
    }
    separate(&output, &count)
    return count
  }

  private static func separate(_ output: inout MutableSpan<UInt8>, _ count: inout Int) {
    guard count > 0, output[count &- 1] != 32 else { return }
    output[count] = 32
    count &+= 1
  }

  /// One character beyond ASCII: an accented Latin letter becomes its base letter, typographic blanks and marks become a
  /// blank, dashes, the ellipsis and pictographs too unless they are kept, anything else is kept.
  private static func foldHigh(
    _ lead: UInt8, _ text: Span<UInt8>, _ index: inout Int, keepsDashes: Bool, into output: inout MutableSpan<UInt8>,
    _ count: inout Int
  ) {
    let next = index < text.count ? text[index] : 0
    switch lead {
    case 0xC2 where next >= 0x80:
      // Latin-1 signs: no-break space, ¿, ¡, «, º and the like separate words.
      index &+= 1
      separate(&output, &count)
    case 0xC3 where next == 0x97 || next == 0xB7:
      // × and ÷ are no letters.
      index &+= 1
      separate(&output, &count)
    case 0xC3 where next >= 0x80:
      index &+= 1
      output[count] = latin1[Int(next & 0x3F)]
      count &+= 1
    case 0xC4 where next >= 0x80, 0xC5 where next >= 0x80:
      index &+= 1
      output[count] = latinExtended[Int(lead & 1) << 6 | Int(next & 0x3F)]
      count &+= 1
    case 0xCC where next >= 0x80, 0xCD where next >= 0x80 && next < 0xB0:
      // Combining marks belong to the letter before them.
      index &+= 1
    case 0xF0 where next == 0x9F && !keepsDashes:
      // Pictographs, which people put into the names of stages.
      index = min(index &+ 3, text.count)
      separate(&output, &count)
    case 0xE2 where (0x98...0x9E).contains(next) && !keepsDashes,
      0xEF where next == 0xB8 && index &+ 1 < text.count && text[index &+ 1] == 0x8F:
      // Their older kin, and the mark that asks for colour.
      index = min(index &+ 2, text.count)
      separate(&output, &count)
    case 0xE2 where next == 0x80 && !(keepsDashes && isDash(text, at: index &+ 1)):
      index = min(index &+ 2, text.count)
      separate(&output, &count)
    default:
      output[count] = lead
      count &+= 1
    }
  }

  /// Whether the last byte of a character of U+2000...U+203F makes it a dash (U+2010...U+2015) or the ellipsis (U+2026).
  private static func isDash(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard index < text.count else { return false }
    return (0x90...0x95).contains(text[index]) || text[index] == 0xA6
  }

  /// U+00C0...U+00FF by their low six bits.
  private static let latin1: [UInt8] = Array("aaaaaaaceeeeiiiidnooooo ouuuuypsaaaaaaaceeeeiiiidnooooo ouuuuypy".utf8)

  /// U+0100...U+017F.
  private static let latinExtended: [UInt8] = Array(
    ("aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
