/// How wide a text is at most, without a font at hand: widths of a wide sans-serif face, in thousandths of its size.
enum TextWidth {
  static func of(_ text: String, size: Double) -> Double {
    Double(text.unicodeScalars.reduce(0) { $0 + thousandths($1) }) * size / 1_000
  }

  /// The text cut to a width, ending in an ellipsis where it is cut.
  static func cut(_ text: String, to width: Double, size: Double) -> String {
    guard of(text, size: size) > width else { return text }
    var kept = text
    while !kept.isEmpty, of(kept + "…", size: size) > width { kept.removeLast() }
    return kept + "…"
  }

  /// The text on up to two lines, broken at a blank; the second is cut where it is still too wide.
  static func lines(_ text: String, to width: Double, size: Double) -> [String] {
    guard of(text, size: size) > width else { return [text] }
    var first = ""
    var rest = text.split(separator: " ", omittingEmptySubsequences: true)[...]
    while let word = rest.first, of(first.isEmpty ? String(word) : "\(first) \(word)", size: size) <= width {
      first += first.isEmpty ? String(word) : " \(word)"
      rest = rest.dropFirst()
    }
    // A single word wider than the line.
    guard !first.isEmpty else { return [cut(text, to: width, size: size)] }
    return [first, cut(rest.joined(separator: " "), to: width, size: size)]
  }

  private static func thousandths(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!", "·": 340
    case "f", "t", "r", "(", ")", "[", "]", "/", " ", "-", "\u{A0}": 400
    case "m", "w", "M", "W", "%", "@", "…", "—": 990
    case "A"..."Z": 720
    case "\u{0}"..."\u{24F}": 640
    case "\u{2010}"..."\u{2027}", "\u{2212}": 640
    default: 1_000
    }
  }
}
