import HandoffModel

/// The canonical value behind each spelling of a choice; letter case, accents, punctuation and blanks do not matter.
struct ChoiceSpellings: Sendable {
  private var spellings = SymbolPool()
  private var values: [String] = []

  init(_ field: FieldDefinition) {
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

  /// Nil for a text that is no known spelling.
  func value(of text: Span<UInt8>, scratch: inout FoldedText) -> String? {
    guard spellings.count > 0 else { return nil }
    scratch.foldToWords(text)
    return spellings.symbol(of: scratch.bytes.span).map { values[Int($0.index)] }
  }
}
