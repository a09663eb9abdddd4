import HandoffModel

/// What a reader should know about the file itself: what was taken out of its text, lines passed over, signs of a cut.
struct ReadingNotes {
  let file: String
  private(set) var notes: [Diagnostic] = []

  init(file: String) {
    self.file = file
  }

  /// Adds a note unless it concerns nothing.
  private mutating func add(_ id: String, _ count: Int, en: String, es: String) {
    guard count > 0 else { return }
    notes.append(Diagnostic(id: id, file: file, count: count, message: LocalizedText(en: en, es: es)))
  }

  mutating func addText(controls: Int, encodedTwice: Int) {
    add(
      "control-characters-removed", controls, en: "records had control characters, which were removed",
      es: "registros tenían caracteres de control, que se quitaron")
    add(
      "double-encoded-text", encodedTwice,
      en: "records have text that was encoded twice (`Ã±` for ñ): export again as UTF-8, without another conversion",
      es: "registros tienen texto codificado dos veces (`Ã±` por ñ): exporte de nuevo en UTF-8, sin otra conversión")
  }

  mutating func addIgnored(_ lines: [IgnoredLines]) {
    func count(_ reason: RejectReason) -> Int { lines.count { $0.reason == reason.rawValue } }
    add(
      "footer-rows", count(.footerRow), en: "lines are notices of the report, passed over",
      es: "líneas son avisos del informe y se pasaron por alto")
    add(
      "subtotal-rows", count(.subtotalRow), en: "lines are totals of the report, passed over",
      es: "líneas son totales del informe y se pasaron por alto")
    add(
      "repeated-headers", count(.repeatedHeader), en: "lines repeat the header and were passed over",
      es: "líneas repiten el encabezado y se pasaron por alto")
    add(
      "comment-lines", count(.comment), en: "lines are comments, passed over",
      es: "líneas son comentarios y se pasaron por alto")
  }

  /// Where one other number of cells than the header's explains most of what was held back, the whole file has another shape
  /// than its header.
  mutating func addShape(_ rejected: [RejectedRecord], header: Int, records: Int) {
    var counts: [Int: Int] = [:]
    for record in rejected where [.tooFewFields, .tooManyFields].contains(record.reason) {
      if let count = record.cellCount { counts[count, default: 0] += 1 }
    }
    guard let other = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), other.value * 4 >= records,
      other.value > 1
    else { return }
    add(
      "other-cell-count", other.value,
      en:
        "of \(records) records have \(other.key) cells where the header has \(header): "
        + (other.key > header
          ? "a separator stands unquoted in a cell, a decimal comma say; export with quoted cells"
          : "columns were left out or cells run together; export the file again"),
      es:
        "de \(records) registros tienen \(other.key) celdas y el encabezado \(header): "
        + (other.key > header
          ? "hay un separador sin comillas en una celda, quizá una coma decimal; exporte con celdas entre comillas"
          : "faltan columnas o hay celdas unidas; exporte de nuevo el archivo"))
  }

  mutating func addGrouping(_ columns: Int) {
    add(
      "grouped-columns", columns, en: "columns are grouped: a value holds for the rows below it",
      es: "columnas están agrupadas: un valor vale para las filas que siguen")
  }

  /// Row counts at which exports are known to stop.
  private static let caps: Set<Int> = [
    2_000, 10_000, 50_000, 65_000, 65_535, 65_536, 100_000, 200_000, 250_000, 500_000, 1_000_000, 1_048_575, 1_048_576,
  ]

  mutating func addCap(records: Int) {
    guard Self.caps.contains(records) else { return }
    add(
      "export-row-cap", records,
      en: "records are exactly as many as an export may hold: rows may be missing; export in parts",
      es: "registros son justo el máximo de una exportación: pueden faltar filas; exporte por partes")
  }
}
