import HandoffModel

/// How much could be judged, and what stands in the way.
enum CoveragePhrase: Wording {
  case heading, summary, nothing, gapsLead, column, rulesBlocked, rulesBlind, blindRules, neverUsed, complete

  var text: LocalizedText {
    switch self {
    case .heading: LocalizedText(en: "How much could be judged", es: "Cuánto se pudo evaluar")
    case .summary:
      LocalizedText(
        en: """
          In the median handoff {coverage} of the weight could be judged; {part} handoffs could not be \
          judged at all.
          """,
        es: "En el handoff mediano se pudo evaluar {coverage} del peso; {part} handoffs quedaron sin evaluar."
      )
    case .nothing: LocalizedText(en: "No rule carries weight here.", es: "Ninguna regla tiene peso aquí.")
    case .gapsLead:
      LocalizedText(
        en: """
          These columns and tables are not in the export. The rules that read them are unknown, never \
          failed. Export what is named here, from the top, and they can judge:
          """,
        es: """
          Estas columnas y tablas no están en la exportación. Las reglas que las leen quedan desconocidas, \
          nunca incumplidas. Exporte lo que aquí se nombra, de arriba abajo, y podrán evaluar:
          """
      )
    case .column: LocalizedText(en: "Not exported", es: "Sin exportar")
    case .rulesBlocked: LocalizedText(en: "Rules that cannot judge", es: "Reglas que no pueden evaluar")
    case .rulesBlind: LocalizedText(en: "Judge nothing at all", es: "No evalúan nada")
    case .blindRules:
      LocalizedText(
        en:
          "Rules and patterns that could judge no handoff for other reasons, such as an unknown condition ({n}): {rules}. All are in {file}.",
        es:
          "Reglas y patrones que no pudieron evaluar ningún handoff por otros motivos, como una condición desconocida ({n}): {rules}. Todas están en {file}."
      )
    case .neverUsed:
      LocalizedText(
        en: "Exported but never used, blank in every deal ({n}): {fields}.",
        es: "Exportadas pero nunca usadas, en blanco en todos los negocios ({n}): {fields}.")
    case .complete:
      LocalizedText(
        en: "Every column that a rule reads is in the export.",
        es: "Todas las columnas que leen las reglas están en la exportación.")
    }
  }
}
