/// A short word without letter case and accents, as one machine word: five bits a letter, so that words are compared and
/// looked up without making text of them.
struct Word: Hashable, Sendable {
  /// Words of more letters are all alike, and equal to no shorter one.
  static let longest = 12

  private var bits: UInt64 = 0
  private(set) var count = 0

  static let empty = Word()

  init() {}

  /// Takes ASCII letters only.
  init(_ text: String) {
    for byte in text.utf8 { append(byte | 0x20) }
  }

  /// `letter` is a lower-case ASCII letter.
  mutating func append(_ letter: UInt8) {
    count &+= 1
    bits = count > Self.longest ? .max : bits << 5 | UInt64(letter &- 96)
  }

  /// Of `á é í ó ú ñ ü`, by the second byte of their UTF-8 in either case, the letter without its mark.
  static func plain(_ second: UInt8) -> UInt8? {
    switch second | 0x20 {
    case 0xA1: UInt8(ascii: "a")
    case 0xA9: UInt8(ascii: "e")
    case 0xAD: UInt8(ascii: "i")
    case 0xB3: UInt8(ascii: "o")
    case 0xBA, 0xBC: UInt8(ascii: "u")
    case 0xB1: UInt8(ascii: "n")
    default: nil
    }
  }
}
