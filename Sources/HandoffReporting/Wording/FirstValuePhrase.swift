import HandoffModel

/// What is said of poor handoffs and the others in time to first value.
enum FirstValuePhrase: Wording {
  case shares
  case daysMore
  case daysFewer
  case verdict
  case tooFew

  var text: LocalizedText {
    switch self {
    case .shares:
      LocalizedText(
        en:
          "Of the customers without first value on day {L}, {p1} of {n1} with a poor handoff had it by day {h} and {p0} of {n0} others.",
        es:
          "De los clientes sin primer valor el día {L}, lo tuvo al día {h} el {p1} de {n1} con handoff deficiente y el {p0} de {n0} de los demás."
      )
    case .daysMore:
      LocalizedText(
        en: "In the first {h} days, poor handoffs spent {d} more days without first value ({lo} to {hi}).",
        es:
          "En los primeros {h} días, los handoffs deficientes pasaron {d} días más sin primer valor ({lo} a {hi}).")
    case .daysFewer:
      LocalizedText(
        en: "In the first {h} days, poor handoffs spent {d} fewer days without first value ({lo} to {hi}).",
        es:
          "En los primeros {h} días, los handoffs deficientes pasaron {d} días menos sin primer valor ({lo} a {hi}).")
    case .verdict:
      LocalizedText(
        en: "Evidence: {verdict}; 15 days or more would be an important gap.",
        es: "Evidencia: {verdict}; una brecha relevante serían 15 días o más.")
    case .tooFew:
      LocalizedText(
        en:
          "Poor handoffs and the others cannot be compared in time to first value: {n1} and {n0} customers were without it on day {L}, and {e} of them reached it by day {h}.",
        es:
          "Los handoffs deficientes y los demás no se pueden comparar en tiempo al primer valor: {n1} y {n0} clientes no lo tenían el día {L}, y {e} de ellos lo alcanzaron al día {h}."
      )
    }
  }
}
