import HandoffModel

/// Service-level clocks.
enum ClockPhrase: Wording {
  case heading, lead, clock, limit, inTime, interval, late, overdue, pending, unknown
  case daysLead, chartTitle, altText, axis, median, eightieth, overdueCount, open

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
    case .daysLead:
      LocalizedText(
        en: "The chart counts calendar days from the start of each clock to the step, of the steps that were done.",
        es: """
          El gráfico cuenta días naturales desde el inicio de cada plazo hasta el paso, de los pasos que se hicieron.
          """)
    case .chartTitle: LocalizedText(en: "Where the days go, step by step", es: "En qué se van los días, paso a paso")
    case .altText:
      LocalizedText(
        en: """
          Bars of the calendar days each step takes: the slowest is “{step}”, median {days} days; {n} steps are overdue. \
          The table below has the numbers.
          """,
        es: """
          Barras de los días naturales que toma cada paso: el más lento es «{step}», mediana {days} días; {n} pasos están \
          vencidos. La tabla siguiente tiene las cifras.
          """)
    case .axis: LocalizedText(en: "Calendar days", es: "Días naturales")
    case .median: LocalizedText(en: "Median days", es: "Días, mediana")
    case .eightieth: LocalizedText(en: "80% within (days)", es: "80 % en (días)")
    case .open: LocalizedText(en: "128 days or more, or nobody yet", es: "128 días o más, o nadie aún")
    case .overdueCount: LocalizedText(en: "overdue: {n}", es: "vencidos: {n}")
    }
  }
}
