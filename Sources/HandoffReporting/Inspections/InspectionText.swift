public import HandoffModel

/// What was recognised in exports as plain text for a terminal: file by file, then how the tables come together and what is
/// odd, the most rows first. Headers are shown, cells never.
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
    lines += joins() + ranking()
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
        "\(Self.printable(file.name)): \(file.table.rawValue), \(text(file))",
        "\(Self.printable(file.name)): \(file.table.rawValue), \(text(file))"),
      say(
        "  preset \(file.preset): \(Self.printable(file.presetReason.en))",
        "  preset \(file.preset): \(Self.printable(file.presetReason.es))"),
      key(file), lines(file),
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

  /// By what the rows of the file are told apart.
  private func key(_ file: SourceFile) -> String {
    if !file.keyHeaders.isEmpty {
      let list = file.keyHeaders.map(Self.printable).joined(separator: " + ")
      return say("  key: \(list), for no column holds an id", "  clave: \(list), porque ninguna columna tiene un id")
    }
    guard let key = inspection.catalogue.key(of: file.table), let header = file.header(of: key) else {
      return say(
        "  key: none; rows alike in every cell count once", "  clave: ninguna; las filas iguales cuentan una vez")
    }
    return say("  key: \(Self.printable(header))", "  clave: \(Self.printable(header))")
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
      guard column.field != nil || !column.recognisedBy.isEmpty else { return nil }
      let field = column.field.map { inspection.catalogue[$0].name } ?? "stage_history.at"
      let counts = column.counts
      return [
        "\(column.position)", Self.printable(column.header), field, column.recognisedBy,
        "\(counts[.filled])", "\(counts[.placeholder])", "\(counts[.blank])", "\(counts[.invalid])",
        column.reading[language],
      ]
    }
    return aligned([titles] + rows)
  }

  private func unmapped(_ file: SourceFile) -> [String] {
    let strangers = file.columns.filter { $0.field == nil && $0.recognisedBy.isEmpty }
    guard !strangers.isEmpty else { return [] }
    let names = strangers.map { column -> String in
      let header = column.header.isEmpty ? "(\(column.position))" : Self.printable(column.header)
      return column.candidates.isEmpty ? header : "\(header) (\(column.candidates.joined(separator: ", "))?)"
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
        let more = remark.count > remark.lines.count ? ", ..." : ""
        let lines = remark.lines.map(String.init).joined(separator: ", ") + more
        let place = remark.lines.isEmpty ? "" : say(" (lines \(lines))", " (líneas \(lines))")
        return "  \(Self.printable(column.header)): \(remark.count) \(remark.message[language])\(place) [\(remark.id)]"
      }
    }
  }

  /// Where the rows of each table would end in an audit.
  private func joins() -> [String] {
    switch inspection.joins {
    case .refused(let reason):
      return [say("The tables do not come together: \(reason.en)", "Las tablas no se pueden unir: \(reason.es)"), ""]
    case .joined(let accounts, _, _):
      let titles = [
        say("table", "tabla"), say("rows", "filas"), say("joined", "unidas"), say("filtered", "filtradas"),
        say("orphans", "huérfanas"), say("ambiguous", "ambiguas"), say("copies", "copias"),
        say("later", "posteriores"), say("quarantined", "en cuarentena"),
      ]
      let rows = accounts.keys.sorted().map { table -> [String] in
        let account = accounts[table] ?? RowAccount()
        let counts = [
          account.read, account.joined, account.filteredTotal, account.orphans, account.ambiguous, account.duplicates,
          account.afterAnalysisDate, account.quarantined,
        ]
        return [table.rawValue] + counts.map(String.init)
      }
      let filters = accounts.keys.sorted().flatMap { table in
        (accounts[table]?.filtered ?? [:]).sorted { $0.key < $1.key }.map { reason, count in
          say(
            "  filtered, \(table.rawValue): \(count) \(reason.words.en)",
            "  filtradas, \(table.rawValue): \(count) \(reason.words.es)")
        }
      }
      return [say("How the tables come together:", "Cómo se unen las tablas:")] + aligned([titles] + rows) + filters + [
        ""
      ]
    }
  }

  private func ranking() -> [String] {
    list(
      InspectionProblem.bases(inspection),
      under: say("What rows were gone by:", "En qué se basó la lectura de las filas:"))
      + list(
        InspectionProblem.ranked(inspection),
        under: say("What is odd, the most rows first:", "Lo llamativo, de más filas a menos:"))
  }

  private func list(_ problems: [InspectionProblem], under title: String) -> [String] {
    guard !problems.isEmpty else { return [] }
    let rows = problems.map { problem in
      ["\(problem.count)", problem.id, Self.printable(problem.place), Self.printable(problem.message[language])]
    }
    return [title] + aligned(rows) + [""]
  }

  private func aligned(_ table: [[String]]) -> [String] {
    let columns = table.map(\.count).max() ?? 0
    let widths = (0..<columns).map { position in table.map { $0.count > position ? $0[position].count : 0 }.max() ?? 0 }
    return table.map { row in
      var line = "  "
      for (position, cell) in row.enumerated() {
        line += cell + String(repeating: " ", count: widths[position] - cell.count + 2)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private func say(_ en: String, _ es: String) -> String { LocalizedText(en: en, es: es)[language] }

  /// A header without control characters, which a terminal would obey.
  private static func printable(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  }
}
