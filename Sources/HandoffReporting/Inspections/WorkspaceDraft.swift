public import HandoffModel

/// A commented workspace file for exports that were looked into: what was found stands as settings to change, what is open
/// as comments. An audit with the file as it is reads the exports as `inspect` did.
public struct WorkspaceDraft {
  private let inspection: Inspection
  private let language: Language

  public init(_ inspection: Inspection, language: Language) {
    self.inspection = inspection
    self.language = language
  }

  public var text: String {
    (head() + sources() + tail()).map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n") + "\n"
  }

  private func head() -> [String] {
    var lines = [
      say(
        "# The choices of the analysis of these exports. Everything here can be changed; what is left out has a default.",
        "# Las decisiones del análisis de estas exportaciones. Todo se puede cambiar; lo que falta tiene un valor por defecto."
      ),
      "",
    ]
    switch inspection.joins {
    case .joined(_, _, let date):
      lines.append(
        say(
          "# As of when everything is judged. Without it the latest fact in the data counts: \(date.moment).",
          "# A qué fecha se juzga todo. Sin ella cuenta el último hecho de los datos: \(date.moment)."))
    case .refused(let reason):
      lines.append(
        say(
          "# Before an audit can run: \(Self.comment(reason.en))",
          "# Antes de poder auditar: \(Self.comment(reason.es))"))
    }
    return lines + [
      "# as_of: 2026-01-31", "",
      say(
        "# The zone of business time, and of times written without one. Set the zone of your CRM account.",
        "# La zona del horario laboral, y de las horas escritas sin zona. Indique la zona de su cuenta del CRM."),
      "time_zone: \(inspection.timeZone)", "language: \(language.rawValue)",
      say(
        "# us-federal, es-national, mx-national, or a file of your own; without it, weekends only.",
        "# us-federal, es-national, mx-national o un archivo propio; sin él, solo fines de semana."),
      "# calendar: \(language == .es ? "es-national" : "us-federal")", "",
    ]
  }

  // MARK: Sources

  private func sources() -> [String] {
    guard !inspection.files.isEmpty else {
      return [say("# No file was recognised as a table.", "# Ningún archivo se reconoció como tabla."), ""] + unused()
    }
    return [
      say(
        "# One entry per file. `columns:` says which column feeds which field, as `field: header`.",
        "# Una entrada por archivo. `columns:` dice qué columna alimenta cada campo, como `campo: encabezado`."),
      "sources:",
    ] + inspection.files.flatMap(source) + unused()
  }

  private func source(_ file: SourceFile) -> [String] {
    var lines = [
      "  - table: \(file.table.rawValue)", "    file: \(Self.quoted(Self.pattern(file.name)))",
      "    preset: \(file.preset)  # \(Self.comment(file.presetReason[language]))",
    ]
    if !file.keyHeaders.isEmpty {
      let list = file.keyHeaders.map(Self.comment).joined(separator: " + ")
      lines.append(
        say(
          "    # No column holds an id; rows are told apart by \(list). Export the id if you can.",
          "    # Ninguna columna tiene un id; las filas se distinguen por \(list). Exporte el id si puede."))
    }
    lines += NotationDraft(file, language: language).lines
    lines.append(
      say(
        "    # time_zone: Europe/Madrid  # of this file's times without an offset",
        "    # time_zone: Europe/Madrid  # de las horas sin desfase de este archivo"))
    let mapped = file.columns.filter { $0.field != nil }
    if mapped.contains(where: { Self.twinRemark($0) == nil }) { lines.append("    columns:") }
    let width = mapped.map { line(of: $0, in: file).count }.max() ?? 0
    lines += mapped.map { column in
      let line = line(of: column, in: file)
      return line + String(repeating: " ", count: width - line.count) + "  # \(evidence(column))"
    }
    let stages = file.columns.filter { $0.recognisedBy == "stage-timestamp" }
    if !stages.isEmpty {
      lines.append(
        say(
          "    # \(stages.count) columns with the moment a stage was entered become rows of stage_history.",
          "    # \(stages.count) columnas con el momento de entrada en una etapa pasan a ser filas de stage_history."))
    }
    return lines + unmapped(file) + [""]
  }

