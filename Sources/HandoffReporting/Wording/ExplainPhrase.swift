import HandoffModel

/// The ledger of one handoff.
enum ExplainPhrase: Wording {
  case title, score, scoreCapped, notJudged, signed, completion
  case nextGrade, nextStep, nextScore, nextGradeLost, nextGradeAwaits, unknownOthers
  case complete, incomplete, pending, unknownCompletion
  case dimension, points, judgedWeight
  case lostHeading, lostNothing, winHeading, winLine
  case pendingHeading, unknownHeading, patternHeading, patternLine
  case rule, expected, found, fields, satisfied

  var text: LocalizedText {
    switch self {
    case .nextGrade: LocalizedText(en: "The way to {grade}", es: "El camino a {grade}")
    case .nextStep: LocalizedText(en: "{subject} (+{points}): {action}", es: "{subject} (+{points}): {action}")
    case .nextScore:
      LocalizedText(
        en: "With these steps, done as described, the score comes to {score}.",
        es: "Con estos pasos, hechos como se indica, el puntaje llega a {score}.")
    case .unknownOthers:
      LocalizedText(
        en: "Rules and patterns without weight that could not be judged: {n}.",
        es: "Reglas y patrones sin peso que no se pudieron evaluar: {n}.")
    case .nextGradeLost:
      LocalizedText(
        en: "It cannot be reached any more: what is missing was lost by steps that came late or whose time has passed.",
        es: "Ya no se puede alcanzar: lo que falta se perdió con pasos que llegaron tarde o cuyo plazo ya pasó.")
    case .nextGradeAwaits:
      LocalizedText(
        en: "Completing the record does not reach it by itself. These steps have not happened yet and still count:",
        es: "Completar el registro no basta por sí solo. Estos pasos aún no se han dado y todavía cuentan:")
    case .title: LocalizedText(en: "Handoff {deal}", es: "Handoff {deal}")
    case .score:
      LocalizedText(
        en: "Score {score} of 100 ({grade}); {coverage} of the weight could be judged.",
        es: "Puntaje: {score} de 100 ({grade}); se pudo evaluar {coverage} del peso.")
    case .scoreCapped:
      LocalizedText(
        en: "Without the core cap it would be {raw}.", es: "Sin el tope por regla esencial sería {raw}.")
    case .notJudged:
      LocalizedText(
        en: "This handoff could not be judged: no rule with weight has the data it needs.",
        es: "Este handoff no se pudo evaluar: ninguna regla con peso tiene los datos que necesita.")
    case .signed:
      LocalizedText(en: "Signed {day}, segment {segment}.", es: "Firmado el {day}, segmento {segment}.")
    case .completion: LocalizedText(en: "Milestones: {status}.", es: "Hitos: {status}.")
    case .complete: LocalizedText(en: "all done in time", es: "todos hechos a tiempo")
    case .incomplete: LocalizedText(en: "not all done in time", es: "no todos hechos a tiempo")
    case .pending: LocalizedText(en: "one is not due yet", es: "alguno aún está en plazo")
    case .unknownCompletion: LocalizedText(en: "cannot be judged", es: "no se pueden evaluar")
    case .dimension: LocalizedText(en: "Part of the score", es: "Parte del puntaje")
    case .points: LocalizedText(en: "Points of 100", es: "Puntos de 100")
    case .judgedWeight: LocalizedText(en: "Weight judged", es: "Peso evaluado")
    case .lostHeading: LocalizedText(en: "Where the points went", es: "Dónde se perdieron los puntos")
    case .lostNothing: LocalizedText(en: "No points were lost.", es: "No se perdió ningún punto.")
    case .winHeading: LocalizedText(en: "How to win them back", es: "Cómo recuperarlos")
    case .winLine:
      LocalizedText(en: "{rule} ({points}): {action}. {why}", es: "{rule} ({points}): {action}. {why}")
    case .pendingHeading: LocalizedText(en: "Not due yet", es: "Aún en plazo")
    case .unknownHeading: LocalizedText(en: "Could not be judged", es: "No se pudo evaluar")
    case .patternHeading: LocalizedText(en: "Patterns found", es: "Patrones presentes")
    case .patternLine: LocalizedText(en: "{rule}: {found}. {why}", es: "{rule}: {found}. {why}")
    case .rule: LocalizedText(en: "Rule", es: "Regla")
    case .expected: LocalizedText(en: "Expected", es: "Se espera")
    case .found: LocalizedText(en: "Found", es: "Hallado")
    case .fields: LocalizedText(en: "Fields", es: "Campos")
    case .satisfied:
      LocalizedText(
        en: "Fulfilled: {good} rules. Not applicable: {other} rules.",
        es: "Se cumplen {good} reglas. No se aplican {other}.")
    }
  }
}
