import HandoffModel

/// Whether the months differ by more than ordinary variation.
enum TrendPhrase: Wording {
  case title, altText, altTextWithoutLimits, axis, mean, limit, outside, run, steady, signals, tooFew, capNote

  var text: LocalizedText {
    switch self {
    case .title: LocalizedText(en: "Median score by month of signature", es: "Puntaje mediano por mes de firma")
    case .altText:
      LocalizedText(
        en: """
          Control chart of the median score over {n} months: mean {mean}, ordinary variation from {lower} to {upper}; \
          lowest {lowest}, highest {highest}. The table below has the numbers.
          """,
        es: """
          Gráfico de control del puntaje mediano de {n} meses: media {mean}, variación normal de {lower} a {upper}; mínimo \
          {lowest}, máximo {highest}. La tabla siguiente tiene las cifras.
          """)
    case .altTextWithoutLimits:
      LocalizedText(
        en: "Median score of {n} months: lowest {lowest}, highest {highest}. The table below has the numbers.",
        es: "Puntaje mediano de {n} meses: mínimo {lowest}, máximo {highest}. La tabla siguiente tiene las cifras.")
    case .capNote:
      LocalizedText(
        en: "Months at {cap} ({n}): a handoff in their middle misses a core rule, which caps its score there.",
        es: "Meses en {cap} ({n}): a un handoff de en medio le falta una regla esencial, que limita ahí su puntaje.")
    case .axis: LocalizedText(en: "Median score", es: "Puntaje mediano")
    case .mean: LocalizedText(en: "mean", es: "media")
    case .limit: LocalizedText(en: "limit", es: "límite")
    case .outside: LocalizedText(en: "outside the limits", es: "fuera de los límites")
    case .run: LocalizedText(en: "eight in a row on one side", es: "ocho seguidos a un lado")
    case .steady:
      LocalizedText(
        en:
          "The monthly medians stay inside ordinary variation ({lower} to {upper}): no month calls for an explanation of its own.",
        es: """
          Las medianas mensuales se mantienen en la variación normal ({lower} a {upper}): ningún mes pide una explicación \
          propia.
          """)
    case .signals:
      LocalizedText(
        en: "Ordinary variation ({lower} to {upper}) does not explain {months}: look for what changed there.",
        es: "La variación normal ({lower} a {upper}) no explica {months}: busque qué cambió ahí.")
    case .tooFew:
      LocalizedText(
        en: "With fewer than {n} months, ordinary variation cannot be told from change: no limits are drawn.",
        es: "Con menos de {n} meses no se distingue la variación normal de un cambio: no se trazan límites.")
    }
  }
}
