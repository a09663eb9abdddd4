import HandoffModel

/// Comparisons in words: nobody outside of rule files reads `<=`.
extension Comparison {
  /// Between a value and another, of dates (`isDate`) or of anything else.
  func words(isDate: Bool) -> LocalizedText {
    switch self {
    case .atLeast:
      isDate ? LocalizedText(en: "not before", es: "no antes de") : LocalizedText(en: "at least", es: "al menos")
    case .atMost:
      isDate
        ? LocalizedText(en: "not after", es: "no después de") : LocalizedText(en: "at most", es: "como máximo")
    case .above: isDate ? LocalizedText(en: "after", es: "después de") : LocalizedText(en: "above", es: "más de")
    case .below: isDate ? LocalizedText(en: "before", es: "antes de") : LocalizedText(en: "below", es: "menos de")
    case .equal: LocalizedText(en: "the same as", es: "igual a")
    case .notEqual: LocalizedText(en: "other than", es: "distinto de")
    }
  }

  /// A condition such as `> 0` in words; nil for a text that begins with no comparison.
  static func words(_ text: String) -> LocalizedText? {
    guard let (comparison, rest) = split(text) else { return nil }
    let words = comparison.words(isDate: false)
    return LocalizedText(en: "\(words.en) \(rest)", es: "\(words.es) \(rest)")
  }
}
