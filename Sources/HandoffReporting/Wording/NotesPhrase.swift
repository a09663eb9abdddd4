import HandoffModel

/// Data notes: where every record went, and what a reader must know of the data.
enum NotesPhrase: Wording {
  case heading, lead, table, read, judged, notJudged, joined, filtered, quarantined, duplicates, orphans,
    ambiguous
  case afterDate, filters, filter, seeRejected
  case diagnosticsLead, diagnostic, diagnosticAt
  case undecided, wholeDays, capped, groupsGave, guarded, people, pseudonyms, retention

  var text: LocalizedText {
    switch self {
    case .heading: LocalizedText(en: "Data notes", es: "Notas sobre los datos")
    case .lead:
      LocalizedText(
        en: "Every record is in exactly one place. Inputs and options are in {file}.",
        es: "Cada registro está exactamente en un lugar. Las entradas y opciones están en {file}.")
    case .table: LocalizedText(en: "Table", es: "Tabla")
    case .read: LocalizedText(en: "Read", es: "Leídos")
    case .judged: LocalizedText(en: "Scored", es: "Evaluados")
    case .notJudged: LocalizedText(en: "Not judged", es: "Sin evaluar")
    case .joined: LocalizedText(en: "Joined", es: "Unidos")
    case .filtered: LocalizedText(en: "Filtered", es: "Filtrados")
    case .quarantined: LocalizedText(en: "Quarantined", es: "En cuarentena")
    case .duplicates: LocalizedText(en: "Duplicates", es: "Duplicados")
    case .orphans: LocalizedText(en: "Orphans", es: "Huérfanos")
    case .ambiguous: LocalizedText(en: "Ambiguous", es: "Ambiguos")
    case .afterDate: LocalizedText(en: "After the analysis date", es: "Después de la fecha del análisis")
    case .filters: LocalizedText(en: "Left out of {table}: {reasons}.", es: "Fuera de {table}: {reasons}.")
    case .filter: LocalizedText(en: "{n} {reason}", es: "{n} {reason}")
    case .seeRejected:
      LocalizedText(
        en: "{n} records are quarantined; each is in {file} with its reason and how to fix it.",
        es: "{n} registros están en cuarentena; cada uno está en {file} con su motivo y su remedio.")
    case .diagnosticsLead: LocalizedText(en: "Odd about the data:", es: "Llama la atención en los datos:")
    case .diagnostic: LocalizedText(en: "{n} × {message} ({id})", es: "{n} × {message} ({id})")
    case .diagnosticAt:
      LocalizedText(en: "{n} × {message} ({id}, {place})", es: "{n} × {message} ({id}, {place})")
    case .undecided:
      LocalizedText(
        en: "Judged by the rule's own limits, because a variant's condition is unknown: {rules}.",
        es: """
          Evaluados con los límites propios de la regla, por no saberse la condición de una variante: \
          {rules}.
          """
      )
    case .wholeDays:
      LocalizedText(
        en: "Hour limits judged in whole days, because a date has no time of day: {rules}.",
        es: "Límites en horas evaluados en días enteros, porque una fecha no tiene hora: {rules}.")
    case .capped:
      LocalizedText(
        en: "The core cap of {cap} holds down {handoffs}.",
        es: "El tope de {cap} por regla esencial frena {handoffs}.")
    case .groupsGave:
      LocalizedText(
        en: "“{group}” gave points back to {handoffs}.", es: "«{group}» devolvió puntos a {handoffs}.")
    case .guarded:
      LocalizedText(
        en: """
          {n} cells of the CSV files begin with an apostrophe so that no spreadsheet runs them as a \
          formula or takes them for a number or a date.
          """,
        es: """
          {n} celdas de los CSV empiezan con un apóstrofo para que ninguna hoja de cálculo las ejecute \
          como fórmula ni las tome por números o fechas.
          """
      )
    case .people:
      LocalizedText(
        en: """
          The tables have figures of single people, in alphabetical order and never as a ranking, for this purpose: \
          “{purpose}”. With few handoffs each, differences between people are mostly chance.
          """,
        es: """
          Las tablas tienen cifras de personas, por orden alfabético y nunca como clasificación, con este fin: \
          «{purpose}». Con pocos handoffs por persona, las diferencias se deben sobre todo al azar.
          """)
    case .pseudonyms:
      LocalizedText(
        en: "People appear under pseudonyms made with a secret key; whoever has the key can tell who they are.",
        es: "Las personas figuran con seudónimos hechos con una clave secreta; quien la tenga puede saber quiénes son.")
    case .retention:
      LocalizedText(
        en:
          "This report judges people's work by the deals they handled: keep it no longer than it is needed.",
        es: "Este informe valora el trabajo de personas por sus negocios: no lo conserve más de lo necesario."
      )
    }
  }
}
