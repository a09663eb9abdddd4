/// A folder or file of rules as a list of documents, with the packs it builds on.
struct RulePack: Sendable {
  /// As named by the user; `default` for the built-in one.
  let name: String
  let documents: [RuleDocument]
  /// Names of the packs it extends, with their places.
  let extends: [YAMLNode]
  /// Whether its rules come without examples and rationales.
  let isTrimmed: Bool
  /// Whether it holds what the answers to settings change.
  let isOfSettings: Bool

  /// Folders whose files are not rule documents.
  private static let otherFolders = ["presets/", "calendars/", "tests/"]

  /// The built-in pack; without its examples and rationales where nobody asks for them.
  static func builtIn(withExamples: Bool) throws(ConfigurationError) -> RulePack {
    let paths = BuiltInRules.paths.filter { path in !otherFolders.contains { path.hasPrefix($0) } }
    let sources = paths.map { path in
      let text = BuiltInRules.text(of: path) ?? ""
      return (name: BuiltInRules.folder + path, text: withExamples ? text : ExampleBlanking.blanked(text))
    }
    return try RulePack(name: BuiltInRules.packName, sources: sources, isTrimmed: !withExamples)
  }

  /// A pack of the user's: a folder (every `.yaml` and `.yml` below it) or one file.
  static func load(_ path: String) throws(ConfigurationError) -> RulePack {
    let files = try ConfigurationFiles.yamlFiles(at: path)
    var sources: [(name: String, text: String)] = []
    for file in files where !otherFolders.contains(where: { file.relative.hasPrefix($0) }) {
      sources.append((file.path, try ConfigurationFiles.read(file.path)))
    }
    guard !sources.isEmpty else {
      throw ConfigurationError(
        at: nil, en: "no rule files (*.yaml) in `\(path)`", es: "no hay archivos de reglas (*.yaml) en `\(path)`")
    }
    return try RulePack(name: path, sources: sources)
  }

  /// What the answers to the settings of a pack change.
  init(settingsOf pack: RulePack, changes: [RuleDocument]) {
    name = pack.name
    documents = changes
    extends = []
    isTrimmed = false
    isOfSettings = true
  }

  private init(
    name: String, sources: [(name: String, text: String)], isTrimmed: Bool = false
  ) throws(ConfigurationError) {
    self.isTrimmed = isTrimmed
    isOfSettings = false
    let roots = try ParallelParsing.parse(sources)
    var issues = IssueCollector()
    var documents: [RuleDocument] = []
    for case let root? in roots {
      if let document = issues.attempt({ () throws(ConfigurationError) in try RuleDocument(root) }) {
        documents.append(document)
      }
    }
    try issues.throwIfAny()
    self.name = name
    self.documents = documents
    extends = documents.flatMap { $0.extends?.elements ?? [] }
  }
}
