import HandoffConfig
import HandoffModel

/// Tells nothing, placeholders and explicit "none" from content.
struct PlaceholderTable: Sendable {
  enum Verdict: Sendable, Equatable {
    case blank
    case placeholder(token: Int)
    /// "None" and the like; `token` is its place in the placeholder tokens.
    case none(token: Int)
    /// "No integrations required": none where that is an answer, else content.
    case negation
    case content
  }

  /// What a token number stands for.
  let tokens: [String]
  private var known = SymbolPool()
  /// Verdict of symbol `i` of `known`.
  private var verdicts: [Verdict] = []
  private var longest = 0
  private let phrases: [(phrase: ShortPhrase, firstToken: Int)]
  /// Longer texts are no phrase either.
  private static let longestPhrase = 72
  /// "None, a greenfield project": more words than these behind a none say something.
  private static let longestExplanation = 3
  /// One bit for each pair of ASCII characters with which an entry begins.
  private var beginnings = [UInt64](repeating: 0, count: 256)

  init(_ spec: PlaceholderSpec) {
    tokens = spec.tokens
    var token = spec.placeholders.count + spec.noneAnswers.count
    var phrases: [(phrase: ShortPhrase, firstToken: Int)] = []
    for phrase in spec.phrases {
      phrases.append((ShortPhrase(phrase), token))
      token += phrase.openings.count
    }
    self.phrases = phrases
    var folded = FoldedText()
    func key(_ text: String) -> [UInt8] {
      let bytes = Array(text.utf8)
      folded.foldKeepingPunctuation(bytes.span)
      return Self.bare(folded.bytes)
    }
    for text in spec.phrases.flatMap(\.openings) { addBeginning(key(text)) }
    for text in spec.nulls { add(key(text), .blank) }
    for (token, text) in spec.noneAnswers.enumerated() {
      add(key(text), .none(token: token + spec.placeholders.count))
    }
    for (token, text) in spec.placeholders.enumerated() { add(key(text), .placeholder(token: token)) }
  }

  /// Of one text in two lists the first stands.
  private mutating func add(_ key: [UInt8], _ verdict: Verdict) {
    guard !key.isEmpty, known.symbol(of: key.span) == nil, known.intern(key.span) != nil else { return }
    verdicts.append(verdict)
    longest = max(longest, key.count)
    addBeginning(key)
  }

  private mutating func addBeginning(_ key: [UInt8]) {
    guard key.count > 1, key[0] < 0x80, key[1] < 0x80 else { return }
    beginnings[Int(key[0]) * 2 + Int(key[1] >> 6)] |= Self.bit(key[1])
  }

  /// Whether the first two characters show that no entry is this text. Both stay as they are but for their case, unless one
  /// is white space or beyond ASCII, a bracket that may hold an entry, or a full stop after one letter or none.
  private func isBeginningOfNone(_ text: Span<UInt8>) -> Bool {
    guard text.count > 1 else { return false }
    let (first, second) = (text[0], text[1])
    guard first &- 33 < 95, second &- 33 < 95, Self.closing(first) == nil, !Self.isFinal(second) else { return false }
    let other = Self.lowercased(second)
    return beginnings[Int(Self.lowercased(first)) &* 2 &+ Int(other &>> 6)] & Self.bit(other) == 0
  }

