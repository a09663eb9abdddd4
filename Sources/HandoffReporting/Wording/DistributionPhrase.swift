import HandoffModel

/// How the scores are spread.
enum DistributionPhrase: Wording {
  case heading, title, altText, axis, grade, range, handoffs, share, interval, capNote

  var text: LocalizedText {
    switch self {
    case .heading: LocalizedText(en: "How the scores are spread", es: "Cómo se reparten los puntajes")
    case .title:
      LocalizedText(en: "Handoffs by score, in steps of 5 points", es: "Handoffs por puntaje, de 5 en 5 puntos")
    case .altText:
      LocalizedText(
        en: """
          Histogram of the scores of {handoffs}: median {median}; {excellent} excellent and {poor} poor. The table below \
          has the numbers.
          """,
        es: """
          Histograma de los puntajes de {handoffs}: mediana {median}; {excellent} excelentes y {poor} deficientes. La \
          tabla siguiente tiene las cifras.
          """)
    case .capNote:
      LocalizedText(
        en: "Missing a core rule caps the score at {cap}: that holds back {handoffs}.",
        es: "A quien le falta una regla esencial el puntaje no le pasa de {cap}: afecta a {handoffs}.")
    case .axis: LocalizedText(en: "Score", es: "Puntaje")
    case .grade: LocalizedText(en: "Grade", es: "Calificación")
    case .range: LocalizedText(en: "Scores", es: "Puntajes")
    case .handoffs: LocalizedText(en: "Handoffs", es: "Handoffs")
    case .share: LocalizedText(en: "Share", es: "Parte")
    case .interval: LocalizedText(en: "95% interval", es: "Intervalo 95 %")
    }
  }
}
