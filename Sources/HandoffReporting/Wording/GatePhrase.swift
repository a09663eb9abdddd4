import HandoffModel

/// Gates of a CI job, waivers and the baseline.
enum GatePhrase: Wording {
  case heading, gate, result, detail, passed, failed
  case medianScore, completion, coreFindings, findings, newFindings, coverage, rejected
  case baseline, baselineGone
  case waivers, waiversLead, rule, deal, owner, reason, expires, state, holds, expired, nothingWaived

  var text: LocalizedText {
    switch self {
    case .heading: LocalizedText(en: "Gates", es: "Controles")
    case .gate: LocalizedText(en: "Gate", es: "Control")
    case .result: LocalizedText(en: "Result", es: "Resultado")
    case .detail: LocalizedText(en: "Found and asked", es: "Hallado y exigido")
    case .passed: LocalizedText(en: "passed", es: "superado")
    case .failed: LocalizedText(en: "failed", es: "no superado")
    case .medianScore:
      LocalizedText(
        en: "median score {found}, at least {limit} asked", es: "puntaje mediano {found}, se pide al menos {limit}")
    case .completion:
      LocalizedText(
        en: "completion rate {found} ({part} of {whole}), at least {limit} asked",
        es: "tasa de completitud {found} ({part} de {whole}), se pide al menos {limit}")
    case .coreFindings:
      LocalizedText(
        en: "{n} findings on core rules that are neither known nor waived, none allowed",
        es: "{n} hallazgos en reglas esenciales que no son conocidos ni dispensados; no se admite ninguno")
    case .findings:
      LocalizedText(
        en: "{n} findings of severity {severity} or graver that are neither known nor waived, none allowed",
        es:
          "{n} hallazgos de severidad {severity} o más grave que no son conocidos ni dispensados; no se admite ninguno")
    case .newFindings:
      LocalizedText(
        en: "{n} findings that the baseline does not have, none allowed",
        es: "{n} hallazgos que no están en la línea base; no se admite ninguno")
    case .coverage:
      LocalizedText(
        en: "median coverage {found}, at least {limit} asked", es: "cobertura mediana {found}, se pide al menos {limit}"
      )
    case .rejected:
      LocalizedText(
        en: "{n} of {read} records in quarantine, at most {limit} allowed",
        es: "{n} de {read} registros en cuarentena, se admiten como máximo {limit}")
    case .baseline:
      LocalizedText(
        en: "Of {n} findings, {new} are new, {known} are in the baseline and {waived} are waived.",
        es: "De {n} hallazgos, {new} son nuevos, {known} están en la línea base y {waived} están dispensados.")
    case .baselineGone:
      LocalizedText(
        en: "{n} entries of the baseline no longer occur: `handoff check --prune-baseline` removes them.",
        es: "{n} entradas de la línea base ya no se dan: `handoff check --prune-baseline` las quita.")
    case .waivers: LocalizedText(en: "Waivers", es: "Dispensas")
    case .waiversLead:
      LocalizedText(
        en: "A waiver keeps a finding from failing a gate until it expires; it changes no score.",
        es: "Una dispensa evita que un hallazgo haga fallar un control hasta que vence; no cambia ningún puntaje.")
    case .rule: LocalizedText(en: "Rule", es: "Regla")
    case .deal: LocalizedText(en: "Deal", es: "Negocio")
    case .owner: LocalizedText(en: "Owner", es: "Responsable")
    case .reason: LocalizedText(en: "Reason", es: "Motivo")
    case .expires: LocalizedText(en: "Holds until", es: "Vale hasta")
    case .state: LocalizedText(en: "State", es: "Estado")
    case .holds: LocalizedText(en: "in force", es: "vigente")
    case .expired: LocalizedText(en: "expired", es: "vencida")
    case .nothingWaived: LocalizedText(en: "no such finding", es: "no hay tal hallazgo")
    }
  }
}
