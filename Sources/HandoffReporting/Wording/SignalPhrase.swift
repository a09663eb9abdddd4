import HandoffModel

/// Signals other than the score against churn.
enum SignalPhrase: Wording {
  case title, lead, signal, with, without, riskWith, riskWithout, difference, gap, cannotConclude
  case friday, monthEnd, quarterEnd, silence, slowAnswers, promise, meeting, kickoff, onboarding, live, firstValue
  case bandsTitle, bandsLead, poorIs, below, poor, others, riskPoor, riskOthers

  static func of(_ signal: ChurnSignal) -> SignalPhrase {
    switch signal {
    case .signedOnFriday: .friday
    case .signedAtMonthEnd: .monthEnd
    case .signedAtQuarterEnd: .quarterEnd
    case .longSilence: .silence
    case .slowAnswers: .slowAnswers
    case .promiseUnmet: .promise
    case .noHandoffMeeting: .meeting
    case .noKickoff: .kickoff
    case .onboardingNotStarted: .onboarding
    case .notLive: .live
    case .noFirstValue: .firstValue
    }
  }

  var text: LocalizedText {
    switch self {
    case .title:
      LocalizedText(en: "Other signals that may go with churn", es: "Otras señales que pueden ir con el churn")
    case .lead:
      LocalizedText(
        en: """
          Each as it stood on day {L}, so that it cannot be a consequence of leaving; q allows for the {k} that could be tested. A \
          signal may only show which customers are difficult.
          """,
        es: """
          Cada una como estaba el día {L}, para que no pueda ser consecuencia de irse; q corrige por las {k} que se pudieron \
          probar. Una señal puede mostrar tan solo qué clientes son difíciles.
          """)
    case .signal: LocalizedText(en: "Signal", es: "Señal")
    case .with: LocalizedText(en: "With it", es: "Con ella")
    case .without: LocalizedText(en: "Without", es: "Sin ella")
    case .riskWith: LocalizedText(en: "Churn with", es: "Churn con")
    case .riskWithout: LocalizedText(en: "Churn without", es: "Churn sin")
    case .difference: LocalizedText(en: "Points more (95% interval)", es: "Puntos más (intervalo del 95 %)")
    case .gap: LocalizedText(en: "{rd} ({lo} to {hi})", es: "{rd} ({lo} a {hi})")
    case .cannotConclude: LocalizedText(en: "cannot conclude", es: "no se puede concluir")
    case .friday: LocalizedText(en: "signed on a Friday", es: "firmado en viernes")
    case .monthEnd:
      LocalizedText(en: "signed in the last three days of a month", es: "firmado en los tres últimos días del mes")
    case .quarterEnd:
      LocalizedText(
        en: "signed in the last ten days of a quarter", es: "firmado en los diez últimos días del trimestre")
    case .silence: LocalizedText(en: "a long silence", es: "un silencio largo")
    case .slowAnswers: LocalizedText(en: "CS answers slower than sales did", es: "CS responde más lento que ventas")
    case .promise: LocalizedText(en: "a promise due and not kept", es: "una promesa vencida sin cumplir")
    case .meeting: LocalizedText(en: "no handoff meeting yet", es: "aún sin reunión de handoff")
    case .kickoff: LocalizedText(en: "no kickoff yet", es: "aún sin kickoff")
    case .onboarding: LocalizedText(en: "onboarding not started", es: "onboarding sin empezar")
    case .live: LocalizedText(en: "not live yet", es: "aún sin puesta en marcha")
    case .firstValue: LocalizedText(en: "no first value yet", es: "aún sin primer valor")
    case .bandsTitle:
      LocalizedText(en: "The line of poor handoffs moved", es: "La línea de los handoffs deficientes, movida")
    case .bandsLead:
      LocalizedText(
        en: """
          A gap that is there at one line only hangs on the line; one that holds does not. Only the line that the rules set can be \
          more than a hint.
          """,
        es: """
          Una brecha que solo aparece con una línea depende de la línea; una que se mantiene, no. Solo la línea que fijan las reglas \
          puede ser más que un indicio.
          """)
    case .poorIs: LocalizedText(en: "Poor is", es: "Deficiente es")
    case .poor: LocalizedText(en: "Poor", es: "Deficientes")
    case .others: LocalizedText(en: "Others", es: "Los demás")
    case .riskPoor: LocalizedText(en: "Churn of poor", es: "Churn de deficientes")
    case .riskOthers: LocalizedText(en: "Churn of others", es: "Churn de los demás")
    case .below: LocalizedText(en: "below {score}", es: "por debajo de {score}")
    }
  }
}
