import HandoffModel

/// Merges the rules of packs: a new id adds a rule, `override: id` changes one of an earlier pack key by key,
/// `disable:` removes one.
enum RuleMerge {
  static func rules(of packs: [RulePack], kinds: [String]) throws(ConfigurationError) -> [RuleSpec] {
    var nodes: [(id: String, node: YAMLNode)] = []
    var issues = IssueCollector()
    for pack in packs {
      for document in pack.documents {
        for node in document.rules {
          _ = issues.attempt { () throws(ConfigurationError) in try add(node, to: &nodes) }
        }
        for disabled in document.disable?.elements ?? [] {
          _ = issues.attempt { () throws(ConfigurationError) in try remove(disabled, from: &nodes) }
        }
      }
    }
    var rules: [RuleSpec] = []
    for (_, node) in nodes {
      if let rule = issues.attempt({ () throws(ConfigurationError) in try RuleSpec(node, kinds: kinds) }) {
        rules.append(rule)
      }
    }
    try issues.throwIfAny()
    return rules
  }

  private static func add(
    _ node: YAMLNode, to rules: inout [(id: String, node: YAMLNode)]
  ) throws(ConfigurationError) {
    let entries = try node.entries()
    if let override = entries.first(where: { $0.key == "override" }) {
      let id = try override.value.text()
      if let renamed = entries.first(where: { $0.key == "id" }) {
        throw ConfigurationError(
          at: renamed.keyPosition, en: "`override` changes the rule `\(id)`, whose id stays: remove `id`",
          es: "`override` cambia la regla `\(id)`, cuyo id no cambia: quite `id`")
      }
      let position = try position(of: id, in: rules, at: override.value.position)
      let changes = YAMLNode(.mapping(entries.filter { $0.key != "override" }), at: node.position)
      rules[position].node = overridden(rules[position].node, by: changes)
      return
    }
    guard let id = entries.first(where: { $0.key == "id" })?.value.scalar else {
      throw ConfigurationError(
        at: node.position, en: "a rule needs an `id`, or `override` with the id of the rule it changes",
        es: "una regla necesita un `id`, o `override` con el id de la regla que cambia")
    }
    if let known = rules.first(where: { $0.id == id }) {
      throw ConfigurationError(
        at: node.position,
        en: "the rule id `\(id)` is taken by \(known.node.position); use `override: \(id)` to change that rule",
        es: "el id de regla `\(id)` ya existe en \(known.node.position); use `override: \(id)` para cambiar esa regla")
    }
    rules.append((id, node))
  }

  /// Keys of a rule that do not change what it judges.
  private static let unjudged: Set<String> = [
    "title", "rationale", "action", "catalogue", "severity", "dimension", "weight", "examples",
  ]

  /// Keys of the override replace the rule's; mappings such as the check are merged one level deeper, so that an
  /// override states only the limit it changes. The examples go with the check they were written for: an override of
  /// what is judged brings its own or has none.
  private static func overridden(_ rule: YAMLNode, by changes: YAMLNode) -> YAMLNode {
    guard case .mapping(let entries) = rule.content, case .mapping(var new) = changes.content else { return changes }
    let changesCheck = new.contains { !unjudged.contains($0.key) }
    if changesCheck, let examples = entries.first(where: { $0.key == "examples" }) {
      let none = YAMLNode(.sequence([]), at: rule.position)
      if !new.contains(where: { $0.key == examples.key }) {
        new.append(YAMLNode.Entry(key: examples.key, keyPosition: examples.keyPosition, value: none))
      }
    }
    let deeper = new.map { change -> YAMLNode.Entry in
      guard let old = entries.first(where: { $0.key == change.key }) else { return change }
      return YAMLNode.Entry(
        key: change.key, keyPosition: change.keyPosition, value: old.value.overridden(by: change.value))
    }
    return rule.overridden(by: YAMLNode(.mapping(deeper), at: rule.position))
  }

  private static func remove(
    _ node: YAMLNode, from rules: inout [(id: String, node: YAMLNode)]
  ) throws(ConfigurationError) {
    let position = try position(of: node.text(), in: rules, at: node.position)
    rules.remove(at: position)
  }

  private static func position(
    of id: String, in rules: [(id: String, node: YAMLNode)], at place: SourcePosition
  ) throws(ConfigurationError) -> Int {
    guard let position = rules.firstIndex(where: { $0.id == id }) else {
      throw ConfigurationError(
        .unknown(LocalizedText(en: "rule", es: "nombre de regla"), id, at: place, candidates: rules.map(\.id)))
    }
    return position
  }
}
