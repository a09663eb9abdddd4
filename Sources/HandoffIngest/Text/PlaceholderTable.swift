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
  }

  /// The verdict on a whole cell; `scratch` is working room.
  func verdict(_ text: Span<UInt8>, scratch: inout FoldedText) -> Verdict {
    // Accents and doubled blanks fold away, but no entry has so many of them.
    if text.count > longest &+ 16 { return .content }
    scratch.foldKeepingPunctuation(text)
    if scratch.bytes.isEmpty { return .blank }
    if scratch.bytes.count > longest { return .content }
    guard let symbol = known.symbol(of: scratch.bytes.span) else { return .content }
    return verdicts[Int(symbol.index)]
  }
}
