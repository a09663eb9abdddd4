import HandoffModel

/// The answer: how many, how good, and whether the target is reached.
enum AnswerPhrase: Wording {
  case nobody, allJudged, oneJudged, someNotJudged, oneNotJudged, medianScore, completion, completionLeftOut,
    completionNone
  case mostLost, needAction, oneNeedsAction, lowCoverage, alarm
  case belowTarget, aboveTarget, onTarget, cannotTell
  case measure, value, interval, target, verdict
  case completionRate, score, coverage, notJudged, checkExport

  var text: LocalizedText {
    switch self {
    case .alarm:
      LocalizedText(
        en: "{n} ({share}) {message}. What rests on them is not to be trusted before that is cleared up.",
        es: "{n} ({share}) {message}. Lo que se apoya en ellas no es fiable mientras no se aclare.")
    case .nobody:
      LocalizedText(en: "There was no handoff to audit.", es: "No hubo ningún handoff que auditar.")
    case .allJudged:
      LocalizedText(
        en: "{handoffs} signed from {first} to {last}, all of them judged.",
        es: "{handoffs} firmados del {first} al {last}, todos evaluados.")
    case .oneJudged:
      LocalizedText(en: "{handoffs}, signed on {first}.", es: "{handoffs}, firmado el {first}.")
    case .oneNotJudged:
      LocalizedText(
        en: "{handoffs}, signed on {first}; it could not be judged.",
        es: "{handoffs}, firmado el {first}, sin evaluar.")
    case .someNotJudged:
      LocalizedText(
        en: "{handoffs} signed from {first} to {last}; {n} could not be judged.",
        es: "{handoffs} firmados del {first} al {last}; {n} sin evaluar.")
    case .medianScore:
      LocalizedText(
        en: """
          Median score {score} of 100 ({grade}): {excellent} excellent, {good} good, {fair} fair, {poor} \
          poor.
          """,
        es: """
          Puntaje mediano: {score} de 100 ({grade}). Excelentes {excellent}, buenos {good}, regulares \
          {fair}, deficientes {poor}.
          """)
    case .completion:
      LocalizedText(
        en: """
          {done} of {judged} ({share}, 95% interval {interval}) completed every milestone in time; target \
          {target}: {verdict}.
          """,
        es: """
          {done} de {judged} ({share}, intervalo de confianza del 95 %: {interval}) completaron todos los \
          hitos a tiempo; objetivo {target}: {verdict}.
          """)
    case .completionLeftOut:
      LocalizedText(
        en: """
          Left out of this rate: {pending} with a milestone not due yet, {unknown} with one that cannot be \
          judged.
          """,
        es: """
          Fuera de esta tasa: {pending} con un hito aún en plazo y {unknown} con alguno que no se puede \
          evaluar.
          """
      )
    case .completionNone:
      LocalizedText(
        en: "The completion rate cannot be told: no handoff has all its milestones judged.",
        es: "La tasa de completitud no se puede calcular: ningún handoff tiene todos sus hitos evaluados.")
    case .mostLost:
      LocalizedText(
        en: "Most points are lost on {rule} ({share} of what the rules cost).",
        es: "Lo que más puntos cuesta es {rule} ({share} de lo que cuestan las reglas).")
    case .needAction: LocalizedText(en: "{handoffs} need action now.", es: "{handoffs} requieren acción ya.")
    case .oneNeedsAction: LocalizedText(en: "{handoffs} needs action now.", es: "{handoffs} requiere acción ya.")
    case .lowCoverage:
      LocalizedText(
        en: """
          Only {coverage} of the weight could be judged in the median handoff. The scores speak for that \
          part alone: export what is missing before acting on them.
          """,
        es: """
          En el handoff mediano solo se pudo evaluar {coverage} del peso. Los puntajes hablan solo de esa \
          parte: exporte lo que falta antes de actuar según ellos.
          """)
    case .belowTarget: LocalizedText(en: "below target", es: "por debajo del objetivo")
    case .aboveTarget: LocalizedText(en: "above target", es: "por encima del objetivo")
    case .onTarget: LocalizedText(en: "on target", es: "en objetivo")
    case .cannotTell: LocalizedText(en: "cannot tell", es: "no se puede afirmar")
    case .measure: LocalizedText(en: "Measure", es: "Medida")
    case .value: LocalizedText(en: "Value", es: "Valor")
    case .interval: LocalizedText(en: "95% interval", es: "Intervalo 95 %")
    case .target: LocalizedText(en: "Target", es: "Objetivo")
    case .verdict: LocalizedText(en: "Verdict", es: "Veredicto")
    case .completionRate: LocalizedText(en: "Handoff completion rate", es: "Tasa de completitud del handoff")
    case .score: LocalizedText(en: "Score, median", es: "Puntaje, mediana")
    case .coverage: LocalizedText(en: "Coverage, median", es: "Cobertura, mediana")
    case .notJudged: LocalizedText(en: "Not judged", es: "Sin evaluar")
    case .checkExport: LocalizedText(en: "check the export", es: "revise la exportación")
    }
  }
}
