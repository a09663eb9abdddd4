import HandoffModel

/// The sentences of the analysis of outcomes.
enum OutcomePhrase: Wording {
  case title
  case cannotConclude
  case flow
  case overall
  case left
  case leftLandmark
  case headline
  case tooFew
  case noPoor
  case adjusted
  case extremes
  case hazard
  case area
  case needMore
  case needMoreOpen
  case enough
  case detectable
  case eValue
  case money
  case causal
  case benchmarkInPoints
  case benchmarkAsRatio
  case horizon
  case noHorizon
  case undated
  case circular
  case circularChurn
  case noChurnData
  case byGrade
  case grade
  case customers
  case churned
  case risk
  case interval
  case firstValue
  case byRule
  case rule
  case failed
  case ratio
  case verdict
  case q
  case rulesNote
  case none
  case method
  case files
  case pointer
  case nobody
  case oneSided
  case unusedOutcomes
  case flowWithoutChurn
  case leaky
  case headlineFewer
  case moneyWithoutLimits
  case moneyWithoutLargest
  case moneyTitle
  case moneyNote
  case moneyNoteWithoutLimits
  case step
  case currency
  case annualValue
  case atStake
  case activation
  case activationAdjusted
  case activationCaveat
  case activationNone
  case staleOutcomes
  case undatedExcluded
  case undatedChurn
  case contradictions
  case churnSources
  case dimension
  case byDimension
  case ratioPerTen
  case reason
  case byReason
  case otherReasons

