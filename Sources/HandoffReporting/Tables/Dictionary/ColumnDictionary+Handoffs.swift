extension ColumnDictionary {
  static let handoffColumns: [ColumnMeaning] = [
    .init("deal_id", .text, en: "Id of the deal in the CRM", es: "Id del negocio en el CRM"),
    .init(
      "deal_name", .text, en: "Name of the deal; empty unless names are asked for",
      es: "Nombre del negocio; vacío salvo que se pidan nombres"),
    .init("account_id", .text, en: "Id of the account in the CRM", es: "Id de la cuenta en el CRM"),
    .init("segment", .text, en: "Segment of the customer", es: "Segmento del cliente"),
    .init(
      "ae", .text, en: "Seller; empty unless names or pseudonyms are asked for",
      es: "Vendedor; vacío salvo que se pidan nombres o seudónimos"),
    .init(
      "csm", .text, en: "CSM; empty unless names or pseudonyms are asked for",
      es: "CSM; vacío salvo que se pidan nombres o seudónimos"),
    .init("signed_on", .date, en: "Day of the signature", es: "Día de la firma"),
    .init("as_of", .date, en: "Day as of which everything was judged", es: "Día al que se evaluó todo"),
    .init("status", .text, en: "judged or not_judged", es: "judged (evaluado) o not_judged (sin evaluar)"),
    .init("score", .decimal, "points", en: "Score of 100", es: "Puntaje sobre 100"),
    .init(
      "grade", .text, en: "excellent, good, fair or poor",
      es: "excellent (excelente), good (bueno), fair (regular) o poor (deficiente)"),
    .init(
      "coverage_pct", .decimal, "percent", en: "Share of the weight that could be judged",
      es: "Parte del peso que se pudo evaluar"),
    .init("completeness", .decimal, "points", en: "Score of the information", es: "Puntaje de la información"),
    .init("timing", .decimal, "points", en: "Score of the deadlines", es: "Puntaje de los plazos"),
    .init("playbook", .decimal, "points", en: "Score of the playbook", es: "Puntaje del playbook"),
    .init(
      "completeness_weight", .integer, "weight", en: "Weight of the rules judged for the information",
      es: "Peso de las reglas evaluadas de información"),
    .init(
      "timing_weight", .integer, "weight", en: "Weight of the rules judged for the deadlines",
      es: "Peso de las reglas evaluadas de plazos"),
    .init(
      "playbook_weight", .integer, "weight", en: "Weight of the rules judged for the playbook",
      es: "Peso de las reglas evaluadas del playbook"),
    .init(
      "capped", .boolean, en: "Whether a missed core rule caps the score",
      es: "Si una regla esencial incumplida limita el puntaje"),
    .init(
      "completion", .text, en: "Whether every milestone was done in time: complete, incomplete, pending or unknown",
      es: "Si todos los hitos se hicieron a tiempo: complete, incomplete, pending o unknown"),
    .init(
      "findings", .integer, "rules", en: "Findings: its rows of findings.csv that have a fingerprint",
      es: "Hallazgos: sus filas de findings.csv que tienen fingerprint"),
    .init("worst_rule", .text, en: "Rule that lost most points", es: "Regla que perdió más puntos"),
    .init(
      "next_step", .text, en: "What to do first about what can still be mended",
      es: "Qué hacer primero con lo que aún tiene remedio"),
    .init(
      "needs_action", .boolean, en: "Whether somebody should act now: the rows of the list in the report",
      es: "Si alguien debe actuar ahora: las filas de la lista del informe"),
  ]
}
