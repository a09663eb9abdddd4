import HandoffModel

/// The canonical value behind each spelling of a choice; letter case, accents, punctuation and blanks do not matter.
struct ChoiceSpellings: Sendable {
  private var spellings = SymbolPool()
  private var values: [String] = []
  /// Whether texts may begin with a number that says where they stand among others, as those of stages do.
  private let isNumbered: Bool

  init(_ field: FieldDefinition) {
    isNumbered = ["stage", "status"].contains(field.name)
    var folded = FoldedText()
    for choice in field.choices {
      for spelling in [choice.value] + choice.spellings {
        let bytes = Array(spelling.utf8)
        folded.foldToWords(bytes.span)
        if spellings.symbol(of: folded.bytes.span) == nil, spellings.intern(folded.bytes.span) != nil {
          values.append(choice.value)
        }
      }
    }
  }

  /// Nil for a text that is no known spelling; that of a stage is known after its number too: `6 - Closed Won`.
  func value(of text: Span<UInt8>, scratch: inout FoldedText) -> String? {
    guard spellings.count > 0 else { return nil }
    scratch.foldToWords(text)
    if let symbol = spellings.symbol(of: scratch.bytes.span) { return values[Int(symbol.index)] }
    guard isNumbered, let words = scratch.wordsAfterNumber else { return nil }
    return spellings.symbol(of: words.span).map { values[Int($0.index)] }
  }
}
