import HandoffConfig
import HandoffModel

/// Answers the declared text tests about a text.
struct TextTester: Sendable {
  private enum Test: Sendable {
    case number
    case positiveNumber
    case quantity(SymbolPool)
    case phrases(group: UInt64)
    case exactly(SymbolPool)
    case dateOrDuration
    case domain
    case brackets
    case noLetters
    case items(Int)
    case words(Int)
  }

  private let tests: [Test]
  private let matcher: PhraseMatcher

  init(_ specs: [TextTestSpec]) {
    var groups: [[String]] = []
    tests = specs.map { spec in
      switch spec.test {
      case .number: return .number
      case .positiveNumber: return .positiveNumber
      case .quantity(let units): return .quantity(Self.words(units))
      case .exactly(let phrases): return .exactly(Self.pool(phrases))
      case .dateOrDuration: return .dateOrDuration
      case .domain: return .domain
      case .brackets: return .brackets
      case .noLetters: return .noLetters
      case .items(let count): return .items(count)
      case .words(let count): return .words(count)
      case .terms(let phrases):
        groups.append(phrases)
        return .phrases(group: 1 << UInt64(groups.count - 1))
      }
    }
    matcher = PhraseMatcher(groups: groups)
  }

  /// Whether a test needs the phrases of a text to be looked up.
  func needsPhrases(_ test: Int) -> Bool {
    if case .phrases = tests[test] { return true }
    return false
  }

  func phrases(in words: FoldedText) -> UInt64 { matcher.groups(in: words) }

  /// Whether a test holds; `folded` is the text folded to words, `phrases` the phrases found in it.
  func passes(_ test: Int, text: Span<UInt8>, folded: FoldedText, phrases: UInt64, wordCount: Int) -> Bool {
    switch tests[test] {
    case .number: TextShape.hasDigit(text)
    case .positiveNumber: TextShape.hasPositiveNumber(text)
    case .quantity(let units): TextShape.hasSignedQuantity(text) || WordSequence(folded).hasQuantity(units)
    case .phrases(let group): phrases & group != 0
    case .exactly(let texts): texts.symbol(of: folded.bytes.span) != nil
    case .dateOrDuration: TextShape.hasNumericDate(text) || WordSequence(folded).hasDateOrDuration
    case .domain: TextShape.hasDomain(text)
    case .brackets: TextShape.hasBrackets(text)
    case .noLetters: !TextShape.hasLetter(text)
    case .items(let count): TextShape.itemCount(text, upTo: count) >= count
    case .words(let count): wordCount >= count
    }
  }

  /// The words folded, each without the blanks at its ends.
  private static func words(_ words: [String]) -> SymbolPool {
    var pool = SymbolPool()
    var folded = FoldedText()
    for word in words {
      let bytes = Array(word.utf8)
      folded.foldToWords(bytes.span)
      let bare = folded.bytes.dropFirst().dropLast()
      _ = pool.intern(bare.span)
    }
    return pool
  }

  /// The phrases folded to words, each with its blanks at the ends.
  private static func pool(_ phrases: [String]) -> SymbolPool {
    var pool = SymbolPool()
    var folded = FoldedText()
    for phrase in phrases {
      let bytes = Array(phrase.utf8)
      folded.foldToWords(bytes.span)
      _ = pool.intern(folded.bytes.span)
    }
    return pool
  }
}
