import HandoffModel

extension RuleSpec {
  static let patternKind = "pattern"
  /// The largest weight: keeps every sum of the score far inside 64 bits.
  static let maximumWeight = 1_000

  /// Reads a rule; `kinds` are the keys of the known rule kinds. A trimmed rule may come without its rationale.
  public init(_ node: YAMLNode, kinds: [String], isTrimmed: Bool = false) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    let idNode = try mapping.required("id")
    let id = try Self.identifier(idNode)
    var issues = IssueCollector()
    let kind = try Self.kind(in: &mapping, kinds: kinds, rule: id)
    let isPattern = kind.key == Self.patternKind

    let title = issues.attempt { () throws(ConfigurationError) in try mapping.required("title").localizedText() }
    let rationale = issues.attempt { () throws(ConfigurationError) -> LocalizedText? in
      if isTrimmed, mapping.optional("rationale") == nil { return nil }
      return try mapping.required("rationale").localizedText()
    }
    let action = issues.attempt { () throws(ConfigurationError) in try mapping.required("action").localizedText() }
    let catalogue = issues.attempt { () throws(ConfigurationError) in try mapping.optional("catalogue")?.texts() ?? [] }
    let severity = issues.attempt { () throws(ConfigurationError) in
      try mapping.required("severity").choice(Severity.self, of: LocalizedText(en: "severity", es: "gravedad"))
    }
    let dimension = issues.attempt { () throws(ConfigurationError) -> Dimension? in
      if isPattern {
        try Self.refuse("dimension", of: &mapping)
        return nil
      }
      return try mapping.required("dimension").choice(
        Dimension.self, of: LocalizedText(en: "dimension", es: "dimensión"))
    }
    let weight = issues.attempt { () throws(ConfigurationError) -> Int in
      if isPattern {
        try Self.refuse("weight", of: &mapping)
        return 0
      }
      return try Self.weight(mapping.required("weight"), severity: severity ?? .major)
    }
    let when = mapping.optional("when")
    let variants = issues.attempt { () throws(ConfigurationError) in
      try Self.variants(mapping.optional("variants"), of: kind)
    }
    let examples = issues.attempt { () throws(ConfigurationError) in
      try (mapping.optional("examples")?.elements ?? []).map { node throws(ConfigurationError) in try RuleExample(node)
      }
    }
    _ = issues.attempt { () throws(ConfigurationError) in try mapping.finish() }
    try issues.throwIfAny()
    guard let title, rationale != nil, let action, let catalogue, let severity, let dimension, let weight, let variants,
      let examples
    else { throw ConfigurationError(at: node.position, en: "unreadable rule", es: "regla ilegible") }

    self.init(
      id: id, title: title, rationale: rationale ?? nil, action: action, catalogueIDs: catalogue, dimension: dimension,
      severity: severity, weight: weight, when: when, kind: kind.key, check: kind.value, variants: variants,
      examples: examples, position: node.position, node: node)
  }

  private static func identifier(_ node: YAMLNode) throws(ConfigurationError) -> String {
    let id = try node.text()
    let isKebab = id.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "-")
    }
    guard isKebab else {
      throw ConfigurationError(
        at: node.position, en: "the id `\(id)` must be kebab-case: small letters, digits and `-`",
        es: "el id `\(id)` debe ser kebab-case: minúsculas, dígitos y `-`")
    }
    return id
  }

  /// The one key of the rule that names a kind.
  private static func kind(
    in mapping: inout YAMLMapping, kinds: [String], rule: String
  ) throws(ConfigurationError) -> YAMLNode.Entry {
    var found: [YAMLNode.Entry] = []
    for entry in mapping.unknownKeys where kinds.contains(entry.key) {
      found.append(entry)
      _ = mapping.optional(entry.key)
    }
    mapping.allow(kinds)
    guard let kind = found.first, found.count == 1 else {
      let list = kinds.map { "`\($0)`" }.joined(separator: ", ")
      if let second = found.dropFirst().first {
        throw ConfigurationError(
          at: second.keyPosition, en: "the rule `\(rule)` has two checks; write two rules",
          es: "la regla `\(rule)` tiene dos comprobaciones; escriba dos reglas")
      }
      let common = [
        "title", "rationale", "action", "catalogue", "severity", "dimension", "weight", "when", "variants", "examples",
      ]
      for stranger in mapping.unknownKeys where !common.contains(stranger.key) {
        throw ConfigurationError(
          .unknown(
            LocalizedText(en: "key", es: "nombre de clave"), stranger.key, at: stranger.keyPosition,
            candidates: kinds + common))
      }
      throw ConfigurationError(
        at: mapping.position, en: "the rule `\(rule)` has no check; expected one of \(list)",
        es: "la regla `\(rule)` no tiene comprobación; se esperaba una de \(list)")
    }
    return kind
  }

  private static func weight(_ node: YAMLNode, severity: Severity) throws(ConfigurationError) -> Int {
    let weight = try node.integer(in: 0...maximumWeight)
    guard weight > 0 || severity == .info else {
      throw ConfigurationError(
        at: node.position, en: "weight 0 is allowed only with severity info",
        es: "el peso 0 solo se permite con gravedad info")
    }
    return weight
  }

  private static func refuse(_ key: String, of mapping: inout YAMLMapping) throws(ConfigurationError) {
    if let node = mapping.optional(key) {
      throw ConfigurationError(
        at: node.position, en: "patterns carry evidence, never weight: remove `\(key)`",
        es: "los patrones llevan evidencia, nunca peso: quite `\(key)`")
    }
  }

  private static func variants(
    _ node: YAMLNode?, of kind: YAMLNode.Entry
  ) throws(ConfigurationError) -> [Variant] {
    guard let node else { return [] }
    var variants: [Variant] = []
    for element in node.elements {
      var mapping = try YAMLMapping(element)
      let when = try mapping.required("when")
      let changes = try mapping.required(kind.key)
      try mapping.finish()
      variants.append(Variant(when: when, check: kind.value.overridden(by: changes), position: element.position))
    }
    // More variants than one byte counts would be a table, not a rule.
    guard variants.count < 100 else {
      throw ConfigurationError(at: node.position, en: "more than 99 variants", es: "más de 99 variantes")
    }
    return variants
  }
}
