import HandoffConfig
import HandoffModel

/// Tells nothing, placeholders and explicit "none" from content.
struct PlaceholderTable: Sendable {
  enum Verdict: Sendable, Equatable {
    case blank
    case placeholder(token: Int)
    /// "None" and the like; `token` is its place in the placeholder tokens.
    case none(token: Int)
    case content
  }

  /// The placeholders, then the "none" answers: what a token number stands for.
  let tokens: [String]
  private var known = SymbolPool()
  /// Verdict of symbol `i` of `known`.
  private var verdicts: [Verdict] = []
  private var longest = 0
  /// One bit for each pair of ASCII characters with which an entry begins.
  private var beginnings = [UInt64](repeating: 0, count: 256)

  init(_ spec: PlaceholderSpec) {
    tokens = spec.placeholders + spec.noneAnswers
    var folded = FoldedText()
    func key(_ text: String) -> [UInt8] {
      let bytes = Array(text.utf8)
      folded.foldKeepingPunctuation(bytes.span)
      return folded.bytes
    }
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
    if key.count > 1, key[0] < 0x80, key[1] < 0x80 {
      beginnings[Int(key[0]) * 2 + Int(key[1] >> 6)] |= Self.bit(key[1])
    }
  }

  /// Whether the first two characters show that no entry is this text. Both stay as they are but for their case, unless one
  /// is white space or beyond ASCII.
  private func isBeginningOfNone(_ text: Span<UInt8>) -> Bool {
    guard text.count > 1 else { return false }
    let (first, second) = (text[0], text[1])
    guard first &- 33 < 95, second &- 33 < 95 else { return false }
    let other = Self.lowercased(second)
    return beginnings[Int(Self.lowercased(first)) &* 2 &+ Int(other &>> 6)] & Self.bit(other) == 0
  }

  @inline(__always)
  private static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 0x20 : byte }

  @inline(__always)
  private static func bit(_ byte: UInt8) -> UInt64 { 1 &<< UInt64(byte & 63) }

  /// The verdict on a whole cell; `scratch` is working room.
  func verdict(_ text: Span<UInt8>, scratch: inout FoldedText) -> Verdict {
    // Accents and doubled blanks fold away, but no entry has so many of them.
    if text.count > longest &+ 16 || isBeginningOfNone(text) { return .content }
    scratch.foldKeepingPunctuation(text)
    if scratch.bytes.isEmpty { return .blank }
    if scratch.bytes.count > longest { return .content }
    guard let symbol = known.symbol(of: scratch.bytes.span) else { return .content }
    return verdicts[Int(symbol.index)]
  }
}
