/// Builds the text of a workspace file line by line.
struct WorkspaceText {
  private let preset: String
  private let dateOrder: String?
  private(set) var yaml = ""

  init(dialect: SimulationDialect) {
    preset = dialect.rawValue
    dateOrder = CellFormat.of(dialect).dateOrder
  }

  mutating func comment(_ line: String) {
    yaml += "# \(line)\n\n"
  }

  mutating func setting(_ key: String, _ value: String, _ reason: String) {
    yaml += "# \(reason)\n\(key): \(value)\n"
  }

  mutating func section(_ key: String) {
    yaml += "\n\(key):\n"
  }

  mutating func entry(_ key: String, _ value: String, _ reason: String) {
    yaml += "  # \(reason)\n  \(key): \(value)\n"
  }

  /// One file with the columns that the preset cannot know: the company's own, and those whose canonical field
  /// is in `alsoMapped`.
  mutating func source<Column: ExportColumn>(
    _ layout: TableLayout<Column>, _ reasons: String..., alsoMapped: [String] = []
  ) {
    for reason in reasons { yaml += "  # \(reason)\n" }
    yaml += "  - table: \(layout.table)\n    file: \(layout.file)\n    preset: \(layout.isPlain ? "generic" : preset)\n"
    if let dateOrder { yaml += "    date_order: \(dateOrder)\n" }
    let mapped = layout.entries.filter { entry in
      guard let field = entry.column.field else { return false }
      return entry.isOwn || alsoMapped.contains(field)
    }
    guard !mapped.isEmpty else { return }
    yaml += "    columns:\n"
    for entry in mapped {
      if let field = entry.column.field { yaml += "      \(field): \(entry.header)\n" }
    }
  }
}
