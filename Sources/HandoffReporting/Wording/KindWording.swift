import HandoffModel

/// What a kind of rule checks, in words, with its key for rule authors.
enum KindWording {
  /// A kind without words of its own stands by its key alone.
  static func text(_ key: String, _ language: Language) -> ReportText {
    guard let words = words[key] else { return .code(key) }
    return ReportText(words[language] + " (") + .code(key) + ")"
  }

  private static let words: [String: LocalizedText] = [
    "agrees": LocalizedText(en: "two texts agree", es: "dos textos concuerdan"),
    "at_least": LocalizedText(en: "enough of something is there", es: "hay suficiente de algo"),
    "compare": LocalizedText(en: "two values compared", es: "comparación de dos valores"),
    "covered": LocalizedText(en: "covered without a gap", es: "cubierto sin huecos"),
    "each": LocalizedText(en: "each record meets it", es: "cada registro cumple"),
    "filled": LocalizedText(en: "a field has real content", es: "un campo con contenido real"),
    "holds": LocalizedText(en: "a condition holds", es: "se cumple una condición"),
    "longest_gap": LocalizedText(en: "no silence that is too long", es: "ningún silencio demasiado largo"),
    "order": LocalizedText(en: "steps in the right order", es: "pasos en el orden correcto"),
    "pattern": LocalizedText(en: "a combination of outcomes", es: "una combinación de resultados"),
    "replies": LocalizedText(en: "messages answered in time", es: "mensajes respondidos a tiempo"),
    "within": LocalizedText(en: "done within a limit", es: "hecho dentro de un plazo"),
  ]
}
