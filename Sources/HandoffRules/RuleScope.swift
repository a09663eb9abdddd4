import HandoffConfig
import HandoffModel

/// What rules may refer to while they are compiled, and what they turn out to need.
struct RuleScope: Sendable {
  let ruleSet: RuleSet
  private(set) var values = ValueTable()
  private(set) var textPlan = TextPlan()
  /// Columns of child tables, accounts and users that some rule reads.
  private(set) var neededFields: Set<FieldID> = []
  /// Names that values may take without any cell holding them.
  private(set) var names: [String] = []
  private var open: [String] = []

  init(ruleSet: RuleSet) {
    self.ruleSet = ruleSet
  }

  var catalogue: FieldCatalogue { ruleSet.catalogue }

  /// The deal-level value of that name: a deals field, `account.field`, a derived field or `segment`.
  mutating func value(named name: String, at position: SourcePosition) throws(ConfigurationError) -> ValueID {
    if let known = values.id(of: name) { return known }
    if open.contains(name) {
      let circle = (open + [name]).joined(separator: " -> ")
      throw ConfigurationError(
        at: position, en: "the value `\(name)` depends on itself: \(circle)",
        es: "el valor `\(name)` depende de sí mismo: \(circle)")
    }
    open.append(name)
    defer { open.removeLast() }
    if let derived = derivedNode(named: name) {
      return try defineDerived(name, derived)
    }
    if name == "segment" { return try defineSegment(at: position) }
    if name == "as_of" { return values.define(name, .asOf, type: .moment, field: nil) }
    if let dot = name.firstIndex(of: "."), name[..<dot] == "account" {
      let field = try field(.accounts, String(name[name.index(after: dot)...]), at: position)
      return values.define(name, .account(field), type: ValueType(catalogue[field].type), field: field)
    }
    guard let field = catalogue.id(.deals, name) else {
      throw ConfigurationError(
        .unknown(LocalizedText(en: "field", es: "campo"), name, at: position, candidates: knownNames))
    }
    return try defineDealField(name, field, at: position)
  }

  func type(of value: ValueID) -> ValueType { values.type(of: value) }

  /// A field of a table by its bare name, noted as needed.
  mutating func field(
    _ table: TableName, _ name: String, at position: SourcePosition
  ) throws(ConfigurationError) -> FieldID {
    guard let field = catalogue.id(table, name) else {
      throw ConfigurationError(
        .unknown(
          LocalizedText(en: "field of `\(table.rawValue)`", es: "campo de `\(table.rawValue)`"), name, at: position,
          candidates: catalogue.names(of: table)))
    }
    neededFields.insert(field)
    return field
  }

  /// Notes a field that the evaluation reads without a rule naming it.
  mutating func need(_ field: FieldID?) {
    if let field { neededFields.insert(field) }
  }

  /// The bit of a text check of a field.
  mutating func bit(
    of check: TextPlan.Check, for field: FieldID, at position: SourcePosition
  ) throws(ConfigurationError) -> Int {
    guard let bit = textPlan.position(of: check, for: field) else {
      throw ConfigurationError(
        at: position,
        en: "more than \(TextFeatures.maximumChecks) different text checks on `\(catalogue[field].name)`",
        es: "más de \(TextFeatures.maximumChecks) comprobaciones de texto distintas sobre `\(catalogue[field].name)`")
    }
    return bit
  }

  /// Notes a name that must be a symbol.
  mutating func note(name: String) { if !names.contains(name) { names.append(name) } }

  /// Asks for the fingerprints of a field's texts.
  mutating func fingerprint(_ field: FieldID) { textPlan.fingerprint(field) }

  func textTest(named name: String, at position: SourcePosition) throws(ConfigurationError) -> Int {
    guard let test = ruleSet.textTests.firstIndex(where: { $0.name == name }) else {
      throw ConfigurationError(
        .unknown(
          LocalizedText(en: "text test", es: "prueba de texto"), name, at: position,
          candidates: ruleSet.textTests.map(\.name)))
    }
    return test
  }

  /// Refuses segment names that no handoff can have.
  func checkSegments(_ predicate: Predicate, at position: SourcePosition) throws(ConfigurationError) {
    let names: [String] =
      switch predicate {
      case .oneOf(let names), .noneOf(let names): names
      default: []
      }
    for name in names where !ruleSet.segments.segments.contains(name) {
      throw ConfigurationError(
        .unknown(
          LocalizedText(en: "segment", es: "segmento"), name, at: position, candidates: ruleSet.segments.segments))
    }
  }

  // MARK: Definitions

  private var knownNames: [String] {
    catalogue.names(of: .deals) + catalogue.names(of: .accounts).map { "account.\($0)" }
      + ruleSet.derived.compactMap(Self.name)
  }

  private static func name(_ node: YAMLNode) -> String? {
    guard case .mapping(let entries) = node.content else { return nil }
    return entries.first { $0.key == "name" }?.value.scalar
  }

  private func derivedNode(named name: String) -> YAMLNode? {
    ruleSet.derived.first { Self.name($0) == name }
  }

  private mutating func defineDerived(_ name: String, _ node: YAMLNode) throws(ConfigurationError) -> ValueID {
    switch try DerivedField.decode(node, scope: &self) {
    case .field(let derived):
      return values.define(name, .derived(derived), type: derived.type, field: nil)
    case .firstKnown(let list):
      return values.define(name, .firstKnown(list), type: values.type(of: list[0]), field: nil)
    }
  }

  private mutating func defineSegment(at position: SourcePosition) throws(ConfigurationError) -> ValueID {
    values.define("segment", .segment, type: .symbol, field: catalogue.id(.deals, "segment"))
  }

  private mutating func defineDealField(
    _ name: String, _ field: FieldID, at position: SourcePosition
  ) throws(ConfigurationError) -> ValueID {
    let definition = catalogue[field]
    let type = ValueType(definition.type)
    neededFields.insert(field)
    guard !definition.fallback.isEmpty else { return values.define(name, .deal(field), type: type, field: field) }
    var chain = [values.define("deals.\(name)", .deal(field), type: type, field: field)]
    for other in definition.fallback {
      var link = try value(named: other, at: position)
      if type == .text, self.type(of: link) != .text {
        // A number may stand in for a text: that it is there is all a text's absence asks.
        link = values.define("\(other) as text", .presence(link), type: .text, field: nil)
      }
      if case .derived(let derived) = values.source(of: link), derived.readsMarks(catalogue) {
        let standIn = "\(other) as stand-in"
        link = values.id(of: standIn) ?? values.define(standIn, .standIn(derived), type: derived.type, field: nil)
      }
      guard self.type(of: link) == type else {
        throw ConfigurationError(
          at: position, en: "`\(other)` cannot stand in for `\(name)`: it is of another type",
          es: "`\(other)` no puede sustituir a `\(name)`: es de otro tipo")
      }
      chain.append(link)
    }
    return values.define(name, .firstKnown(chain), type: type, field: field)
  }
}
