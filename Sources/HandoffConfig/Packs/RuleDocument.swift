/// One YAML file of a rule pack, its top-level keys apart but not yet decoded.
///
/// A file is either a list of rules or a mapping with any of the keys below, whatever its name or folder.
struct RuleDocument: Sendable {
  static let keys = [
    "extends", "disable", "settings", "fields", "derived", "text_tests", "placeholders", "activities", "segments",
    "scoring", "cuts", "measures", "rules",
  ]

  let extends: YAMLNode?
  let disable: YAMLNode?
  /// Declarations are mappings, answers are names.
  let settings: [YAMLNode.Entry]
  let cuts: [YAMLNode]
  let measures: [YAMLNode]
  let fields: [YAMLNode]
  let derived: [YAMLNode]
  let textTests: [YAMLNode]
  let placeholders: YAMLNode?
  let activities: YAMLNode?
  let segments: YAMLNode?
  let scoring: YAMLNode?
  let rules: [YAMLNode]

  init(_ root: YAMLNode) throws(ConfigurationError) {
    if root.isSequence {
      extends = nil
      disable = nil
      (settings, cuts, measures, fields, derived, textTests) = ([], [], [], [], [], [])
      (placeholders, activities, segments, scoring) = (nil, nil, nil, nil)
      rules = root.elements
      return
    }
    var mapping = try YAMLMapping(root)
    mapping.allow(Self.keys)
    try mapping.finish()
    extends = mapping.optional("extends")
    disable = mapping.optional("disable")
    settings = try mapping.optional("settings")?.entries() ?? []
    cuts = Self.list(mapping.optional("cuts"))
    measures = Self.list(mapping.optional("measures"))
    fields = Self.list(mapping.optional("fields"))
    derived = Self.list(mapping.optional("derived"))
    textTests = Self.list(mapping.optional("text_tests"))
    placeholders = mapping.optional("placeholders")
    activities = mapping.optional("activities")
    segments = mapping.optional("segments")
    scoring = mapping.optional("scoring")
    rules = Self.list(mapping.optional("rules"))
  }

  private static func list(_ node: YAMLNode?) -> [YAMLNode] {
    guard let node, node.scalar != "" else { return [] }
    return node.elements
  }
}
