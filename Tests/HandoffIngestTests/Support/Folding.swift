@testable import HandoffIngest

/// Texts folded, as strings.
enum Folding {
  static func words(_ text: String) -> String {
    var folded = FoldedText()
    let bytes = Array(text.utf8)
    folded.foldToWords(bytes.span)
    return String(decoding: folded.bytes, as: UTF8.self)
  }

  static func keepingPunctuation(_ text: String) -> String {
    var folded = FoldedText()
    let bytes = Array(text.utf8)
    folded.foldKeepingPunctuation(bytes.span)
    return String(decoding: folded.bytes, as: UTF8.self)
  }
}
