extension ColumnDictionary {
  static let populationColumns: [ColumnMeaning] = [
    .init("title", .text, en: "Title", es: "Título"),
    .init("weight", .integer, "weight", en: "Weight in its dimension", es: "Peso en su dimensión"),
    .init("evaluated", .integer, "handoffs", en: "Handoffs that were judged", es: "Handoffs evaluados"),
    .init("met_or_satisfied", .integer, "handoffs", en: "Of these, fulfilled", es: "De ellos, cumplen"),
    .init("late_or_partial", .integer, "handoffs", en: "Of these, late or in part", es: "De ellos, tarde o a medias"),
    .init(
      "overdue_or_violated", .integer, "handoffs", en: "Of these, overdue or violated",
      es: "De ellos, vencidos o incumplidos"),
    .init("pending", .integer, "handoffs", en: "Not due yet", es: "Aún en plazo"),
    .init("not_applicable", .integer, "handoffs", en: "The rule does not apply", es: "La regla no se aplica"),
    .init("unknown", .integer, "handoffs", en: "Data not exported", es: "Datos no exportados"),
    .init("invalid", .integer, "handoffs", en: "Data that cannot be true or read", es: "Datos imposibles o ilegibles"),
    .init("failed_pct", .decimal, "percent", en: "Share of the judged that failed", es: "Parte de evaluados que falla"),
    .init("ci_low", .decimal, "see value", en: "Lower end of the 95 % interval", es: "Inicio del intervalo del 95 %"),
    .init("ci_high", .decimal, "see value", en: "Upper end of the 95 % interval", es: "Fin del intervalo del 95 %"),
    .init(
      "share_of_loss", .decimal, "share of one", en: "Share of all points lost", es: "Parte de los puntos perdidos"),
    .init("catalogue", .text, en: "Items of the requirements catalogue", es: "Puntos del catálogo de requisitos"),
    .init("field_id", .text, en: "Field of the handoff form", es: "Campo del formulario de handoff"),
    .init("section", .text, en: "Section of the form", es: "Sección del formulario"),
    .init("n", .integer, "handoffs", en: "How many stand behind the figure", es: "Cuántos hay detrás de la cifra"),
    .init("filled", .integer, "handoffs", en: "With an answer", es: "Con respuesta"),
    .init("placeholder", .integer, "handoffs", en: "With a placeholder such as TBD", es: "Con un relleno como TBD"),
    .init("blank", .integer, "handoffs", en: "Blank", es: "En blanco"),
    .init("not_exported", .integer, "handoffs", en: "Column not in the export", es: "Columna que no se exportó"),
    .init("filled_pct", .decimal, "percent", en: "Share with an answer", es: "Parte con respuesta"),
    .init("measure_id", .text, en: "Id of the measure", es: "Id de la medida"),
    .init("cut", .text, en: "By what handoffs are grouped; all for none", es: "Según qué se agrupa; all: sin agrupar"),
    .init("group", .text, en: "The group", es: "El grupo"),
    .init("value", .decimal, "see unit", en: "The figure", es: "La cifra"),
    .init(
      "verdict", .text,
      en: "Against the target: on-target, below-target, above-target or cannot-tell; empty for single people",
      es: """
        Frente al objetivo: on-target (en objetivo), below-target (por debajo), above-target (por encima) o cannot-tell (no \
        se puede afirmar); vacío para personas
        """),
    .init("type", .text, en: "What the cells hold", es: "Qué contienen las celdas"),
    .init("description_en", .text, en: "Meaning in English", es: "Significado en inglés"),
    .init("description_es", .text, en: "Meaning in Spanish", es: "Significado en español"),
  ]
}
