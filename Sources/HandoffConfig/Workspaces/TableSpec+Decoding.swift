import HandoffModel

extension TableSpec {
  /// The most columns of a table.
  private static let maximumColumns = 500

  /// Reads one entry of `tables:`.
  init(_ node: YAMLNode) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    position = node.position
    file = try Self.file(mapping.required("file"))
    rows = try mapping.required("rows").choice(Rows.self, of: LocalizedText(en: "rows", es: "filas"))
    by = try rows == .groups ? mapping.required("by").text() : nil
    let columnsNode = try mapping.required("columns")
    var columns: [Column] = []
    for entry in try columnsNode.entries() { columns.append(try Self.column(entry)) }
    try mapping.finish()
    guard (1...Self.maximumColumns).contains(columns.count) else {
      throw ConfigurationError(
        at: columnsNode.position, en: "a table has 1 to \(Self.maximumColumns) columns, found \(columns.count)",
        es: "una tabla tiene de 1 a \(Self.maximumColumns) columnas, se encontraron \(columns.count)")
    }
    self.columns = columns
  }

  /// A plain name, so that nothing is written outside the bundle.
  private static func file(_ node: YAMLNode) throws(ConfigurationError) -> String {
    let name = try node.text()
    let stem = name.hasSuffix(".csv") ? name.dropLast(4) : ""
    let isPlain = stem.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: "-")
    }
    guard !stem.isEmpty, isPlain else {
      throw ConfigurationError(
        at: node.position,
        en: "expected a file name of letters, digits, `_` and `-` that ends in .csv, found `\(name)`",
        es: "se esperaba un nombre de archivo con letras, dígitos, `_` y `-` que acabe en .csv, se encontró `\(name)`")
    }
    return name
  }

  /// `header: score`, or `header: {field: account_name, values: {...}}`.
  private static func column(_ entry: YAMLNode.Entry) throws(ConfigurationError) -> Column {
    if let source = entry.value.scalar {
      return Column(
        header: entry.key, source: source, argument: nil, replacements: [:], position: entry.value.position)
    }
    var source: YAMLNode.Entry?
    var replacements: [String: String] = [:]
    for part in try entry.value.entries() {
      if part.key == "values" {
        for value in try part.value.entries() { replacements[value.key] = value.value.scalar ?? "" }
      } else if source == nil {
        source = part
      } else {
        throw ConfigurationError(
          at: part.keyPosition, en: "the column `\(entry.key)` shows one thing; `\(part.key)` is a second",
          es: "la columna `\(entry.key)` muestra una cosa; `\(part.key)` es otra")
      }
    }
    guard let source else {
      throw ConfigurationError(
        at: entry.keyPosition, en: "say what the column `\(entry.key)` shows, such as `{show: score}`",
        es: "diga qué muestra la columna `\(entry.key)`, por ejemplo `{show: score}`")
    }
    let text = try source.value.text()
    return Column(
      header: entry.key, source: source.key == "show" ? text : source.key, argument: source.key == "show" ? nil : text,
      replacements: replacements, position: source.value.position)
  }
}
