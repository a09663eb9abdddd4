extension ColumnDictionary {
  static let humanAuditColumns: [ColumnMeaning] = [
    .init("subject", .text, en: "What is judged", es: "Qué se juzga"),
    .init("first", .text, en: "The one who judges", es: "Quien juzga"),
    .init("second", .text, en: "The one compared with", es: "Con quien se compara"),
    .init("row", .text, en: "Row of the sheet", es: "Fila de la hoja"),
    .init("stratum", .text, en: "From which stratum it was drawn", es: "De qué estrato se extrajo"),
    .init("auditor", .text, en: "Who read the handoff", es: "Quién leyó el handoff"),
    .init(
      "fields_complete", .boolean, en: "Whether the auditor found the fields complete",
      es: "Si el auditor vio completos los campos"),
    .init(
      "context_sufficient", .boolean, en: "Whether the auditor found the context sufficient",
      es: "Si al auditor le bastó el contexto"),
    .init("auditor_grade", .text, en: "Grade given by the auditor", es: "Calificación del auditor"),
    .init("auditor_score", .decimal, "points", en: "Points given by the auditor", es: "Puntos del auditor"),
    .init(
      "score_says_complete", .boolean, en: "Whether completeness alone reaches the mark",
      es: "Si la completitud por sí sola llega al umbral"),
    .init(
      "score_says_sufficient", .boolean, en: "Whether the score reaches the mark", es: "Si el puntaje llega al umbral"),
    .init(
      "differs", .boolean, en: "Whether an answer is not the score's", es: "Si alguna respuesta no es la del puntaje"),
    .init("sheet", .text, en: "File of the sheet", es: "Archivo de la hoja"),
    .init("sheet_line", .integer, "line", en: "Line of the sheet", es: "Línea de la hoja"),
    .init("note", .text, en: "What the auditor noted", es: "Lo que anotó el auditor"),
  ]
}
