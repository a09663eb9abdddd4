public import HandoffModel

extension PresetSpec {
  /// The names of the shipped presets, in alphabetical order.
  public static var known: [String] {
    BuiltInRules.paths.filter { $0.hasPrefix("presets/") }.map { String($0.dropFirst(8).dropLast(5)) }
  }

  /// A shipped preset; `position` is where it was named.
  public static func load(
    _ name: String, catalogue: FieldCatalogue, at position: SourcePosition?
  ) throws(ConfigurationError) -> PresetSpec {
    guard let text = BuiltInRules.text(of: "presets/\(name).yaml") else {
      throw ConfigurationError(
        .unknown(LocalizedText(en: "preset", es: "preset"), name, at: position, candidates: known))
    }
    let file = "Rules/presets/\(name).yaml"
    guard let root = try YAMLDocument.parse(text, file: file) else {
      throw ConfigurationError(
        at: SourcePosition(file: file, line: 1, column: 1), en: "the preset is empty", es: "el preset está vacío")
    }
    return try PresetSpec(root, catalogue: catalogue)
  }

  init(_ node: YAMLNode, catalogue: FieldCatalogue) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    id = try mapping.required("id").text()
    customSuffix = mapping.optional("custom_suffix")?.scalar ?? ""
    signatureHeaders = try mapping.optional("signature_headers")?.texts() ?? []
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
    var aliases: [Alias] = []
    let groups: [(key: String, evidence: Evidence)] = [
      ("api_names", .apiName), ("labels", .label), ("unverified", .unverifiedLabel),
    ]
    for group in groups {
      for entry in try mapping.optional(group.key)?.entries() ?? [] {
        guard catalogue.id(table, entry.key) != nil else {
          throw ConfigurationError(
            .unknown(
              LocalizedText(en: "field", es: "campo"), entry.key, at: entry.keyPosition,
              candidates: catalogue.names(of: table)))
        }
        for header in try entry.value.texts() {
          aliases.append(Alias(field: entry.key, header: header, evidence: group.evidence))
        }
      }
    }
    let constants = try constants(mapping.optional("constants"), of: table, catalogue: catalogue)
    try mapping.finish()
    return TableNames(table: table, fileNames: fileNames, aliases: aliases, constants: constants)
  }

  private static func constants(
    _ node: YAMLNode?, of table: TableName, catalogue: FieldCatalogue
  ) throws(ConfigurationError) -> [Constant] {
    var constants: [Constant] = []
    for file in try node?.entries() ?? [] {
      for entry in try file.value.entries() {
        guard catalogue.id(table, entry.key) != nil else {
          throw ConfigurationError(
            .unknown(
              LocalizedText(en: "field", es: "campo"), entry.key, at: entry.keyPosition,
              candidates: catalogue.names(of: table)))
        }
        constants.append(Constant(fileName: file.key, field: entry.key, value: try entry.value.text()))
      }
    }
    return constants
  }
}
