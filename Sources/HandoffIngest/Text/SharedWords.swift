/// Whether two texts speak of the same thing: they are equal, or have a word of weight in common.
enum SharedWords {
  /// Shorter words, numbers apart, join any two texts.
  private static let minimumLength = 4

  /// Both folded to words.
  static func isShared(_ a: FoldedText, _ b: FoldedText) -> Bool {
    if a.bytes == b.bytes { return true }
    let words = Set(a.bytes.split(separator: 32).filter(hasWeight).map { String(decoding: $0, as: UTF8.self) })
    return b.bytes.split(separator: 32).contains { word in
      hasWeight(word) && words.contains(String(decoding: word, as: UTF8.self))
    }
  }

  private static func hasWeight(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= minimumLength && !common.contains(String(decoding: word, as: UTF8.self))
  }

  private static let common: Set<String> = Set(
    ("with from that this than then they them their there have will would should could must more less into over under "
      + "within after before until when where which what about each every also your ours team customer client company "
      + "para como pero entre desde hasta sobre cada todo toda todos todas este esta estos estas sera seran debe deben "
      + "puede pueden antes despues cuando donde cliente clientes equipo empresa mas menos").split(separator: " ")
      .map(String.init))
}
