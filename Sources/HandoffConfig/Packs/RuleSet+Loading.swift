import HandoffModel

extension RuleSet {
  /// Loads and merges the named packs; `kinds` are the keys of the known rule kinds. Without examples the shipped rules come
  /// without theirs, which halves the time to start.
  ///
  /// A name is `default` for the built-in pack, else a path. A pack stands after the packs it extends. What a pack does
  /// not declare at all (placeholders, scoring and so on) is taken from the built-in one, so that a folder of rules is
  /// a complete pack.
  public static func load(
    packs names: [String], kinds: [String], withExamples: Bool = true, settings: [SettingValue] = []
  ) throws(ConfigurationError) -> RuleSet {
    var order = PackOrder(withExamples: withExamples)
    for name in names { try order.visit(name, at: nil) }
    let (packs, choices) = try SettingMerge.resolve(order.packs, explicit: settings)
    var ruleSet = try merge(packs, names: order.packs.map(\.name), foundation: order.foundation(), kinds: kinds)
    ruleSet.settings = choices
    return ruleSet
  }

  private static func merge(
    _ packs: [RulePack], names: [String], foundation: RulePack?, kinds: [String]
  ) throws(ConfigurationError) -> RuleSet {
    let documents = (foundation.map { [$0] } ?? []).flatMap(\.documents) + packs.flatMap(\.documents)
    var issues = IssueCollector()
    let catalogue = issues.attempt { () throws(ConfigurationError) in try mergedFields(documents) }
    let textTests = issues.attempt { () throws(ConfigurationError) in try mergedTextTests(documents) }
    let derived = issues.attempt { () throws(ConfigurationError) in try mergedDerived(documents) }
    let placeholders = issues.attempt { () throws(ConfigurationError) in
      try PlaceholderSpec(last(documents, "placeholders", \.placeholders))
    }
    let activities = issues.attempt { () throws(ConfigurationError) in
      try ActivitySpec(last(documents, "activities", \.activities))
    }
    let segments = issues.attempt { () throws(ConfigurationError) in
      try SegmentSpec(last(documents, "segments", \.segments))
    }
    let scoring = issues.attempt { () throws(ConfigurationError) in
      try ScoringSpec(last(documents, "scoring", \.scoring))
    }
    let measures = issues.attempt { () throws(ConfigurationError) in
      try latest(packs.flatMap(\.documents).map(\.measures), "id") { node throws(ConfigurationError) in
        try MeasureSpec(node)
      }
    }
    let cuts = issues.attempt { () throws(ConfigurationError) in
      try latest(documents.map(\.cuts), "id") { node throws(ConfigurationError) in try CutSpec(node) }
    }
    let rules = issues.attempt { () throws(ConfigurationError) in try RuleMerge.rules(of: packs, kinds: kinds) }
    try issues.throwIfAny()
    guard let catalogue, let textTests, let derived, let placeholders, let activities, let segments, let scoring,
      let measures, let cuts, let rules
    else {
      throw ConfigurationError(at: nil, en: "unreadable rules", es: "reglas ilegibles")
    }
    return RuleSet(
      catalogue: catalogue, derived: derived, textTests: textTests, placeholders: placeholders, activities: activities,
      segments: segments, scoring: scoring, rules: rules,
      declaredRules: Set(documents.flatMap(\.rules).compactMap { $0.scalar(of: "id") }), packs: names,
      measures: measures, cuts: cuts)
  }

  /// Entries by key; a later declaration replaces an earlier one of another file in its place.
  private static func latest<Spec>(
    _ lists: [[YAMLNode]], _ key: String, _ decode: (YAMLNode) throws(ConfigurationError) -> Spec
  ) throws(ConfigurationError) -> [Spec] {
    var nodes: [YAMLNode] = []
    var issues = IssueCollector()
    for list in lists {
      issues.addRepeats(of: key, in: list)
      for node in list {
        let name = node.scalar(of: key)
        if name != nil, let known = nodes.firstIndex(where: { $0.scalar(of: key) == name }) {
          nodes[known] = node
        } else {
          nodes.append(node)
        }
      }
    }
    var specs: [Spec] = []
    for node in nodes {
      if let spec = issues.attempt({ () throws(ConfigurationError) in try decode(node) }) { specs.append(spec) }
    }
    try issues.throwIfAny()
    return specs
  }

