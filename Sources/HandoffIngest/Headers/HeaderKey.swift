/// A header as it is compared: letter case, accents, quotes, sort arrows, a trailing `*`, `_` and blanks do not matter;
/// dots and parentheses do.
///
/// As written, `_` is no blank: a label that a CRM shows is told from a column name that somebody gave.
struct HeaderKey: Hashable, Sendable {
  let text: String

  init(_ header: String) { self.init(header, asWritten: false) }

  init(_ header: String, asWritten: Bool) {
    let utf8 = Array(header.utf8)
    var key: [UInt8] = []
    if asWritten || !Self.fold(utf8.span, into: &key) { key = Self.folded(header, asWritten: asWritten) }
    text = String(decoding: key, as: UTF8.self)
  }

  /// Writes the key of a header of ASCII alone; false, with nothing of use in `key`, for every other.
  static func fold(_ header: Span<UInt8>, into key: inout [UInt8]) -> Bool {
    key.removeAll(keepingCapacity: true)
    for index in header.indices {
      let byte = header[index]
      switch byte {
      case 0x80...: return false
      case UInt8(ascii: "\""), UInt8(ascii: "'"): continue
      case 32, 9...13, UInt8(ascii: "_"): if !key.isEmpty, key[key.count - 1] != 32 { key.append(32) }
      default: key.append(byte &- 65 < 26 ? byte | 0x20 : byte)
      }
    }
    strip(&key)
    return true
  }

  private static func strip(_ key: inout [UInt8]) {
    while let last = key.last, last == UInt8(ascii: "*") || last == 32 { key.removeLast() }
  }

  private static func folded(_ header: String, asWritten: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    // Header cells are few: folding by scalar is fast enough and says what it does.
    for scalar in header.unicodeScalars {
      switch scalar {
      case "\u{FEFF}", "\"", "“", "”", "↑", "↓", "▲", "▼", "'", "‘", "’": continue
      case "_" where asWritten: bytes.append(UInt8(ascii: "_"))
      case "_", "\u{A0}", "\t", "\n", "\r": bytes.append(32)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    var folded = FoldedText()
    folded.foldKeepingPunctuation(bytes.span)
    var key = folded.bytes
    strip(&key)
    return key
  }
}
