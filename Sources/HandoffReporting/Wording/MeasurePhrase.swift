import HandoffModel

/// The section of measures.
enum MeasurePhrase: Wording {
  case heading, groups, reached, missed, undecided

  init(_ verdict: MeasureVerdict) {
    switch verdict {
    case .reached: self = .reached
    case .missed: self = .missed
    case .undecided: self = .undecided
    }
  }

  var text: LocalizedText {
    switch self {
    case .heading: LocalizedText(en: "Measures", es: "Medidas")
    case .groups:
      LocalizedText(
        en:
          "Shares with their 95% interval, medians with that of their ranks. By segment, deal size, month and team: {file}.",
        es:
          "Proporciones con su intervalo del 95 %, medianas con el de sus rangos. Por segmento, tamaño, mes y equipo: {file}."
      )
    case .reached: LocalizedText(en: "reached", es: "alcanzado")
    case .missed: LocalizedText(en: "missed", es: "no alcanzado")
    case .undecided: LocalizedText(en: "cannot conclude", es: "no se puede concluir")
    }
  }
}
