/// A header as it is compared: letter case, accents, quotes, sort arrows, a trailing `*`, `_` and blanks do not matter;
/// dots and parentheses do.
///
/// As written, `_` is no blank: a label that a CRM shows is told from a column name that somebody gave.
struct HeaderKey: Hashable, Sendable {
  let text: String

  init(_ header: String) { self.init(header, asWritten: false) }

  init(_ header: String, asWritten: Bool) {
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
    while key.last == UInt8(ascii: "*") || key.last == 32 { key.removeLast() }
    text = String(decoding: key, as: UTF8.self)
  }
}