  @inline(__always)
  private static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 0x20 : byte }

  @inline(__always)
  private static func bit(_ byte: UInt8) -> UInt64 { 1 &<< UInt64(byte & 63) }

  /// The verdict on a whole cell; `scratch` is working room. Names and ids are compared with the lists only: a company may be
  /// called "Ask Nicely", a stage "To be discussed".
  func verdict(_ text: Span<UInt8>, isName: Bool = false, scratch: inout FoldedText) -> Verdict {
    // Accents and doubled blanks fold away, but no entry has so many of them.
    if text.count > max(longest &+ 16, Self.longestPhrase) || isBeginningOfNone(text) { return .content }
    scratch.foldKeepingPunctuation(text)
    if scratch.bytes.isEmpty { return .blank }
    let written = scratch.bytes
    if let verdict = listed(Self.bare(written)) { return verdict }
    if isName { return .content }
    if let none = explainedNone(written) { return none }
    // A phrase is more than one word, and ids are mostly one.
    guard !phrases.isEmpty, written.contains(32) else { return .content }
    scratch.foldToWords(text)
    guard let ends = ShortPhrase.ends(of: scratch.bytes) else { return .content }
    let isBracketed = Self.isBracketed(written)
    for index in phrases.indices {
      guard let opening = phrases[index].phrase.opening(of: scratch.bytes, ends: ends, isBracketed: isBracketed) else {
        continue
      }
      return phrases[index].phrase.meaning == .none
        ? .negation : .placeholder(token: phrases[index].firstToken + opening)
    }
    return .content
  }

  /// The verdict of the lists on a text without its brackets and final punctuation, also without the full stops of an
  /// abbreviation such as `T.B.D.`; nil where it is in none of them.
  private func listed(_ bare: [UInt8]) -> Verdict? {
    guard bare.count <= longest else { return nil }
    if let symbol = known.symbol(of: bare.span) { return verdicts[Int(symbol.index)] }
    guard let letters = Self.withoutStops(bare), let symbol = known.symbol(of: letters.span) else { return nil }
    return verdicts[Int(symbol.index)]
  }

  /// A "none" with a short reason behind a dash, comma, colon or bracket: `N/A - greenfield`. A reason with a figure, or
  /// one that stands for nothing itself, is not taken for one.
  private func explainedNone(_ text: [UInt8]) -> Verdict? {
    guard let cut = text.indices.first(where: { Self.separates(text, at: $0) }),
      case .none(let token)? = listed(Self.bare(Array(text[..<cut])))
    else { return nil }
    let reason = Array(text[cut...].drop { $0 == 32 || $0 == 45 || Self.isFinal($0) || $0 == 40 || $0 >= 0x80 })
    let words = reason.split(separator: 32)
    guard !words.isEmpty, words.count <= Self.longestExplanation, !reason.contains(where: { $0 &- 48 < 10 }),
      listed(Self.bare(reason)) == nil
    else { return nil }
    return .none(token: token)
  }

  private static func separates(_ text: [UInt8], at index: Int) -> Bool {
    switch text[index] {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("): index > 0
    case UInt8(ascii: "."): index > 0 && index + 1 < text.count && text[index + 1] == 32
    // A hyphen or dash between blanks.
    case 32: index + 1 < text.count && (text[index + 1] == 45 || text[index + 1] == 0xE2)
    default: false
    }
  }

  // MARK: Punctuation

  /// The text without brackets around it and without punctuation at its end; as it is where nothing else is there.
  private static func bare(_ text: [UInt8]) -> [UInt8] {
    var range = text.startIndex..<text.endIndex
    if isBracketed(text) { range = range.lowerBound + 1..<range.upperBound - 1 }
    while let last = range.last, isFinal(text[last]) || text[last] == 32 {
      range = range.lowerBound..<last
    }
    let start = range.first { text[$0] != 32 } ?? range.upperBound
    return start < range.upperBound ? Array(text[start..<range.upperBound]) : text
  }

  private static func isBracketed(_ text: [UInt8]) -> Bool {
    guard text.count > 2, let first = text.first, let closing = closing(first) else { return false }
    return text.last == closing
  }

  private static func closing(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    case UInt8(ascii: "<"): UInt8(ascii: ">")
    case UInt8(ascii: "\""): UInt8(ascii: "\"")
    case UInt8(ascii: "'"): UInt8(ascii: "'")
    default: nil
    }
  }

  @inline(__always)
  private static func isFinal(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":")
  }

  /// The letters of an abbreviation with a full stop behind each but perhaps the last; nil for every other text.
  private static func withoutStops(_ text: [UInt8]) -> [UInt8]? {
    guard text.count > 2 else { return nil }
    var letters: [UInt8] = []
    for (index, byte) in text.enumerated() {
      if index % 2 == 1 {
        guard byte == UInt8(ascii: ".") else { return nil }
      } else {
        guard byte &- 97 < 26 else { return nil }
        letters.append(byte)
      }
    }
    return letters
  }
}
