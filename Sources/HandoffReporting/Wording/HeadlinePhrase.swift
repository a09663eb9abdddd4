import HandoffModel

/// What the answer says where one figure would mislead, and what is missing for an answer.
enum HeadlinePhrase: Wording {
  case confounded
  case confoundedSign
  case confoundedFigures
  case changes
  case changesUncounted
  case period
  case lastDay
  case periodRatio
  case daysFewer
  case daysMore
  case daysWithin
  case restsOnDays
  case noMoneyConfounded
  case noMoneyDays
  case eValueWithin
  case looksLarger
  case fewerCustomers
  case otherGradeNeeded
  case noEvents
  case fewEvents
  case enoughMaturing
  case notReachable

  var text: LocalizedText {
    switch self {
    case .confounded:
      LocalizedText(
        en: "The gap changes by {pct}% once segments are compared like with like; read the adjusted figure.",
        es: "La brecha cambia un {pct} % al comparar dentro de cada segmento; conviene leer la cifra ajustada.")
    case .confoundedSign:
      LocalizedText(
        en: "The gap changes its sign once segments are compared like with like; read the adjusted figure.",
        es: "La brecha cambia de signo al comparar dentro de cada segmento; conviene leer la cifra ajustada.")
    case .confoundedFigures:
      LocalizedText(
        en: "Of the {m} customers with a full year: {crude} points with segments left aside, {rd} within them.",
        es: "En los {m} clientes con el año completo: {crude} puntos sin mirar el segmento, {rd} dentro de cada uno.")
    case .changes:
      LocalizedText(
        en: "The gap is not constant over the year: {periods}.", es: "La brecha no es constante en el año: {periods}.")
    case .changesUncounted:
      LocalizedText(en: "The gap is not constant over the year.", es: "La brecha no es constante en el año.")
    case .period:
      LocalizedText(
        en: "in days {from}-{to}, {e1} customers with a poor handoff churned and {e0} others",
        es: "en los días {from}-{to}, cancelaron {e1} clientes con handoff deficiente y {e0} de los demás")
    case .lastDay:
      LocalizedText(
        en: "on day {to}, the renewal, {e1} and {e0}", es: "en el día {to}, el de la renovación, {e1} y {e0}")
    case .periodRatio:
      LocalizedText(en: ", {hr} times the rate ({lo} to {hi})", es: ", {hr} veces el ritmo ({lo} a {hi})")
    case .daysFewer:
      LocalizedText(
        en:
          "Up to day {h} customers with a poor handoff stayed {d} days fewer on average than the others ({lo} to {hi}).",
        es:
          "Hasta el día {h} los clientes con handoff deficiente se quedaron {d} días menos de media que los demás ({lo} a {hi})."
      )
    case .daysMore:
      LocalizedText(
        en:
          "Up to day {h} customers with a poor handoff stayed {d} days more on average than the others ({lo} to {hi}).",
        es:
          "Hasta el día {h} los clientes con handoff deficiente se quedaron {d} días más de media que los demás ({lo} a {hi})."
      )
    case .daysWithin:
      LocalizedText(
        en: "Within segments: {d} days ({lo} to {hi}).", es: "Dentro de cada segmento: {d} días ({lo} a {hi}).")
    case .restsOnDays:
      LocalizedText(
        en:
          "By day {h} the shares do not differ clearly, but the two groups left at different times: the verdict is that of the days they stayed.",
        es:
          "Al día {h} las proporciones no difieren con claridad, pero los dos grupos se fueron en momentos distintos: el veredicto es el de los días que se quedaron."
      )
    case .noMoneyConfounded:
      LocalizedText(
        en:
          "No revenue at stake is given: segments explain a part of the gap, and the crude one would price that part too.",
        es:
          "No se da una cifra de ingresos en juego: los segmentos explican parte de la brecha, y la brecha sin ajustar pondría precio también a esa parte."
      )
    case .noMoneyDays:
      LocalizedText(
        en: "No revenue at stake is given: the shares lost by day {h} do not differ clearly.",
        es: "No se da una cifra de ingresos en juego: las proporciones perdidas al día {h} no difieren con claridad.")
    case .eValueWithin:
      LocalizedText(
        en:
          "A factor not in the data would need to be linked to both poor handoffs and churn by {e} times each to explain the gap within segments ({ec} times for its lower limit).",
        es:
          "Un factor ausente de los datos tendría que asociarse {e} veces tanto con el handoff deficiente como con el churn para explicar la brecha dentro de los segmentos ({ec} para su límite inferior)."
      )
    case .looksLarger:
      LocalizedText(en: "It looks larger and uses fewer customers.", es: "Parece mayor y usa menos clientes.")
    case .fewerCustomers: LocalizedText(en: "It uses fewer customers.", es: "Usa menos clientes.")
    case .otherGradeNeeded:
      LocalizedText(
        en: "Cannot conclude: more customers alone do not help, handoffs of another grade are needed to compare with.",
        es:
          "No se puede concluir: no bastan más clientes, hacen falta handoffs de otra calificación con los que comparar."
      )
    case .noEvents:
      LocalizedText(
        en:
          "Cannot conclude: none of the customers analysed has churned. What is missing is churn, not customers: check that the export holds those that left.",
        es:
          "No se puede concluir: ninguno de los clientes analizados ha cancelado. Lo que falta son cancelaciones, no clientes: compruebe que la exportación incluye a quienes se fueron."
      )
    case .fewEvents:
      LocalizedText(
        en: "Cannot conclude: {e} of the customers analysed churned. What is missing is churn, not customers.",
        es:
          "No se puede concluir: cancelaron {e} de los clientes analizados. Lo que falta son cancelaciones, no clientes."
      )
    case .enoughMaturing:
      LocalizedText(
        en:
          "Detecting {p1} against {p0} with 80% power at today's mix ({f} poor) takes about {N} customers with a full year; there are {m}, and the {y} in their first year are enough once they have completed it.",
        es:
          "Detectar {p1} frente a {p0} con potencia del 80 % y la mezcla actual ({f} deficientes) requiere unos {N} clientes con el año completo; hay {m}, y los {y} que están en su primer año bastarán cuando lo completen."
      )
    case .notReachable:
      LocalizedText(
        en:
          "Detecting {p1} against {p0} with 80% power at today's mix ({f} poor) takes about {N} customers with a full year; there are {m}, and {y} in their first year. At {rate} new customers a month the rest is not in reachable time.",
        es:
          "Detectar {p1} frente a {p0} con potencia del 80 % y la mezcla actual ({f} deficientes) requiere unos {N} clientes con el año completo; hay {m}, y {y} en su primer año. Con {rate} altas por mes, el resto no llega en un plazo razonable."
      )
    }
  }
}
