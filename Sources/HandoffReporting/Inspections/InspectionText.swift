public import HandoffModel

/// What was recognised in exports as plain text for a terminal; headers are shown, cells never.
public struct InspectionText {
  private let inspection: Inspection
  private let language: Language

  public init(_ inspection: Inspection, language: Language) {
    self.inspection = inspection
    self.language = language
  }

  public var text: String {
    var lines: [String] = []
    for (index, file) in inspection.files.enumerated() {
      lines += heading(file) + columns(file) + unmapped(file) + problems(file, index: index) + [""]
    }
    for (index, file) in inspection.unrecognised.enumerated() {
      lines += stranger(file) + problems(file, index: inspection.files.count + index) + [""]
    }
    if !inspection.files.contains(where: { $0.table == .deals }) {
      lines.append(
        say(
          "No file of deals: name it in workspace.yaml under `sources:` to audit.",
          "Ningún archivo de deals: nómbrelo en workspace.yaml en `sources:` para auditar."))
    }
    lines.append(
      say(
        "Times without an offset are read in \(inspection.timeZone).",
        "Las horas sin desfase se leen en \(inspection.timeZone)."))
    return lines.joined(separator: "\n") + "\n"
  }

  /// A file that is no table: how it was read and what its columns are called.
  private func stranger(_ file: SourceFile) -> [String] {
    let names = file.columns.prefix(12).map { Self.printable($0.header) }.joined(separator: ", ")
    let more = file.columns.count > 12 ? ", ..." : ""
    return [
      say(
        "\(Self.printable(file.name)): not recognised as any table; \(text(file))",
        "\(Self.printable(file.name)): no se reconoce como ninguna tabla; \(text(file))"),
      lines(file),
      say(
        "  columns: \(names)\(more). Name its table in workspace.yaml under `sources:`.",
        "  columnas: \(names)\(more). Indique su tabla en workspace.yaml en `sources:`."),
    ]
  }

  private func heading(_ file: SourceFile) -> [String] {
    [
      say(
        "\(Self.printable(file.name)): \(file.table.rawValue), preset \(file.preset), \(text(file))",
        "\(Self.printable(file.name)): \(file.table.rawValue), preset \(file.preset), \(text(file))"), lines(file),
    ]
  }

  /// Encoding, separator, header and size.
  private func text(_ file: SourceFile) -> String {
    let format = "\(encoding(file.format)), \(delimiter(file.format))"
    return say(
      "\(format), header in line \(file.format.headerLine), \(file.recordCount) records",
      "\(format), encabezado en la línea \(file.format.headerLine), \(file.recordCount) registros")
  }

  private func lines(_ file: SourceFile) -> String {
    say(
      "  lines: \(file.lines.header) header, \(file.lines.accepted) accepted, \(file.lines.quarantined) quarantined, \(file.lines.ignored) ignored",
      "  líneas: \(file.lines.header) de encabezado, \(file.lines.accepted) aceptadas, \(file.lines.quarantined) en cuarentena, \(file.lines.ignored) ignoradas"
    )
  }

  private func encoding(_ format: SourceFormat) -> String {
    var text = format.encoding
    if format.hasByteOrderMark { text += say(" with byte-order mark", " con marca de orden de bytes") }
    if !format.container.isEmpty { text += say(" in \(format.container)", " en \(format.container)") }
    return text
  }

  private func delimiter(_ format: SourceFormat) -> String {
    switch format.delimiter {
    case ",": say("comma", "coma")
    case ";": say("semicolon", "punto y coma")
    case "\t": say("tab", "tabulador")
    default: "`\(Self.printable(format.delimiter))`"
    }
  }

  private func columns(_ file: SourceFile) -> [String] {
    let titles = [
      say("column", "columna"), say("header", "encabezado"), say("field", "campo"),
      say("recognised by", "reconocido por"),
      say("filled", "con contenido"), say("placeholder", "relleno"), say("blank", "en blanco"),
      say("unreadable", "ilegible"),
      say("read as", "leído como"),
    ]
    let rows = file.columns.compactMap { column -> [String]? in
      guard let field = column.field else { return nil }
      let counts = column.counts
      return [
        "\(column.position)", Self.printable(column.header), inspection.catalogue[field].name, column.recognisedBy,
        "\(counts[.filled])", "\(counts[.placeholder])", "\(counts[.blank])", "\(counts[.invalid])",
        column.reading[language],
      ]
    }
    let table = [titles] + rows
    let widths = titles.indices.map { position in table.map { $0[position].count }.max() ?? 0 }
    return table.map { row in
      var line = "  "
      for (position, cell) in row.enumerated() {
        line += cell + String(repeating: " ", count: widths[position] - cell.count + 2)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private func unmapped(_ file: SourceFile) -> [String] {
    let strangers = file.columns.filter { $0.field == nil }
    guard !strangers.isEmpty else { return [] }
    let fields = inspection.catalogue.names(of: file.table)
    let names = strangers.map { column -> String in
      let nearest = Spelling.nearest(to: column.header.lowercased(), among: fields, limit: 1)
      return Self.printable(column.header) + (nearest.first.map { " (\($0)?)" } ?? "")
    }
    let list = names.joined(separator: ", ")
    return [
      say(
        "  not mapped: \(list). Map a column in workspace.yaml under `columns:`.",
        "  sin asignar: \(list). Asigne una columna en workspace.yaml en `columns:`.")
    ]
  }

  private func problems(_ file: SourceFile, index: Int) -> [String] {
    var reasons: [String: [Int]] = [:]
    for row in inspection.rejected where row.file == index { reasons[row.reason, default: []].append(row.line) }
    return oddities(file)
      + reasons.keys.sorted().map { reason in
        let lines = (reasons[reason] ?? []).sorted()
        let shown = lines.prefix(5).map(String.init).joined(separator: ", ") + (lines.count > 5 ? ", ..." : "")
        return say(
          "  quarantined, \(reason): \(lines.count) (lines \(shown))",
          "  en cuarentena, \(reason): \(lines.count) (líneas \(shown))")
      }
  }

  /// What is odd about the cells of each column, with the first lines.
  private func oddities(_ file: SourceFile) -> [String] {
    file.columns.flatMap { column in
      column.remarks.map { remark in
        let lines =
          remark.lines.map(String.init).joined(separator: ", ") + (remark.count > remark.lines.count ? ", ..." : "")
        let place = lines.isEmpty ? "" : say(" (lines \(lines))", " (líneas \(lines))")
        return "  \(Self.printable(column.header)): \(remark.count) \(remark.message[language])\(place) [\(remark.id)]"
      }
    }
  }

  private func say(_ en: String, _ es: String) -> String { LocalizedText(en: en, es: es)[language] }

  /// A header without control characters, which a terminal would obey.
  private static func printable(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  }
}
