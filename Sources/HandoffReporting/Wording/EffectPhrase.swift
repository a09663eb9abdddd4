import HandoffModel

/// What is said of many effects tested at once.
enum EffectPhrase: Wording {
  case leftOutRules
  case leftOutParts
  case nothingStandsOut
  case doesNotStandOut
  case noImportantGap
  case cannotTell
  case withoutFirstValue

  var text: LocalizedText {
    switch self {
    case .leftOutRules:
      LocalizedText(
        en: "Rules left out: {n}. Too few customers failed or met them, or too few of those churned, to give a ratio.",
        es:
          "Reglas que quedan fuera: {n}. Muy pocos clientes las incumplieron o cumplieron, o cancelaron muy pocos de ellos, para dar una razón."
      )
    case .leftOutParts:
      LocalizedText(
        en:
          "Parts of the score left out: {n}. Too few customers score below 60 or above in them, or too few of those churned, to give a ratio.",
        es:
          "Partes del puntaje que quedan fuera: {n}. Muy pocos clientes están por debajo de 60 o por encima en ellas, o cancelaron muy pocos de ellos, para dar una razón."
      )
    case .nothingStandsOut:
      LocalizedText(
        en: "After control for the {k} tested, nothing stands out: the smallest q is {q}.",
        es: "Tras el control por las {k} probadas, nada destaca: el menor q es {q}.")
    case .doesNotStandOut: LocalizedText(en: "does not stand out", es: "no destaca")
    case .noImportantGap:
      LocalizedText(
        en:
          "Of the {k} rules that cost most points here, these carry no evidence about churn, a gap of {sesoi} points or more being unlikely: {rules}.",
        es:
          "De las {k} reglas que más puntos cuestan aquí, estas no muestran evidencia sobre el churn, pues es poco probable una brecha de {sesoi} puntos o más: {rules}."
      )
    case .cannotTell:
      LocalizedText(
        en: "Of these the data cannot tell yet: {rules}.", es: "De estas los datos aún no permiten decir nada: {rules}."
      )
    case .withoutFirstValue:
      LocalizedText(en: "Without first value on day {L}", es: "Sin primer valor el día {L}")
    }
  }
}
