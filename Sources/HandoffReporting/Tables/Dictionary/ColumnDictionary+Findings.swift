extension ColumnDictionary {
  static let findingColumns: [ColumnMeaning] = [
    .init("rule_id", .text, en: "Id of the rule", es: "Id de la regla"),
    .init(
      "dimension", .text, en: "completeness, timing or playbook",
      es: "completeness (información), timing (plazos) o playbook"),
    .init("severity", .text, en: "core, major, minor or info", es: "core (esencial), major, minor o info"),
    .init(
      "outcome", .text,
      en: """
        met, late, overdue, pending, satisfied, violated, partial, not-applicable, unknown or invalid; of lines that are no \
        rule's, given-back (points returned to a group) or capped (the core cap)
        """,
      es: """
        met (cumplida), late (tarde), overdue (vencida), pending (en plazo), satisfied (cumplida), violated (incumplida), \
        partial (a medias), not-applicable (no aplica), unknown (no evaluable) o invalid (dato imposible); en líneas \
        que no son de una regla, given-back (puntos devueltos a un grupo) o capped (el tope por regla esencial)
        """),
    .init("credit", .decimal, "share of one", en: "Credit of the rule, 0 to 1", es: "Crédito de la regla, de 0 a 1"),
    .init("expected", .text, en: "What the rule asks for", es: "Lo que pide la regla"),
    .init("found", .value, en: "What was found", es: "Lo que se encontró"),
    .init(
      "points_lost", .decimal, "points", en: "Points lost; with every line of the handoff they add up to 100 − score",
      es: "Puntos perdidos; con todas las líneas del handoff suman 100 − puntaje"),
    .init(
      "own_loss", .decimal, "points", en: "Points the rule costs by itself, not rounded against the others",
      es: "Puntos que cuesta la regla por sí sola, sin redondear contra las demás"),
    .init("source_file", .text, en: "Exported file with the evidence", es: "Archivo exportado con la evidencia"),
    .init("source_line", .integer, "line", en: "Line in that file", es: "Línea de ese archivo"),
    .init("source_column", .text, en: "Column in that file", es: "Columna de ese archivo"),
    .init("message", .text, en: "The finding in a sentence", es: "El hallazgo en una frase"),
    .init(
      "fingerprint", .text,
      en:
        "Names the finding from run to run: rule, deal and field; empty for what is no finding: pending and adjustments",
      es:
        "Identifica el hallazgo de una ejecución a otra: regla, negocio y campo; vacío si no es hallazgo: pendientes y ajustes"
    ),
    .init(
      "baseline", .text, en: "new, known or waived; empty without a baseline",
      es: "new (nuevo), known (conocido) o waived (exento); vacío sin línea base"),
    .init(
      "first_seen", .date, en: "Day the finding was first seen, from the baseline",
      es: "Día en que se vio por primera vez, según la línea base"),
    .init("file", .text, en: "Exported file", es: "Archivo exportado"),
    .init("line", .integer, "line", en: "Line in the file", es: "Línea del archivo"),
    .init("byte_offset", .integer, "bytes", en: "Where the record begins", es: "Dónde empieza el registro"),
    .init("column", .text, en: "Column of the file", es: "Columna del archivo"),
    .init("reason_id", .text, en: "Id of the reason", es: "Id del motivo"),
    .init("reason", .text, en: "Why the record was kept out", es: "Por qué se apartó el registro"),
    .init("how_to_fix", .text, en: "What to do about it", es: "Qué hacer para corregirlo"),
  ]

  static let clockColumns: [ColumnMeaning] = [
    .init("start_event", .text, en: "Event that starts the clock", es: "Evento que inicia el plazo"),
    .init("start_at", .date, en: "When it started", es: "Cuándo empezó"),
    .init("end_event", .text, en: "Event that ends it", es: "Evento que lo termina"),
    .init("end_at", .date, en: "When it ended; empty while it runs", es: "Cuándo terminó; vacío mientras corre"),
    .init("unit", .text, en: "Unit of the figures beside it", es: "Unidad de las cifras de al lado"),
    .init(
      "elapsed", .decimal, "see unit", en: "Time that passed, until today's analysis date if it still runs",
      es: "Tiempo transcurrido, hasta la fecha de análisis si aún corre"),
    .init("limit", .decimal, "see unit", en: "Time allowed", es: "Tiempo permitido"),
    .init("target", .decimal, "see unit", en: "Time or value aimed at", es: "Tiempo o valor deseado"),
    .init(
      "whole_days", .boolean, en: "Whether a limit in hours was judged in days for want of a time of day",
      es: "Si un límite en horas se evaluó en días por faltar la hora"),
  ]
}
