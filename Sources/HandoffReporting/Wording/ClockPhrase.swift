import HandoffModel

/// Service-level clocks.
enum ClockPhrase: Wording {
  case heading, lead, clock, limit, inTime, interval, late, overdue, pending, unknown

  var text: LocalizedText {
    switch self {
    case .heading: LocalizedText(en: "Service-level clocks", es: "Plazos de servicio")
    case .lead:
      LocalizedText(
        en: "The share in time is that of the clocks that could be judged; every reading is in {file}.",
        es: """
          La parte a tiempo es la de los plazos que se pudieron evaluar; todas las mediciones están en \
          {file}.
          """
      )
    case .clock: LocalizedText(en: "Clock", es: "Plazo")
    case .limit: LocalizedText(en: "Expected", es: "Se espera")
    case .inTime: LocalizedText(en: "In time", es: "A tiempo")
    case .interval: LocalizedText(en: "95% interval", es: "Intervalo 95 %")
    case .late: LocalizedText(en: "Late", es: "Con retraso")
    case .overdue: LocalizedText(en: "Overdue", es: "Vencidos")
    case .pending: LocalizedText(en: "Pending", es: "Pendientes")
    case .unknown: LocalizedText(en: "Unknown", es: "Desconocidos")
    }
  }
}
