import HandoffModel

/// Groups against what chance gives.
enum FunnelPhrase: Wording {
  case title, lead, altText, none, handoffs, mean, shrunken, place, inside, outside, farOutside

  var text: LocalizedText {
    switch self {
    case .title: LocalizedText(en: "{group}: more than chance?", es: "{group}: ¿más que azar?")
    case .lead:
      LocalizedText(
        en: """
          Differences inside the funnel are what chance alone gives to groups of that size; only what lies outside is worth \
          a question, and mix of customers can be the answer. Names are in alphabetical order: this is no ranking.
          """,
        es: """
          Las diferencias dentro del embudo son las que da el azar a grupos de ese tamaño; solo lo que queda fuera merece una \
          pregunta, y la mezcla de clientes puede ser la respuesta. Orden alfabético: no es una clasificación.
          """)
    case .altText:
      LocalizedText(
        en: """
          Funnel plot of the mean scores of {n} groups round the mean of all, {mean}, against their number of handoffs. \
          Outside the 95% limits: {outside}. The table below has the numbers.
          """,
        es: """
          Gráfico de embudo de los puntajes medios de {n} grupos en torno a la media de todos, {mean}, según su número de \
          handoffs. Fuera de los límites del 95 %: {outside}. La tabla siguiente tiene las cifras.
          """)
    case .none: LocalizedText(en: "none", es: "ninguno")
    case .handoffs: LocalizedText(en: "Handoffs", es: "Handoffs")
    case .mean: LocalizedText(en: "Mean score", es: "Puntaje medio")
    case .shrunken: LocalizedText(en: "Drawn to the mean", es: "Acercado a la media")
    case .place: LocalizedText(en: "Against chance", es: "Frente al azar")
    case .inside: LocalizedText(en: "= inside the limits", es: "= dentro de los límites")
    case .outside: LocalizedText(en: "? outside 95%", es: "? fuera del 95 %")
    case .farOutside: LocalizedText(en: "! outside 99.8%", es: "! fuera del 99,8 %")
    }
  }
}
