/// The words of a text that a web editor has wrapped in HTML: without tags, comments, scripts and styles, with entities as the
/// characters they stand for.
///
/// Only what is surely HTML goes: `<5 days`, `a < b`, `<TBD>` and `R&D` stay as they are. A buffer that is used again and again.
struct RichText: Sendable {
  private(set) var bytes: [UInt8] = []

  /// Whether a text may hold HTML at all; most do not.
  static func isSuspected(_ text: Span<UInt8>) -> Bool {
    for index in text.indices where text[index] == UInt8(ascii: "<") || text[index] == UInt8(ascii: "&") { return true }
    return false
  }

  /// Fills `bytes` with the words of a text.
  mutating func strip(_ text: Span<UInt8>) {
    bytes.removeAll(keepingCapacity: true)
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "<"):
        if let tag = HTMLTag(text, at: index) {
          // Words that a paragraph or a cell sets apart stay apart.
          if tag.separates { bytes.append(10) }
          index = tag.end
        } else {
          bytes.append(text[index])
          index &+= 1
        }
      case UInt8(ascii: "&"):
        if let entity = HTMLEntity(text, at: index) {
          bytes.append(contentsOf: Unicode.UTF8.encode(entity.character) ?? Unicode.UTF8.encodedReplacementCharacter)
          index = entity.end
        } else {
          bytes.append(text[index])
          index &+= 1
        }
      default:
        bytes.append(text[index])
        index &+= 1
      }
    }
  }
}
