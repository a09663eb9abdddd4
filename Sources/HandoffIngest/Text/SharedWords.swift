import HandoffModel

/// Whether two texts speak of the same thing: they are equal, or have a word of weight in common.
enum SharedWords {
  /// Shorter words, numbers apart, join any two texts.
  private static let minimumLength = 4

  /// Both folded to words.
  static func isShared(_ a: FoldedText, _ b: FoldedText) -> Bool {
    if a.bytes == b.bytes { return true }
    var words = SymbolPool()
    _ = hasWord(in: a.bytes.span) { word in
      if hasWeight(word) { _ = words.intern(word) }
      return false
    }
    return words.count > 0 && hasWord(in: b.bytes.span) { words.symbol(of: $0) != nil }
  }

  private static func hasWeight(_ word: Span<UInt8>) -> Bool {
    word.count >= minimumLength && common.symbol(of: word) == nil
  }

  /// Whether some word of a text folded to words satisfies a question.
  private static func hasWord(in text: Span<UInt8>, _ question: (Span<UInt8>) -> Bool) -> Bool {
    var start = 0
    for index in text.indices where text[index] == 32 {
      if index > start, question(text.extracting(start..<index)) { return true }
      start = index + 1
    }
    return start < text.count && question(text.extracting(start..<text.count))
  }

  private static let common: SymbolPool = {
    var pool = SymbolPool()
    for word in commonWords.split(separator: " ") { _ = pool.intern(String(word)) }
    return pool
  }()

  private static let commonWords =
    "with from that this than then they them their there have will would should could must more less into over under "
    + "within after before until when where which what about each every also your ours team customer client company "
    + "para como pero entre desde hasta sobre cada todo toda todos todas este esta estos estas sera seran debe deben "
    + "puede pueden antes despues cuando donde cliente clientes equipo empresa mas menos"
}
