import HandoffConfig
import HandoffModel

/// Recognises the short whole answers of one declaration of phrases.
struct ShortPhrase: Sendable {
  /// Longer answers say more than nothing.
  private static let maximumWords = 10
  private static let maximumOpening = 4

  let meaning: PlaceholderPhrase.Meaning
  private let isInBrackets: Bool
  private let freeWords: Int
  /// Openings as words with a blank at each end, words without.
  private var openings = SymbolPool()
  private var words = SymbolPool()

  init(_ spec: PlaceholderPhrase) {
    meaning = spec.meaning
    isInBrackets = spec.isInBrackets
    freeWords = spec.freeWords
    var folded = FoldedText()
    for text in spec.openings {
      let bytes = Array(text.utf8)
      folded.foldToWords(bytes.span)
      if folded.bytes.count > 1 { _ = openings.intern(folded.bytes.span) }
    }
    for text in spec.words {
      let bytes = Array(text.utf8)
      folded.foldToWords(bytes.span)
      for word in folded.bytes.split(separator: 32) { _ = words.intern(word.span) }
    }
  }

  /// The opening's place in the declaration, where a text folded to words, which end at `ends`, is such an answer; the longest
  /// that fits. A single word alone belongs in a list of whole texts, so it is none here.
  func opening(of bytes: [UInt8], ends: [Int], isBracketed: Bool) -> Int? {
    if isInBrackets, !isBracketed { return nil }
    let count = ends.count
    for length in stride(from: min(Self.maximumOpening, count), through: 1, by: -1) {
      guard let opening = openings.symbol(of: bytes.span.extracting(0..<(ends[length - 1] + 1))) else { continue }
      if count > 1, addNothing(bytes, from: length, ends: ends) { return Int(opening.index) }
    }
    return nil
  }

  private func addNothing(_ bytes: [UInt8], from first: Int, ends: [Int]) -> Bool {
    var free = freeWords
    for word in first..<ends.count
    where words.symbol(of: bytes.span.extracting((ends[word - 1] + 1)..<ends[word])) == nil {
      free -= 1
      if free < 0 { return false }
    }
    return true
  }

  /// Where each word ends; nil where there is none or too many.
  static func ends(of bytes: [UInt8]) -> [Int]? {
    var ends: [Int] = []
    for index in bytes.indices.dropFirst() where bytes[index] == 32 {
      if ends.count == maximumWords { return nil }
      ends.append(index)
    }
    return ends.isEmpty ? nil : ends
  }
}