  var text: LocalizedText {
    switch self {
    case .title:
      LocalizedText(
        en: "Does handoff quality matter here?", es: "¿Importa aquí la calidad del handoff?")
    case .cannotConclude:
      LocalizedText(
        en: "Cannot conclude: about {more} more customers needed.",
        es: "No se puede concluir: faltan unos {more} clientes.")
    case .flow:
      LocalizedText(
        en:
          "{n} customers followed to {cutoff}, {e} churned; {m} of those analysed have a full year. Customers still in their first year count for the time observed.",
        es:
          "{n} clientes seguidos hasta el {cutoff}, {e} cancelaciones; {m} de los analizados tienen el año completo. Los clientes en su primer año cuentan por el tiempo observado."
      )
    case .overall:
      LocalizedText(
        en: "First-year churn of all customers, from signature: {risk} (95% interval {range}).",
        es: "Churn del primer año de todos los clientes, desde la firma: {risk} (intervalo del 95 %: {range}).")
    case .left: LocalizedText(en: "Left out: {reasons}.", es: "Excluidos: {reasons}.")
    case .leftLandmark:
      LocalizedText(
        en:
          "Counted from day {L}, when the score was complete; {x} customers that left before ({c} churned) are listed apart.",
        es:
          "Se cuenta desde el día {L}, con el puntaje completo; {x} clientes que salieron antes ({c} cancelaron) se listan aparte."
      )
    case .headline:
      LocalizedText(
        en:
          "By day {h}, {p1} of customers with a poor handoff had churned and {p0} of the others: {rd} points more (95% interval {lo} to {hi}).",
        es:
          "Al día {h} había cancelado el {p1} de los clientes con handoff deficiente y el {p0} de los demás: {rd} puntos más (intervalo del 95 %: {lo} a {hi})."
      )
    case .tooFew:
      LocalizedText(
        en:
          "{e} customers churned, {n1} had a poor handoff and {n0} another; a comparison needs 5 churned and 10 customers in each group.",
        es:
          "Cancelaron {e} clientes, {n1} tuvieron un handoff deficiente y {n0} otro; una comparación necesita 5 cancelaciones y 10 clientes por grupo."
      )
    case .noPoor:
      LocalizedText(
        en: "All customers analysed had the same kind of handoff, so there is nothing to compare with.",
        es: "Todos los clientes analizados tuvieron el mismo tipo de handoff: no hay con qué comparar.")
    case .adjusted:
      LocalizedText(
        en: "Comparing like with like by segment: {rd} points ({lo} to {hi}).",
        es: "Comparando dentro de cada segmento: {rd} puntos ({lo} a {hi}).")
    case .extremes:
      LocalizedText(
        en:
          "Secondary view, poor against excellent only ({n} customers, the others left out): {p1} against {p0}, {rd} points ({lo} to {hi}).",
        es:
          "Vista secundaria, solo deficientes frente a excelentes ({n} clientes, los demás fuera): {p1} frente a {p0}, {rd} puntos ({lo} a {hi})."
      )
    case .hazard:
      LocalizedText(
        en:
          "At any time in the year, customers scoring 10 points higher churned at {hr} times the rate ({lo} to {hi}).",
        es:
          "En cualquier momento del año, los clientes con 10 puntos más cancelaron a {hr} veces el ritmo ({lo} a {hi})."
      )
    case .area:
      LocalizedText(
        en:
          "Of one churned and one retained customer, the churned one has the lower score {auc} times in 100 (50 = a coin toss).",
        es:
          "De un cliente que canceló y otro que sigue, el primero tiene el puntaje menor {auc} de cada 100 veces (50 = tirar una moneda)."
      )
    case .needMore:
      LocalizedText(
        en:
          "Detecting {p1} against {p0} with 80% power at today's mix ({f} poor) takes about {N} customers with a full year; there are {m}, and {y} in their first year. The {more} still missing are {months} months of new customers at {rate} a month, plus {h} days of follow-up.",
        es:
          "Detectar {p1} frente a {p0} con potencia del 80 % y la mezcla actual ({f} deficientes) requiere unos {N} clientes con el año completo; hay {m}, y {y} en su primer año. Los {more} que aún faltan son {months} meses de altas a {rate} por mes, más {h} días de seguimiento."
      )
    case .needMoreOpen:
      LocalizedText(
        en:
          "Detecting {p1} against {p0} with 80% power at today's mix ({f} poor) takes about {N} customers with a full year; there are {m}, and {y} in their first year.",
        es:
          "Detectar {p1} frente a {p0} con potencia del 80 % y la mezcla actual ({f} deficientes) requiere unos {N} clientes con el año completo; hay {m}, y {y} en su primer año."
      )
    case .enough:
      LocalizedText(
        en: "There are enough customers with a full year ({m}) to see {p1} against {p0} four times in five.",
        es: "Hay suficientes clientes con el año completo ({m}) para ver {p1} frente a {p0} cuatro de cada cinco veces."
      )
    case .detectable:
      LocalizedText(
        en: "With these {m} customers only a gap of {mde} points or more would usually be seen.",
        es: "Con estos {m} clientes normalmente solo se vería una brecha de {mde} puntos o más.")
    case .eValue:
      LocalizedText(
        en:
          "A factor not in the data would need to be linked to both poor handoffs and churn by {e} times each to explain the gap ({ec} times for its lower limit).",
        es:
          "Un factor ausente de los datos tendría que asociarse {e} veces tanto con el handoff deficiente como con el churn para explicar la brecha ({ec} para su límite inferior)."
      )
    case .money:
      LocalizedText(
        en:
          "If the whole gap came from the handoff, which these data cannot show, it would be {value} {currency} of annual contract value ({lo} to {hi}), out of {exposed} of customers with a poor handoff and a full year.",
        es:
          "Si toda la brecha viniera del handoff, cosa que estos datos no pueden mostrar, serían {value} {currency} de valor anual de contrato ({lo} a {hi}), de {exposed} de clientes con handoff deficiente y el año completo."
      )
    case .moneyWithoutLimits:
      LocalizedText(
        en:
          "If the whole gap came from the handoff, which these data cannot show, it would be {value} {currency} of annual contract value, out of {exposed} of customers with a poor handoff and a full year; without resampling there is no interval.",
        es:
          "Si toda la brecha viniera del handoff, cosa que estos datos no pueden mostrar, serían {value} {currency} de valor anual de contrato, de {exposed} de clientes con handoff deficiente y el año completo; sin remuestreo no hay intervalo."
      )
    case .moneyWithoutLargest:
      LocalizedText(
        en: "One customer holds {part} of the value; without it, {value} {currency}.",
        es: "Un solo cliente reúne el {part} del valor; sin él, {value} {currency}.")
    case .benchmarkInPoints:
      LocalizedText(
        en:
          "A published example, read in percentage points: {poor} against {good}, a gap of {reading} points. It is of other companies and no norm for this one.",
        es:
          "Un ejemplo publicado, leído en puntos porcentuales: {poor} frente a {good}, una brecha de {reading} puntos. Es de otras empresas y no una norma para esta."
      )
    case .benchmarkAsRatio:
      LocalizedText(
        en:
          "A published example, read as a ratio: {poor} against {good}, {reading} times that figure. It is of other companies and no norm for this one.",
        es:
          "Un ejemplo publicado, leído como razón: {poor} frente a {good}, {reading} veces esa cifra. Es de otras empresas y no una norma para esta."
      )
    case .causal:
      LocalizedText(
        en:
          "An association in these records, not proof that the handoff causes it: customer size, segment, seller and fit can act on both.",
        es:
          "Es una asociación en estos registros, no una prueba de que el handoff la produzca: tamaño, segmento, vendedor y encaje pueden influir en ambos."
      )
    case .horizon:
      LocalizedText(
        en: "Too few customers were followed to day {h}; the last day with 5 at risk in each group is {d}.",
        es: "Muy pocos clientes se siguieron hasta el día {h}; el último día con 5 en riesgo en cada grupo es el {d}.")
    case .noHorizon:
      LocalizedText(
        en: "Too few customers were followed to day {h} in each group to read a risk.",
        es: "Muy pocos clientes se siguieron hasta el día {h} en cada grupo para leer un riesgo.")
    case .undated:
      LocalizedText(
        en: "{n} of {all} forms have no completion date; their texts count as written before day {L}.",
        es: "{n} de {all} formularios no tienen fecha de cierre; sus textos cuentan como escritos antes del día {L}.")
    case .circular:
      LocalizedText(
        en: "Left out of the score that is compared with first value, because they read it: {rules}.",
        es: "Excluidas del puntaje que se compara con el primer valor, porque lo leen: {rules}.")
    case .circularChurn:
      LocalizedText(
        en: "Left out of the score and not assessed, because they read whether the customer stayed: {rules}.",
        es: "Excluidas del puntaje y no evaluadas, porque leen si el cliente siguió: {rules}.")
    case .noChurnData:
      LocalizedText(
        en:
          "No churn events and no subscriptions were exported, so nobody can be seen leaving. Export one of them and map it in workspace.yaml as `churn` or `subscriptions`.",
        es:
          "No se exportaron bajas ni suscripciones, así que no se ve a nadie irse. Exporte una de ellas y asígnela en workspace.yaml como `churn` o `subscriptions`."
      )
    case .byGrade: LocalizedText(en: "By grade", es: "Por calificación")
    case .grade: LocalizedText(en: "Grade", es: "Calificación")
    case .customers: LocalizedText(en: "Customers", es: "Clientes")
    case .churned: LocalizedText(en: "Churned", es: "Cancelaron")
    case .risk: LocalizedText(en: "Churn by day {h}", es: "Churn al día {h}")
    case .interval: LocalizedText(en: "95% interval", es: "Intervalo del 95 %")
    case .firstValue:
      LocalizedText(
        en: "First value by day 90, of those without on day {L}",
        es: "Primer valor al día 90, de quienes no lo tenían el día {L}")
    case .byRule: LocalizedText(en: "Which rules go with churn", es: "Qué reglas van con el churn")
    case .rule: LocalizedText(en: "Rule", es: "Regla")
    case .failed: LocalizedText(en: "Failed", es: "Fallaron")
    case .ratio: LocalizedText(en: "Times the rate where failed", es: "Veces el ritmo donde falló")
    case .verdict: LocalizedText(en: "Evidence", es: "Evidencia")
    case .q: LocalizedText(en: "q", es: "q")
    case .rulesNote:
      LocalizedText(
        en: "q is adjusted for the {k} rules tested. Every rule is in {file}.",
        es: "q está ajustado por las {k} reglas probadas. Todas las reglas están en {file}.")
    case .none: LocalizedText(en: "none", es: "ninguna")
    case .method:
      LocalizedText(
        en:
          "Method: scores are recomputed from evidence dated up to day {L} after signature, for customers still active then. Risks by Kaplan-Meier, ratios by Cox regression within segments.",
        es:
          "Método: los puntajes se recalculan con la evidencia fechada hasta el día {L} tras la firma, para clientes aún activos entonces. Riesgos por Kaplan-Meier, razones por regresión de Cox dentro de cada segmento."
      )
    case .flowWithoutChurn:
      LocalizedText(en: "{n} customers followed to {cutoff}.", es: "{n} clientes seguidos hasta el {cutoff}.")
    case .nobody:
      LocalizedText(
        en: "No customer is left to analyse; the list below says why.",
        es: "No queda ningún cliente que analizar; la lista siguiente dice por qué.")
    case .oneSided:
      LocalizedText(
        en:
          "In one group nobody left, or everybody did, so the interval is that of the {m} customers with a full year (Newcombe).",
        es:
          "En un grupo no se fue nadie, o se fueron todos, así que el intervalo es el de los {m} clientes con el año completo (Newcombe)."
      )
    case .unusedOutcomes:
      LocalizedText(
        en:
          "{n} rows of churn or subscriptions could not be read, or fit no handoff or several; customers among them count as still there.",
        es:
          "{n} filas de churn o suscripciones no se pudieron leer, o no corresponden a ningún handoff o a varios; sus clientes cuentan como si siguieran."
      )
    case .pointer:
      LocalizedText(
        en:
          "The exports say which customers left: {command} relates the scores to it, and {key} in workspace.yaml puts the answer here.",
        es:
          "Las exportaciones dicen qué clientes se fueron: {command} lo relaciona con los puntajes, y {key} en workspace.yaml pone la respuesta aquí."
      )
    case .leaky:
      LocalizedText(
        en:
          "Leakage accepted: scores know what happened after customers left, so they always seem to fit. Nothing here can be used as evidence.",
        es:
          "Fuga de información aceptada: los puntajes saben lo que pasó después de que los clientes se fueran, así que siempre parecen encajar. Nada de esto sirve como evidencia."
      )
    case .headlineFewer:
      LocalizedText(
        en:
          "By day {h}, {p1} of customers with a poor handoff had churned and {p0} of the others: {rd} points fewer (95% interval of the difference {lo} to {hi}).",
        es:
          "Al día {h} había cancelado el {p1} de los clientes con handoff deficiente y el {p0} de los demás: {rd} puntos menos (intervalo del 95 % de la diferencia: {lo} a {hi})."
      )
    case .moneyTitle: LocalizedText(en: "Revenue at stake", es: "Ingresos en juego")
    case .moneyNote:
      LocalizedText(
        en:
          "Customers with a full year and an annual value, each currency apart: their value times the difference of the shares of value lost. Interval from {n} resamples of customers, seed 20240101. Not a forecast, and no proof that better handoffs would keep it.",
        es:
          "Clientes con el año completo y un valor anual, cada moneda por separado: su valor por la diferencia de las partes de valor perdidas. Intervalo de {n} remuestreos de clientes, semilla 20240101. No es un pronóstico ni prueba de que mejores handoffs lo conservarían."
      )
    case .moneyNoteWithoutLimits:
      LocalizedText(
        en: """
          Customers with a full year and an annual value, each currency apart: their value times the difference of the shares of \
          value lost. Without an interval, for want of resamples. Not a forecast, and no proof that better handoffs would keep it.
          """,
        es: """
          Clientes con el año completo y un valor anual, cada moneda por separado: su valor por la diferencia de las partes de \
          valor perdidas. Sin intervalo, por falta de remuestreos. No es un pronóstico ni prueba de que mejores handoffs lo \
          conservarían.
          """)
    case .step: LocalizedText(en: "Step", es: "Escalón")
    case .currency: LocalizedText(en: "Currency", es: "Moneda")
    case .annualValue: LocalizedText(en: "Their annual value", es: "Su valor anual")
    case .atStake: LocalizedText(en: "At stake a year", es: "En juego al año")
    case .activation:
      LocalizedText(
        en:
          "Active by {source}: {p1} of {n1} customers with a poor handoff and {p0} of {n0} others, a difference of {rd} points (95% interval {lo} to {hi}).",
        es:
          "Activos según {source}: el {p1} de {n1} clientes con handoff deficiente y el {p0} de {n0} demás, una diferencia de {rd} puntos (intervalo del 95 %: {lo} a {hi})."
      )
    case .activationAdjusted:
      LocalizedText(
        en: "Comparing customers that began in the same month: {rd} points ({lo} to {hi}).",
        es: "Comparando clientes que empezaron el mismo mes: {rd} puntos ({lo} a {hi}).")
    case .activationCaveat:
      LocalizedText(
        en:
          "Activation has no date. Only customers followed for {d} days or more count; {x} younger ones are left out, not taken as failures. Who was active before day {L}, when the score was taken, cannot be told, so this is never more than a hint.",
        es:
          "La activación no tiene fecha. Solo cuentan los clientes seguidos {d} días o más; {x} más recientes quedan fuera, no como fracasos. No se sabe quién estaba activo antes del día {L}, cuando se tomó el puntaje, así que esto nunca pasa de un indicio."
      )
    case .activationNone:
      LocalizedText(
        en: "Activation cannot be compared: there are no customers with a poor handoff, or none with another.",
        es: "La activación no se puede comparar: no hay clientes con handoff deficiente, o no los hay con otro.")
    case .staleOutcomes:
      LocalizedText(
        en:
          "The outcome tables say nothing after {last}, {n} days before the end of follow-up. If they were exported then, later churn is missing: set {key}.",
        es:
          "Las tablas de resultados no dicen nada después del {last}, {n} días antes del fin del seguimiento. Si se exportaron entonces, falta el churn posterior: ponga {key}."
      )
    case .undatedExcluded:
      LocalizedText(
        en: "{n} of {all} forms have no completion date; their texts do not count at day {L}.",
        es: "{n} de {all} formularios no tienen fecha de cierre; sus textos no cuentan en el día {L}.")
    case .undatedChurn:
      LocalizedText(
        en:
          "{n} customers are said to have left and nothing says when, so they are in no figure: real churn may be higher than shown.",
        es:
          "De {n} clientes consta que se fueron y no cuándo, así que no entran en ninguna cifra: el churn real puede ser mayor que el mostrado."
      )
    case .contradictions:
      LocalizedText(
        en:
          "Of {n} customers one source says that they left, another that they stayed or left more than a month apart.",
        es:
          "De {n} clientes una fuente dice que se fueron y otra que siguen o que se fueron con más de un mes de diferencia."
      )
    case .churnSources:
      LocalizedText(
        en: "Who left is read from {sources}, in this order; the first with a date decides.",
        es: "Quién se fue se lee de {sources}, en este orden; decide la primera con fecha.")
    case .dimension: LocalizedText(en: "Part of the score", es: "Parte del puntaje")
    case .byDimension:
      LocalizedText(en: "Which part of the score goes with churn", es: "Qué parte del puntaje va con el churn")
    case .ratioPerTen: LocalizedText(en: "Times the rate per 10 points more", es: "Veces el ritmo por 10 puntos más")
    case .reason: LocalizedText(en: "Reason", es: "Motivo")
    case .byReason:
      LocalizedText(en: "Reasons of those who left, by grade", es: "Motivos de quienes se fueron, por calificación")
    case .otherReasons: LocalizedText(en: "other or none given", es: "otro o sin indicar")
    case .files:
      LocalizedText(
        en: "Every number stands in {files}.", es: "Todas las cifras están en {files}.")
    }
  }
}
