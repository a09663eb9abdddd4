public import HandoffModel

extension PresetSpec {
  /// The names of the shipped presets, in alphabetical order.
  public static var known: [String] {
    BuiltInRules.paths.filter { $0.hasPrefix("presets/") }.map { String($0.dropFirst(8).dropLast(5)) }
  }

  /// Every shipped preset, in the order of `known`.
  public static func loadAll(catalogue: FieldCatalogue) throws(ConfigurationError) -> [PresetSpec] {
    let sources = known.map { (name: file(of: $0), text: BuiltInRules.text(of: "presets/\($0).yaml") ?? "") }
    let roots = try ParallelParsing.parse(sources)
    var presets: [PresetSpec] = []
    for (source, root) in zip(sources, roots) {
      presets.append(try PresetSpec(filled(root, file: source.name), catalogue: catalogue))
    }
    return presets
  }

  /// A shipped preset; `position` is where it was named.
  public static func load(
    _ name: String, catalogue: FieldCatalogue, at position: SourcePosition?
  ) throws(ConfigurationError) -> PresetSpec {
    guard let text = BuiltInRules.text(of: "presets/\(name).yaml") else {
      throw ConfigurationError(
        .unknown(LocalizedText(en: "preset", es: "preset"), name, at: position, candidates: known))
    }
    let root = try YAMLDocument.parse(text, file: file(of: name))
    return try PresetSpec(filled(root, file: file(of: name)), catalogue: catalogue)
  }

  private static func file(of name: String) -> String { "Rules/presets/\(name).yaml" }

  private static func filled(_ root: YAMLNode?, file: String) throws(ConfigurationError) -> YAMLNode {
    if let root { return root }
    throw ConfigurationError(
      at: SourcePosition(file: file, line: 1, column: 1), en: "the preset is empty", es: "el preset está vacío")
  }

  init(_ node: YAMLNode, catalogue: FieldCatalogue) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    id = try mapping.required("id").text()
    customSuffix = mapping.optional("custom_suffix")?.scalar ?? ""
    listSeparator = try mapping.optional("list_separator")?.choice(
      Workspace.ListSeparator.self, of: LocalizedText(en: "list separator", es: "separador de listas"))
    signals = try mapping.optional("signals").map(Self.signals) ?? .none
    stageTimestamps = try Self.stageTimestamps(mapping.optional("stage_timestamps"))
    var tables: [TableNames] = []
    for entry in try mapping.required("tables").entries() {
      guard let table = TableName(rawValue: entry.key) else {
        throw ConfigurationError(
          .unknown(
            LocalizedText(en: "table", es: "tabla"), entry.key, at: entry.keyPosition,
            candidates: TableName.allCases.map(\.rawValue)))
      }
      tables.append(try Self.names(of: table, entry.value, catalogue: catalogue))
    }
    self.tables = tables
    try mapping.finish()
  }

  private static func names(
    of table: TableName, _ node: YAMLNode, catalogue: FieldCatalogue
  ) throws(ConfigurationError) -> TableNames {
    var mapping = try YAMLMapping(node)
    let fileNames = try mapping.optional("file_names")?.texts() ?? []
    let marks = try mapping.optional("marks")?.texts() ?? []
    let idPrefixes = try mapping.optional("id_prefixes")?.texts() ?? []
    let rowKey = try fieldNames(mapping.optional("row_key"), of: table, catalogue: catalogue)
    let listed = try fieldNames(mapping.optional("listed"), of: table, catalogue: catalogue)
    var aliases: [Alias] = []
    let groups: [(key: String, evidence: Evidence)] = [
      ("api_names", .apiName), ("labels", .label), ("unverified", .unverifiedLabel),
    ]
    for group in groups {
      for entry in try mapping.optional(group.key)?.entries() ?? [] {
        try requireField(entry.key, of: table, catalogue: catalogue, at: entry.keyPosition)
        for header in try entry.value.texts() {
          aliases.append(Alias(field: entry.key, header: header, evidence: group.evidence))
        }
      }
    }
    let constants = try constants(mapping.optional("constants"), of: table, catalogue: catalogue)
    try mapping.finish()
    return TableNames(
      table: table, fileNames: fileNames, marks: marks, idPrefixes: idPrefixes, rowKey: rowKey,
      listedFields: listed, aliases: aliases, constants: constants)
  }

  private static func signals(_ node: YAMLNode) throws(ConfigurationError) -> Signals {
    var mapping = try YAMLMapping(node)
    let headers = try mapping.optional("headers")?.texts() ?? []
    let companion = try mapping.optional("companion")?.text() ?? ""
    var values: [Signals.Value] = []
    for element in mapping.optional("values")?.elements ?? [] {
      values.append(try element.choice(Signals.Value.self, of: LocalizedText(en: "kind of value", es: "tipo de valor")))
    }
    let fileNames = try mapping.optional("file_names")?.texts() ?? []
    try mapping.finish()
    return Signals(headers: headers, companion: companion, values: values, fileNames: fileNames)
  }

  private static func stageTimestamps(_ node: YAMLNode?) throws(ConfigurationError) -> StageTimestamps {
    guard let node else { return StageTimestamps(patterns: [], exceptions: []) }
    var mapping = try YAMLMapping(node)
    let patterns = try mapping.required("patterns").texts()
    let exceptions = try mapping.optional("except")?.texts() ?? []
    try mapping.finish()
    return StageTimestamps(patterns: patterns, exceptions: exceptions)
  }

  private static func fieldNames(
    _ node: YAMLNode?, of table: TableName, catalogue: FieldCatalogue
  ) throws(ConfigurationError) -> [String] {
    var fields: [String] = []
    for element in node?.elements ?? [] {
      let name = try element.text()
      try requireField(name, of: table, catalogue: catalogue, at: element.position)
      fields.append(name)
    }
    return fields
  }

  private static func requireField(
    _ name: String, of table: TableName, catalogue: FieldCatalogue, at position: SourcePosition
  ) throws(ConfigurationError) {
    guard catalogue.id(table, name) == nil else { return }
    throw ConfigurationError(
      .unknown(
        LocalizedText(en: "field", es: "campo"), name, at: position, candidates: catalogue.names(of: table)))
  }

  private static func constants(
    _ node: YAMLNode?, of table: TableName, catalogue: FieldCatalogue
  ) throws(ConfigurationError) -> [Constant] {
    var constants: [Constant] = []
    for file in try node?.entries() ?? [] {
      for entry in try file.value.entries() {
        try requireField(entry.key, of: table, catalogue: catalogue, at: entry.keyPosition)
        constants.append(Constant(fileName: file.key, field: entry.key, value: try entry.value.text()))
      }
    }
    return constants
  }
}
