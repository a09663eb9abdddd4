import HandoffModel

/// Merges the rules of packs: a new id adds a rule, `override: id` changes one of an earlier pack key by key,
/// `disable:` removes one.
enum RuleMerge {
  /// A rule so far.
  private struct Entry {
    let id: String
    var node: YAMLNode
    /// Position of the pack that declares it.
    let pack: Int
  }

  static func rules(of packs: [RulePack], kinds: [String]) throws(ConfigurationError) -> [RuleSpec] {
    var entries: [Entry] = []
    var issues = IssueCollector()
    for (pack, rulePack) in packs.enumerated() {
      var changed: Set<String> = []
      var written = WrittenOverrides()
      for document in rulePack.documents {
        for node in document.rules {
          _ = issues.attempt { () throws(ConfigurationError) in
            // What settings change, they change one after the other.
            if !rulePack.isOfSettings { try written.add(node) }
            if let id = try add(node, of: pack, to: &entries) { changed.insert(id) }
          }
        }
        for disabled in document.disable?.elements ?? [] {
          _ = issues.attempt { () throws(ConfigurationError) in changed.insert(try remove(disabled, from: &entries)) }
        }
      }
      dropExamples(readingAny: changed, before: pack, in: &entries)
    }
    var rules: [RuleSpec] = []
    for entry in entries {
      let isTrimmed = packs[entry.pack].isTrimmed
      let rule = issues.attempt { () throws(ConfigurationError) in
        try RuleSpec(entry.node, kinds: kinds, isTrimmed: isTrimmed)
      }
      if let rule {
        rules.append(rule)
      }
    }
    try issues.throwIfAny()
    return rules
  }

  /// The examples of earlier packs that go through rules which a pack changed say nothing any more.
  private static func dropExamples(readingAny changed: Set<String>, before pack: Int, in entries: inout [Entry]) {
    guard !changed.isEmpty else { return }
    for position in entries.indices where entries[position].pack < pack {
      let node = entries[position].node
      if node.outcomesRead.contains(where: changed.contains) { entries[position].node = node.withoutExamples }
    }
  }

  /// Adds a rule, or changes one and answers the id of the rule whose check is another now.
  private static func add(
    _ node: YAMLNode, of pack: Int, to rules: inout [Entry]
  ) throws(ConfigurationError) -> String? {
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
      return changesCheck(changes) ? id : nil
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
    rules.append(Entry(id: id, node: node, pack: pack))
    return nil
  }

  /// Keys of a rule that do not change what it judges.
  private static let unjudged: Set<String> = [
    "title", "rationale", "action", "catalogue", "severity", "dimension", "weight", "examples",
  ]

  private static func changesCheck(_ changes: YAMLNode) -> Bool {
    guard case .mapping(let entries) = changes.content else { return true }
    return entries.contains { !unjudged.contains($0.key) }
  }

  /// Keys of the override replace the rule's; mappings such as the check are merged one level deeper, so that an
  /// override states only the limit it changes. The examples go with the check they were written for: an override of
  /// what is judged brings its own or has none.
  private static func overridden(_ rule: YAMLNode, by changes: YAMLNode) -> YAMLNode {
    let rule = changesCheck(changes) ? rule.withoutExamples : rule
    guard case .mapping(let entries) = rule.content, case .mapping(let new) = changes.content else { return changes }
    let deeper = new.map { change -> YAMLNode.Entry in
      guard let old = entries.first(where: { $0.key == change.key }) else { return change }
      return YAMLNode.Entry(
        key: change.key, keyPosition: change.keyPosition, value: old.value.overridden(by: change.value))
    }
    return rule.overridden(by: YAMLNode(.mapping(deeper), at: rule.position))
  }

  private static func remove(
    _ node: YAMLNode, from rules: inout [Entry]
  ) throws(ConfigurationError) -> String {
    let position = try position(of: node.text(), in: rules, at: node.position)
    return rules.remove(at: position).id
  }

  private static func position(
    of id: String, in rules: [Entry], at place: SourcePosition
  ) throws(ConfigurationError) -> Int {
    guard let position = rules.firstIndex(where: { $0.id == id }) else {
      guard !rules.isEmpty else {
        throw ConfigurationError(
          at: place,
          en: "no rule `\(id)` yet: a pack that changes the shipped rules begins with `extends: default`",
          es: "aún no hay regla `\(id)`: un paquete que cambia las reglas incluidas empieza con `extends: default`")
      }
      throw ConfigurationError(
        .unknown(LocalizedText(en: "rule", es: "nombre de regla"), id, at: place, candidates: rules.map(\.id)))
    }
    return position
  }
}

extension YAMLNode {
  /// The node of a rule with an empty list of examples; as it is where it never had the key.
  fileprivate var withoutExamples: YAMLNode {
    guard case .mapping(let entries) = content else { return self }
    let emptied = entries.map { entry in
      guard entry.key == "examples" else { return entry }
      return Entry(key: entry.key, keyPosition: entry.keyPosition, value: YAMLNode(.sequence([]), at: position))
    }
    return YAMLNode(.mapping(emptied), at: position)
  }

  /// The rules whose outcomes a pattern reads.
  fileprivate var outcomesRead: [String] {
    switch content {
    case .scalar: []
    case .sequence(let nodes): nodes.flatMap(\.outcomesRead)
    case .mapping(let entries):
      entries.flatMap { entry in
        entry.key == "outcome" ? [entry.value.scalar].compactMap { $0 } : entry.value.outcomesRead
      }
    }
  }
}