  /// The last declaration of a section; an earlier one shows through key by key.
  private static func last(
    _ documents: [RuleDocument], _ key: String, _ section: KeyPath<RuleDocument, YAMLNode?>
  ) throws(ConfigurationError) -> YAMLNode {
    let nodes = documents.compactMap { $0[keyPath: section] }
    guard let first = nodes.first else {
      throw ConfigurationError(
        at: nil, en: "no rule file declares `\(key)`", es: "ningún archivo de reglas declara `\(key)`")
    }
    return nodes.dropFirst().reduce(first) { $0.overridden(by: $1) }
  }

  /// Fields by table and name; a later declaration replaces an earlier one of another file in its place.
  private static func mergedFields(_ documents: [RuleDocument]) throws(ConfigurationError) -> FieldCatalogue {
    var fields: [FieldDefinition] = []
    var positions: [String: Int] = [:]
    var issues = IssueCollector()
    for document in documents {
      var own: Set<String> = []
      for node in document.fields {
        guard let field = issues.attempt({ () throws(ConfigurationError) in try FieldDefinition.decoded(from: node) })
        else { continue }
        let key = field.qualifiedName
        if !own.insert(key).inserted {
          issues.add(
            .init(
              at: node.position, en: "the field `\(key)` is declared twice",
              es: "el campo `\(key)` está declarado dos veces"))
        }
        if let position = positions[key] {
          fields[position] = field
        } else {
          positions[key] = fields.count
          fields.append(field)
        }
      }
    }
    try issues.throwIfAny()
    return FieldCatalogue(fields: fields)
  }

  /// Text tests by name; a later declaration replaces an earlier one of another file in its place.
  private static func mergedTextTests(_ documents: [RuleDocument]) throws(ConfigurationError) -> [TextTestSpec] {
    var tests: [TextTestSpec] = []
    var issues = IssueCollector()
    for document in documents {
      issues.addRepeats(of: "name", in: document.textTests)
      for node in document.textTests {
        guard let test = issues.attempt({ () throws(ConfigurationError) in try TextTestSpec(node) }) else { continue }
        if let position = tests.firstIndex(where: { $0.name == test.name }) {
          tests[position] = test
        } else {
          tests.append(test)
        }
      }
    }
    let withPhrases = tests.filter { if case .terms = $0.test { true } else { false } }
    if withPhrases.count > PhraseLists.maximum {
      issues.add(PhraseLists.tooMany(at: withPhrases[PhraseLists.maximum].position, key: "terms"))
    }
    try issues.throwIfAny()
    return tests
  }

  /// Derived fields as written; of two with one name the later stands in the earlier's place, which is of another file.
  private static func mergedDerived(_ documents: [RuleDocument]) throws(ConfigurationError) -> [YAMLNode] {
    var merged: [YAMLNode] = []
    var issues = IssueCollector()
    for document in documents {
      issues.addRepeats(of: "name", in: document.derived)
      for node in document.derived {
        let name = node.scalar(of: "name")
        if name != nil, let known = merged.firstIndex(where: { $0.scalar(of: "name") == name }) {
          merged[known] = node
        } else {
          merged.append(node)
        }
      }
    }
    try issues.throwIfAny()
    return merged
  }
}

extension IssueCollector {
  /// Notes each node whose text under `key` an earlier node of the list has too.
  fileprivate mutating func addRepeats(of key: String, in nodes: [YAMLNode]) {
    var places: [String: SourcePosition] = [:]
    for node in nodes {
      guard let name = node.scalar(of: key) else { continue }
      if let place = places[name] {
        add(
          .init(
            at: node.position, en: "`\(name)` is declared twice, first at \(place)",
            es: "`\(name)` está declarado dos veces, antes en \(place)"))
      } else {
        places[name] = node.position
      }
    }
  }
}