  private func line(of column: SourceColumn, in file: SourceFile) -> String {
    let name = column.field.map { inspection.catalogue[$0].name } ?? ""
    let field = Self.twinRemark(column) == nil ? name : "# \(name)"
    guard !column.joinedPositions.isEmpty else { return "      \(field): \(Self.quoted(column.header))" }
    let headers = [column.header] + column.joinedPositions.map(file.header(at:))
    return "      \(field): [\(headers.map(Self.quoted).joined(separator: ", "))]"
  }

  private func evidence(_ column: SourceColumn) -> String {
    let counts = column.counts
    let filled = say(
      "\(counts[.filled]) of \(counts.total) filled", "\(counts[.filled]) de \(counts.total) con contenido")
    if let twin = Self.twinRemark(column) {
      return "\(filled); \(twin.count) \(Self.comment(twin.message[language]))"
    }
    return column.recognisedBy == "unverified-label"
      ? say("\(filled); please check", "\(filled); compruébelo") : filled
  }

  /// What is to be said of a column that another with the same header stands beside: named as a setting it would speak alone,
  /// so it stays a comment. A contradiction comes first.
  private static func twinRemark(_ column: SourceColumn) -> ColumnRemark? {
    column.remarks.first { $0.id == "duplicate-header" } ?? column.remarks.first { $0.id == "twin-columns" }
  }

  private func unmapped(_ file: SourceFile) -> [String] {
    let strangers = file.columns.filter { $0.field == nil && $0.recognisedBy.isEmpty && !$0.header.isEmpty }
    guard !strangers.isEmpty else { return [] }
    return [say("      # Not mapped (nearest fields):", "      # Sin asignar (campos parecidos):")]
      + strangers.map { column in
        let nearest = column.candidates.isEmpty ? "" : "  (\(column.candidates.joined(separator: ", ")))"
        return "      #   \(Self.quoted(column.header))\(nearest)"
      }
  }

  private func unused() -> [String] {
    guard !inspection.unrecognised.isEmpty else { return [] }
    return [say("  # Not recognised as any table:", "  # No reconocidos como tabla:")]
      + inspection.unrecognised.map { "  #   \(Self.quoted($0.name))" } + [""]
  }

  /// Stages to be named, after those of the exports that nobody knows.
  private func wonStages() -> [String] {
    var lines = [
      say(
        "# Stages that mean won under a name of your own. Closed Won and the like are known.",
        "# Etapas que significan ganado con un nombre propio. Cierre ganado y similares ya se conocen.")
    ]
    if case .joined(_, let diagnostics, _) = inspection.joins {
      lines += diagnostics.filter { $0.id == "unknown-stage" }.map {
        "# \($0.count) × \(Self.comment($0.message[language]))"
      }
    }
    return lines + [
      language == .es ? "# won_stages: [Firmado, Contrato firmado]" : "# won_stages: [Signed, Contract signed]", "",
    ]
  }

  private func tail() -> [String] {
    wonStages() + [
      say("# Rule packs, later ones over earlier ones.", "# Paquetes de reglas; los últimos prevalecen."),
      "rules: [default]", "",
      say(
        "# Renewals and expansions are left out and counted; `deal_type: all` keeps them.",
        "# Las renovaciones y ampliaciones se dejan fuera y se cuentan; `deal_type: all` las conserva."),
      "filters: {deal_type: new}",
    ]
  }

  private func say(_ en: String, _ es: String) -> String { LocalizedText(en: en, es: es)[language] }

  /// A name in which no character stands for others.
  private static func pattern(_ name: String) -> String { name.replacing("*", with: "?") }

  /// A double-quoted YAML scalar.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar == "\u{FEFF}"
        if isControl { result += "\\u" + padded(scalar.value) } else { result.unicodeScalars.append(scalar) }
      }
    }
    return result + "\""
  }

  private static func padded(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// A text within a comment: on one line.
  static func comment(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.isWhitespace || $0.value < 0x20 ? " " : $0 }))
  }
}
