import HandoffModel

/// The human audit held against the score.
enum AgreementPhrase: Wording {
  case title, lead, otherRules, otherData
  case fieldsComplete, contextSufficient, grade
  case rate, rateOfAll, rateOfCovered, noAnswers, below, notBelow, maybeBelow, unanswered, disputed, uncovered
  case agreement, agreementAlone, agreementWithoutLimits, noPairs, area, areaLimits
  case tooFew, oneAnswer, goodAgreement, partialAgreement, chance, opposed
  case cells, cellsNote, question, bothYes, scoreYes, auditorYes, bothNo, adjusted, gwet
  case gradesHeading, grades, gradesAlone, scoreDown
  case pointsHeading, pointsHigher, pointsLower, onePoint
  case auditorsHeading, auditorsNote, auditorPoints, nothingInCommon, pair, handoffs, equal, kappa, verdict, range
  case theScore, theAuditors, auditor
  case disagreementsHeading, disagreementsNote, noDisagreements, deal, claim, note, yes, no, blank, nothingLost,
    moreLines,
    notThere
  case problemsHeading, problemsLost, problemsHarmless
  case method, howScore, howRate, howKappa, howSeveral, howBlank

  var text: LocalizedText {
    switch self {
    case .title: LocalizedText(en: "The human audit and the score", es: "La auditoría humana y el puntaje")
    case .lead:
      LocalizedText(
        en: "Read: {read} of the {n} handoffs drawn from {N}. Auditors: {auditors}.",
        es: "Leídos: {read} de los {n} handoffs extraídos de {N}. Auditores: {auditors}.")
    case .otherRules:
      LocalizedText(
        en: "Scored by other rules than when the sample was drawn: this holds the rules of today against the auditors.",
        es: "Puntuado con otras reglas que al extraer la muestra: se comparan las reglas de hoy con los auditores.")
    case .otherData:
      LocalizedText(
        en:
          "Scored from other exports than the sample was drawn from: auditors and score may have seen different things.",
        es:
          "Puntuado con otras exportaciones que las de la muestra: auditores y puntaje pueden haber visto cosas distintas."
      )
    case .fieldsComplete: LocalizedText(en: "Fields complete", es: "Campos completos")
    case .contextSufficient: LocalizedText(en: "Context sufficient", es: "Contexto suficiente")
    case .grade: LocalizedText(en: "Grade", es: "Calificación")
    case .rate:
      LocalizedText(
        en:
          "{question}: {p} of the handoffs, by the auditors (95% interval {lo} to {hi}; yes in {yes} of {n} answers).",
        es:
          "{question}: {p} de los handoffs, según los auditores (intervalo del 95 %: {lo} a {hi}; sí en {yes} de {n} respuestas)."
      )
    case .rateOfAll:
      LocalizedText(
        en:
          "{question}: {p} of the handoffs, by the auditors (yes in {yes} of {n}; all were read, so there is no sampling error).",
        es:
          "{question}: {p} de los handoffs, según los auditores (sí en {yes} de {n}; se leyeron todos: no hay error de muestreo)."
      )
    case .rateOfCovered:
      LocalizedText(
        en: "{question}: yes in {yes} of {n} answers ({p}). Every handoff of their strata was read, others were not.",
        es:
          "{question}: sí en {yes} de {n} respuestas ({p}). De sus estratos se leyeron todos los handoffs; de otros, no."
      )
    case .noAnswers:
      LocalizedText(
        en: "{question}: nobody answered this question.", es: "{question}: nadie respondió a esta pregunta.")
    case .below: LocalizedText(en: "That is below {alarm}.", es: "Está por debajo del {alarm}.")
    case .notBelow: LocalizedText(en: "That is not below {alarm}.", es: "No está por debajo del {alarm}.")
    case .maybeBelow:
      LocalizedText(
        en: "Whether that is below {alarm} cannot be told from this sample.",
        es: "Con esta muestra no se puede decir si está por debajo del {alarm}.")
    case .unanswered:
      LocalizedText(
        en: "Drawn and not answered: {n}; they count neither way.",
        es: "Extraídos y sin respuesta: {n}; no cuentan en ningún sentido.")
    case .disputed:
      LocalizedText(
        en: "Auditors contradict each other on {n}; those count neither way.",
        es: "Los auditores se contradicen en {n}; esos no cuentan en ningún sentido.")
    case .uncovered:
      LocalizedText(
        en: "Handoffs not covered, because nobody answered for their stratum: {n}.",
        es: "Handoffs sin cubrir, porque nadie respondió por su estrato: {n}.")
    case .agreement:
      LocalizedText(
        en:
          "{question}: score and auditors agree on {po} of {n}; beyond chance, kappa {k} ({lo} to {hi}). {verdict}",
        es:
          "{question}: el puntaje y los auditores coinciden en el {po} de {n}; más allá del azar, kappa {k} ({lo} a {hi}). {verdict}"
      )
    case .agreementAlone:
      LocalizedText(
        en: "{question}: score and auditors agree on {po} of {n}. {verdict}",
        es: "{question}: el puntaje y los auditores coinciden en el {po} de {n}. {verdict}")
    case .agreementWithoutLimits:
      LocalizedText(
        en: "{question}: score and auditors agree on {po} of {n}; beyond chance, kappa {k}. {verdict}",
        es:
          "{question}: el puntaje y los auditores coinciden en el {po} de {n}; más allá del azar, kappa {k}. {verdict}")
    case .noPairs:
      LocalizedText(
        en: "{question}: no handoff has both a score and an answer.",
        es: "{question}: ningún handoff tiene a la vez puntaje y respuesta.")
    case .area:
      LocalizedText(
        en: """
          Of one handoff with sufficient context and one without, the first has the higher score {auc} times in 100 (50 = a coin \
          toss)
          """,
        es: """
          De un handoff con contexto suficiente y otro sin él, el primero tiene el puntaje mayor {auc} de cada 100 veces (50 = \
          tirar una moneda)
          """)
    case .areaLimits: LocalizedText(en: ", 95% interval {lo} to {hi}.", es: ", intervalo del 95 %: {lo} a {hi}.")
    case .tooFew:
      LocalizedText(
        en: "Cannot conclude: fewer than 20 handoffs were judged by both.",
        es: "No se puede concluir: menos de 20 handoffs juzgados por ambos.")
    case .oneAnswer:
      LocalizedText(
        en: "Cannot conclude: one of the two gave the same answer throughout.",
        es: "No se puede concluir: uno de los dos dio siempre la misma respuesta.")
    case .goodAgreement: LocalizedText(en: "They agree well.", es: "Coinciden bien.")
    case .partialAgreement:
      LocalizedText(
        en: "They agree more than chance explains, and not fully.",
        es: "Coinciden más de lo que explica el azar, y no del todo.")
    case .chance:
      LocalizedText(
        en: "Chance alone could do as well.", es: "El azar por sí solo podría lograr lo mismo.")
    case .opposed:
      LocalizedText(en: "They disagree more than chance explains.", es: "Discrepan más de lo que explica el azar.")
    case .cells:
      LocalizedText(en: "Score and auditors, answer by answer", es: "Puntaje y auditores, respuesta a respuesta")
    case .cellsNote:
      LocalizedText(
        en: """
          Where nearly every handoff gets the same answer, kappa falls although raters agree; PABAK and AC1 do not, and stand \
          beside it.
          """,
        es: """
          Cuando casi todos los handoffs reciben la misma respuesta, kappa baja aunque haya acuerdo; PABAK y AC1 no, y por eso \
          figuran al lado.
          """)
    case .question: LocalizedText(en: "Question", es: "Pregunta")
    case .bothYes: LocalizedText(en: "Both yes", es: "Ambos sí")
    case .scoreYes: LocalizedText(en: "Only the score yes", es: "Solo el puntaje sí")
    case .auditorYes: LocalizedText(en: "Only the auditor yes", es: "Solo el auditor sí")
    case .bothNo: LocalizedText(en: "Both no", es: "Ambos no")
    case .adjusted: LocalizedText(en: "PABAK", es: "PABAK")
    case .gwet: LocalizedText(en: "AC1", es: "AC1")
    case .gradesHeading: LocalizedText(en: "Grades", es: "Calificaciones")
    case .grades:
      LocalizedText(
        en: "The same grade for {po} of {n} handoffs; weighted kappa {k} ({lo} to {hi}). {verdict}",
        es: "La misma calificación en el {po} de {n} handoffs; kappa ponderado {k} ({lo} a {hi}). {verdict}")
    case .gradesAlone:
      LocalizedText(
        en: "The same grade for {po} of {n} handoffs; weighted kappa {k}. {verdict}",
        es: "La misma calificación en el {po} de {n} handoffs; kappa ponderado {k}. {verdict}")
    case .scoreDown: LocalizedText(en: "Score, down; auditor, across", es: "Puntaje en filas; auditor en columnas")
    case .pointsHeading: LocalizedText(en: "Points", es: "Puntos")
    case .pointsHigher:
      LocalizedText(
        en: """
          On {n} handoffs the score is {bias} points above the auditors' on average (95% interval {lo} to {hi}). Most single \
          differences lie between {from} and {to} points. Lin's concordance: {ccc}.
          """,
        es: """
          En {n} handoffs el puntaje está de media {bias} puntos por encima del de los auditores (intervalo del 95 %: {lo} a {hi}). \
          La mayoría de las diferencias está entre {from} y {to} puntos. Concordancia de Lin: {ccc}.
          """)
    case .pointsLower:
      LocalizedText(
        en: """
          On {n} handoffs the score is {bias} points below the auditors' on average (score less auditor, 95% interval {lo} to \
          {hi}). Most single differences lie between {from} and {to} points. Lin's concordance: {ccc}.
          """,
        es: """
          En {n} handoffs el puntaje está de media {bias} puntos por debajo del de los auditores (puntaje menos auditor, intervalo \
          del 95 %: {lo} a {hi}). La mayoría de las diferencias está entre {from} y {to} puntos. Concordancia de Lin: {ccc}.
          """)
    case .onePoint:
      LocalizedText(
        en: "Only one handoff has points from both: nothing can be said.",
        es: "Solo un handoff tiene puntos de ambos: no se puede decir nada.")
    case .auditorsHeading: LocalizedText(en: "Auditors against each other", es: "Auditores entre sí")
    case .auditorsNote:
      LocalizedText(
        en: "Where auditors do not agree among themselves, no score can agree with them all.",
        es: "Si los auditores no coinciden entre sí, ningún puntaje puede coincidir con todos.")
    case .auditorPoints:
      LocalizedText(
        en: """
          {first} less {second}, on {n} handoffs: {bias} points on average (95% interval {lo} to {hi}); most single differences \
          lie between {from} and {to}.
          """,
        es: """
          {first} menos {second}, en {n} handoffs: {bias} puntos de media (intervalo del 95 %: {lo} a {hi}); la mayoría de las \
          diferencias está entre {from} y {to}.
          """)
    case .nothingInCommon:
      LocalizedText(
        en: "No handoff was read by two auditors, so nothing can be said of how far they agree.",
        es: "Ningún handoff lo leyeron dos auditores, así que no se puede decir cuánto coinciden.")
    case .pair: LocalizedText(en: "Auditors", es: "Auditores")
    case .handoffs: LocalizedText(en: "Handoffs", es: "Handoffs")
    case .equal: LocalizedText(en: "Equal", es: "Iguales")
    case .kappa: LocalizedText(en: "Kappa", es: "Kappa")
    case .verdict: LocalizedText(en: "Verdict", es: "Veredicto")
    case .range: LocalizedText(en: "{lo} to {hi}", es: "{lo} a {hi}")
    case .theScore: LocalizedText(en: "the score", es: "el puntaje")
    case .theAuditors: LocalizedText(en: "the auditors", es: "los auditores")
    case .auditor: LocalizedText(en: "auditor {n}", es: "auditor {n}")
    case .disagreementsHeading: LocalizedText(en: "Disagreements worth reading", es: "Desacuerdos que conviene leer")
    case .disagreementsNote:
      LocalizedText(
        en: """
          Readings in which the auditor's answer is not the score's: {n}, the score farthest from the mark first; all of them are \
          in {file}. Either a rule misses something, or the auditor did.
          """,
        es: """
          Lecturas en que la respuesta del auditor no es la del puntaje: {n}, primero las de puntaje más lejano al umbral; todas \
          están en {file}. O se le escapa algo a una regla, o al auditor.
          """)
    case .noDisagreements:
      LocalizedText(
        en: "None: every answer is the score's own.", es: "Ninguno: cada respuesta es la misma que da el puntaje.")
    case .deal: LocalizedText(en: "Deal {deal}", es: "Negocio {deal}")
    case .claim:
      LocalizedText(
        en: """
          The score says {score} ({grade}), completeness {completeness}; {auditor} says: fields complete {fields}, context \
          sufficient {context}.
          """,
        es: """
          El puntaje dice {score} ({grade}), completitud {completeness}; {auditor} dice: campos completos {fields}, contexto \
          suficiente {context}.
          """)
    case .note: LocalizedText(en: "Note: {note}", es: "Nota: {note}")
    case .yes: LocalizedText(en: "yes", es: "sí")
    case .no: LocalizedText(en: "no", es: "no")
    case .blank: LocalizedText(en: "not answered", es: "sin respuesta")
    case .nothingLost:
      LocalizedText(
        en: "The ledger has no line: no point was lost.", es: "Sin líneas en el desglose: no se perdió ningún punto.")
    case .moreLines:
      LocalizedText(
        en: "Further lines of the ledger: {n}; all of it with {command}.",
        es: "Más líneas del desglose: {n}; completo con {command}.")
    case .notThere:
      LocalizedText(
        en: "The exports of this run do not have the deal among those judged.",
        es: "Las exportaciones de esta ejecución no tienen el negocio entre los evaluados.")
    case .problemsHeading: LocalizedText(en: "What could not be taken as it is", es: "Lo que no se pudo tomar tal cual")
    case .problemsLost:
      LocalizedText(
        en: "Answers were left out, for these reasons: {n}.", es: "Se dejaron fuera respuestas, por estos motivos: {n}."
      )
    case .problemsHarmless:
      LocalizedText(en: "No answer was lost by it.", es: "No se perdió ninguna respuesta por ello.")
    case .method: LocalizedText(en: "How it was counted", es: "Cómo se contó")
    case .howScore:
      LocalizedText(
        en: """
          The score says yes from {mark} points on: the points of completeness alone for the fields, the whole score for the \
          context. Another mark: --mark.
          """,
        es: """
          El puntaje dice sí desde {mark} puntos: los de completitud por sí solos para los campos, el puntaje entero para el \
          contexto. Otro umbral: --mark.
          """)
    case .howRate:
      LocalizedText(
        en: """
          Rates weight each stratum by its handoffs; their interval is Wilson's with the correction for a finite population. \
          Handoffs without an answer are taken to be like the others of their stratum.
          """,
        es: """
          Las tasas ponderan cada estrato por sus handoffs; su intervalo es el de Wilson con corrección por población finita. Se \
          supone que los handoffs sin respuesta son como los demás de su estrato.
          """)
    case .howKappa:
      LocalizedText(
        en: """
          Agreement is of the handoffs read, not weighted to the population; kappa is Cohen's, with quadratic weights for grades, \
          and the error of Fleiss, Cohen and Everitt.
          """,
        es: """
          El acuerdo es el de los handoffs leídos, sin ponderar a la población; kappa es el de Cohen, con pesos cuadráticos para \
          las calificaciones, y el error de Fleiss, Cohen y Everitt.
          """)
    case .howSeveral:
      LocalizedText(
        en:
          "Of a handoff that several auditors read, the answer counts on which all of them agree; points are averaged.",
        es:
          "De un handoff leído por varios auditores cuenta la respuesta en la que todos coinciden; los puntos se promedian."
      )
    case .howBlank:
      LocalizedText(
        en: "A blank cell is no answer: it is counted, and never taken for a no.",
        es: "Una celda en blanco no es una respuesta: se cuenta y nunca se toma por un no.")
    }
  }
}
