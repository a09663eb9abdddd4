import HandoffModel

/// Small phrases about counts that several sections use.
enum CountPhrase: Wording {
  case oneHandoff, handoffs, part, more, moreInFile, unknownSegment, evidence, evidenceRow

  var text: LocalizedText {
    switch self {
    case .oneHandoff: LocalizedText(en: "1 handoff", es: "1 handoff")
    case .handoffs: LocalizedText(en: "{n} handoffs", es: "{n} handoffs")
    case .part: LocalizedText(en: "{part} of {whole}", es: "{part} de {whole}")
    case .more: LocalizedText(en: "{n} more", es: "{n} más")
    case .moreInFile: LocalizedText(en: "{n} more in {file}.", es: "{n} más en {file}.")
    case .unknownSegment: LocalizedText(en: "unknown", es: "desconocido")
    case .evidence: LocalizedText(en: "{file} line {line}, {column}", es: "{file} línea {line}, {column}")
    case .evidenceRow: LocalizedText(en: "{file} line {line}", es: "{file} línea {line}")
    }
  }

  /// `86 handoffs`, with the number written as a document writes it.
  /// Of the two, the phrase whose verb agrees with the count.
  static func agreeing<Phrase: Wording>(_ count: Int, one: Phrase, many: Phrase) -> Phrase { count == 1 ? one : many }

  static func handoffs(_ count: Int, _ numbers: NumberStyle) -> String {
    count == 1
      ? oneHandoff.string(numbers.language)
      : handoffs.filled(numbers.language, ["n": ReportText(numbers.count(count))]).plainText
  }
}
