import HandoffModel

/// The drawing of handoffs for a human audit.
enum SamplePhrase: Wording {
  case title, forMargin, forSize, census, how, fewest, reached, notScored
  case stratum, population, drawn, worst, best, all
  case seed, sheet, key, fillIn, keepApart, next

  var text: LocalizedText {
    switch self {
    case .title: LocalizedText(en: "Sample for the human audit", es: "Muestra para la auditoría humana")
    case .forMargin:
      LocalizedText(
        en: "Audit {n} of {N} handoffs for a margin of {e} points.",
        es: "Auditar {n} de {N} handoffs para un margen de {e} puntos.")
    case .forSize:
      LocalizedText(en: "Audit {n} of {N} handoffs, as asked for.", es: "Auditar {n} de {N} handoffs, como se pidió.")
    case .census:
      LocalizedText(
        en: "Audit all {N} handoffs: nothing is left to chance.",
        es: "Auditar los {N} handoffs: nada queda al azar.")
    case .how:
      LocalizedText(
        en: """
          How the size was reached: a share near one half, known to {e} points of the whole at {confidence}% confidence, takes \
          {n} of the {rest} handoffs drawn from by chance, after the correction for a finite population.
          """,
        es: """
          Cómo se obtuvo el tamaño: una proporción cercana a la mitad, con un margen de {e} puntos del total y una confianza del \
          {confidence} %, requiere {n} de los {rest} handoffs que se sortean, tras la corrección por población finita.
          """)
    case .fewest:
      LocalizedText(
        en: """
          Each stratum gets at least {k} handoffs, or all it has, and a few more are drawn so that the margin holds all the same; \
          the answers are weighted back.
          """,
        es: """
          Cada estrato recibe al menos {k} handoffs, o todos los que tiene, y se sortean algunos más para mantener el margen; las \
          respuestas se ponderan después.
          """)
    case .reached:
      LocalizedText(
        en: "With every answer in, a share of one half will be known to ±{e} points at {confidence}% confidence.",
        es:
          "Con todas las respuestas, una proporción de la mitad se conocerá con ±{e} puntos y una confianza del {confidence} %."
      )
    case .notScored:
      LocalizedText(
        en: "Handoffs without a score, which cannot be drawn: {n}.",
        es: "Handoffs sin puntaje, que no se pueden sortear: {n}.")
    case .stratum: LocalizedText(en: "Stratum", es: "Estrato")
    case .population: LocalizedText(en: "Handoffs", es: "Handoffs")
    case .drawn: LocalizedText(en: "To audit", es: "Por auditar")
    case .worst: LocalizedText(en: "the lowest scores, all read", es: "los puntajes más bajos, todos")
    case .best: LocalizedText(en: "the highest scores, all read", es: "los puntajes más altos, todos")
    case .all: LocalizedText(en: "all handoffs", es: "todos los handoffs")
    case .seed: LocalizedText(en: "Seed", es: "Semilla")
    case .sheet: LocalizedText(en: "Sheet", es: "Hoja")
    case .key: LocalizedText(en: "Key", es: "Clave")
    case .fillIn:
      LocalizedText(
        en: """
          Give the sheet to whoever reads the handoffs: yes or no to both questions; grade, points and note if they like. A \
          blank cell is no answer and is counted as such. The sheet shows no score, and its order says nothing.
          """,
        es: """
          Entregue la hoja a quien lea los handoffs: sí o no a las dos preguntas; calificación, puntos y nota si lo desea. Una \
          celda en blanco es una pregunta sin respuesta y se cuenta como tal. La hoja no muestra puntajes y su orden no dice nada.
          """)
    case .keepApart:
      LocalizedText(
        en: "Keep {key} apart from the sheet: it says from which stratum each handoff was drawn.",
        es: "Guarde {key} aparte de la hoja: dice de qué estrato salió cada handoff.")
    case .next:
      LocalizedText(
        en: "Then, with the same exports: {command} and the sheets that were filled in.",
        es: "Después, con las mismas exportaciones: {command} y las hojas rellenadas.")
    }
  }
}
