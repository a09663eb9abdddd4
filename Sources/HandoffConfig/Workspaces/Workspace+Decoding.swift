import HandoffModel

extension Workspace {
  /// Reads a workspace file.
  public static func load(_ path: String) throws(ConfigurationError) -> Workspace {
    let text = try ConfigurationFiles.read(path)
    var folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    if path.hasPrefix("/"), folder.isEmpty { folder = "/" }
    guard let root = try YAMLDocument.parse(text, file: path) else {
      var workspace = Workspace.default
      workspace.folder = folder
      return workspace
    }
    return try Workspace(root, folder: folder)
  }

  init(_ node: YAMLNode, folder: String) throws(ConfigurationError) {
    self = .default
    self.folder = folder
    var mapping = try YAMLMapping(node)
    var issues = IssueCollector()
    if let node = mapping.optional("as_of") {
      asOf = issues.attempt { () throws(ConfigurationError) in try node.text() }
      asOfPosition = node.position
    }
    if let node = mapping.optional("time_zone") {
      timeZone = issues.attempt { () throws(ConfigurationError) in try node.text() } ?? timeZone
      timeZonePosition = node.position
    }
    if let node = mapping.optional("language") {
      let what = LocalizedText(en: "language", es: "idioma")
      language =
        issues.attempt { () throws(ConfigurationError) in try node.choice(Language.self, of: what) } ?? language
    }
    if let node = mapping.optional("calendar") {
      calendar = issues.attempt { () throws(ConfigurationError) in try node.text() }
      calendarPosition = node.position
    }
    if let node = mapping.optional("rules") {
      rules = issues.attempt { () throws(ConfigurationError) in try Self.packs(node, folder: folder) } ?? rules
    }
    if let node = mapping.optional("filters") {
      filters = issues.attempt { () throws(ConfigurationError) in try Self.filters(node) } ?? filters
    }
    if let node = mapping.optional("limits") {
      limits = issues.attempt { () throws(ConfigurationError) in try Limits(node) } ?? limits
    }
    if let node = mapping.optional("won_stages") {
      wonStages = issues.attempt { () throws(ConfigurationError) in try node.texts() } ?? []
    }
    if let node = mapping.optional("test_accounts") {
      // An empty list, or nothing, switches it off.
      testAccounts = issues.attempt { () throws(ConfigurationError) in node.scalar == "" ? [] : try node.texts() } ?? []
    }
    if let node = mapping.optional("settings") {
      settings =
        issues.attempt { () throws(ConfigurationError) in
          try node.entries().map { entry throws(ConfigurationError) in
            SettingValue(id: entry.key, option: try entry.value.text(), position: entry.value.position)
          }
        } ?? settings
    }
    if let node = mapping.optional("ci_gates") {
      gates = issues.attempt { () throws(ConfigurationError) in try GateSettings(node) } ?? gates
    }
    if let node = mapping.optional("waivers"), node.scalar != "" {
      for element in node.elements {
        if let waiver = issues.attempt({ () throws(ConfigurationError) in try Waiver(element) }) {
          waivers.append(waiver)
          waiverPositions.append(element.position)
        }
      }
    }
    if let node = mapping.optional("tables"), node.scalar != "" {
      for element in node.elements {
        if let table = issues.attempt({ () throws(ConfigurationError) in try TableSpec(element) }) {
          tables.append(table)
        }
      }
    }
    if let node = mapping.optional("people") {
      peoplePurpose = issues.attempt { () throws(ConfigurationError) in try Self.purpose(node) } ?? nil
    }
    if let node = mapping.optional("analyses") {
      analyses = issues.attempt { () throws(ConfigurationError) in try AnalysisSettings(node) }
    }
    for element in mapping.optional("sources")?.elements ?? [] {
      if let source = issues.attempt({ () throws(ConfigurationError) in try Self.source(element) }) {
        sources.append(source)
      }
    }
    _ = issues.attempt { () throws(ConfigurationError) in try mapping.finish() }
    try issues.throwIfAny()
  }

  private static func packs(_ node: YAMLNode, folder: String) throws(ConfigurationError) -> [String] {
    try node.texts().map { name in
      name == BuiltInRules.packName || name.hasPrefix("/") || folder.isEmpty ? name : "\(folder)/\(name)"
    }
  }

  /// The filters of the file over the default ones: a field not named keeps its default.
  private static func filters(_ node: YAMLNode) throws(ConfigurationError) -> [Filter] {
    guard node.scalar != "" else { return Workspace.default.filters }
    let entries = try node.entries()
    var filters = Workspace.default.filters.filter { filter in !entries.contains { $0.key == filter.field } }
    for entry in entries {
      // `deal_type: all` switches a filter off.
      let kept = try entry.value.texts()
      if kept != ["all"] {
        filters.append(Filter(field: entry.key, kept: kept, position: entry.keyPosition))
      }
    }
    return filters
  }

  private static func source(_ node: YAMLNode) throws(ConfigurationError) -> Source {
    var mapping = try YAMLMapping(node)
    let table = try mapping.required("table").choice(TableName.self, of: LocalizedText(en: "table", es: "tabla"))
    let file = try mapping.required("file").text()
    let preset = try mapping.optional("preset")?.text()
    let timeZone = try mapping.optional("time_zone")?.text()
    let dateOrder = try mapping.optional("date_order")?.choice(
      DateOrder.self, of: LocalizedText(en: "date order", es: "orden de fecha"))
    let encoding = try mapping.optional("encoding")?.text()
    let delimiter = try mapping.optional("delimiter")?.text()
    let headerLine = try mapping.optional("header_line")?.integer(in: 1...1_000_000)
    let decimal = try mapping.optional("decimal")?.choice(
      DecimalSign.self, of: LocalizedText(en: "decimal sign", es: "signo decimal"))
    let listSeparator = try mapping.optional("list_separator")?.choice(
      ListSeparator.self, of: LocalizedText(en: "list separator", es: "separador de lista"))
    var columns: [ColumnMapping] = []
    for entry in try mapping.optional("columns")?.entries() ?? [] {
      let headers = entry.value.scalar == "" ? [] : try entry.value.texts()
      columns.append(ColumnMapping(field: entry.key, headers: headers, position: entry.keyPosition))
    }
    try mapping.finish()
    var source = Source(
      table: table, file: file, preset: preset, columns: columns, timeZone: timeZone, dateOrder: dateOrder,
      decimal: decimal,
      listSeparator: listSeparator, position: node.position)
    source.encoding = encoding
    source.delimiter = delimiter
    source.headerLine = headerLine
    return source
  }
}
