import HandoffConfig
import HandoffModel

/// A field has real content: filled, long enough, about what it asks for, and not copied from another field.
///
/// `filled: {field, min_words, any_of, all_of, none_of, unlike, value, or_role}`. Satisfied or violated; unknown where
/// the field was not exported, even if no contact holds the role; invalid where the cell cannot be read. An explicit "none"
/// on a field that takes it as an answer is satisfied whatever the tests say.
struct FilledKind: RuleKind {
  static let key = "filled"

  private struct Check {
    /// The bit of the check in the text of each field that may stand here.
    let bits: [(field: FieldID, bit: Int)]
    /// Position in the text-test list, or of the other field; meaning by the list the check is in.
    let subject: Int

    func holds(_ text: TextFeatures, of field: FieldID?) -> Bool {
      for (owner, bit) in bits where owner == field { return text.passes(check: bit) }
      return false
    }
  }

  private let value: ValueID
  private let name: String
  private let minimumWords: Int
  private let anyOf: [Check]
  private let allOf: [Check]
  private let noneOf: [Check]
  private let unlike: [Check]
  /// The numbers that are let through; nil for fields that are no numbers.
  private let number: [ClosedRange<Int64>]?
  private let flag: Bool?
  private let role: HeldRole?
  let expectation: LocalizedText

  var subjects: [String] { [name] }

  init(_ node: YAMLNode, scope: inout RuleScope) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    let fieldNode = try mapping.required("field")
    name = try fieldNode.text()
    value = try scope.value(named: name, at: fieldNode.position)
    minimumWords = try mapping.optional("min_words")?.integer(in: 1...1_000) ?? 1
    let lists = try Self.tests(&mapping)
    let unlikeNodes = mapping.optional("unlike")?.elements ?? []
    let valueNode = mapping.optional("value")
    role = try mapping.optional("or_role").map { node throws(ConfigurationError) in try HeldRole(node, scope: &scope) }
    try mapping.finish()

    let readsText = minimumWords > 1 || !(lists.any + lists.all + lists.none + unlikeNodes).isEmpty
    let fields = scope.values.fields(of: value)
    if readsText, scope.type(of: value) != .text || fields.isEmpty {
      throw ConfigurationError(
        at: fieldNode.position, en: "`\(name)` is not a text field, so it cannot be tested as a text",
        es: "`\(name)` no es un campo de texto, así que no se puede probar como texto")
    }
    anyOf = try Self.checks(lists.any, fields: fields, scope: &scope)
    allOf = try Self.checks(lists.all, fields: fields, scope: &scope)
    noneOf = try Self.checks(lists.none, fields: fields, scope: &scope)
    unlike = try Self.unlike(unlikeNodes, fields: fields, scope: &scope)
    (number, flag) = try Self.wanted(valueNode, type: scope.type(of: value))
    expectation = Self.expectation(
      words: minimumWords, any: lists.any, all: lists.all, unlike: unlikeNodes, value: valueNode, scope: scope)
  }

  func evaluate(_ batch: Batch) -> OutcomeColumn {
    let vector = batch.vector(value)
    let roles = role?.rows(batch)
    let results = (0..<batch.count).map { index in
      var result = judge(vector.cells[index], field: vector.origins[index].field)
      result.origin = vector.origins[index]
      if result.outcome != .satisfied, let row = roles?[index] {
        return RuleResult(
          .satisfied, credit: .full, reason: .heldByRole, origin: CellOrigin(table: .contactRoles, field: nil, row: row)
        )
      }
      return result
    }
    return OutcomeColumn(results: results)
  }

  private func judge(_ cell: Cell, field: FieldID?) -> RuleResult {
    switch cell.state {
    case .notExported: return RuleResult(.unknown, credit: .none, reason: .notExported)
    case .invalid: return RuleResult(.invalid, credit: .none, reason: .unreadable)
    case .blank: return RuleResult(.violated, credit: .none, reason: .blank)
    case .placeholder:
      return RuleResult(.violated, credit: .none, reason: .placeholder, found: Int64(cell.placeholderToken ?? 0))
    case .filled: break
    }
    let word = cell.value ?? 0
    if let number, !number.contains(where: { $0.contains(word) }) {
      return RuleResult(.violated, credit: .none, reason: .numberOutOfRange, found: word)
    }
    if let flag, (word == 1) != flag {
      return RuleResult(.violated, credit: .none, reason: .comparisonFalse, found: word)
    }
    guard minimumWords > 1 || hasChecks else { return Self.holds }
    return judge(TextFeatures(bits: UInt32(truncatingIfNeeded: word)), field: field)
  }

  private func judge(_ text: TextFeatures, field: FieldID?) -> RuleResult {
    if text.isExplicitNone { return Self.holds }
    if let copied = unlike.first(where: { $0.holds(text, of: field) }) {
      return copied.subject < 0
        ? RuleResult(.violated, credit: .none, reason: .sameAsAccountName)
        : RuleResult(.violated, credit: .none, reason: .sameAsField, found: Int64(copied.subject))
    }
    if let unwanted = noneOf.first(where: { $0.holds(text, of: field) }) {
      return RuleResult(.violated, credit: .none, reason: .unwantedContent, found: Int64(unwanted.subject))
    }
    if text.words < minimumWords {
      return RuleResult(
        .violated, credit: .none, reason: .tooFewWords, found: Int64(text.words), extra: Int64(minimumWords))
    }
    let hasWanted = anyOf.isEmpty || anyOf.contains { $0.holds(text, of: field) }
    guard hasWanted, allOf.allSatisfy({ $0.holds(text, of: field) }) else {
      return RuleResult(.violated, credit: .none, reason: .lacksContent, found: Int64(text.words))
    }
    return Self.holds
  }

  private var hasChecks: Bool { !(anyOf.isEmpty && allOf.isEmpty && noneOf.isEmpty && unlike.isEmpty) }

  private static let holds = RuleResult(.satisfied, credit: .full, reason: .holds)

  // MARK: Reading

  private static func tests(
    _ mapping: inout YAMLMapping
  ) throws(ConfigurationError) -> (any: [YAMLNode], all: [YAMLNode], none: [YAMLNode]) {
    (
      mapping.optional("any_of")?.elements ?? [], mapping.optional("all_of")?.elements ?? [],
      mapping.optional("none_of")?.elements ?? []
    )
  }

  private static func checks(
    _ nodes: [YAMLNode], fields: [FieldID], scope: inout RuleScope
  ) throws(ConfigurationError) -> [Check] {
    var checks: [Check] = []
    for node in nodes {
      let test = try scope.textTest(named: node.text(), at: node.position)
      checks.append(try check(.test(test), subject: test, fields: fields, at: node.position, scope: &scope))
    }
    return checks
  }

  private static func unlike(
    _ nodes: [YAMLNode], fields: [FieldID], scope: inout RuleScope
  ) throws(ConfigurationError) -> [Check] {
    var checks: [Check] = []
    for node in nodes {
      let name = try node.text()
      if name == "account_name" {
        checks.append(try check(.sameAsAccountName, subject: -1, fields: fields, at: node.position, scope: &scope))
        continue
      }
      let other = try scope.field(.deals, name, at: node.position)
      guard scope.catalogue[other].type.isText else {
        throw ConfigurationError(
          at: node.position, en: "`\(name)` is not a text field, so nothing can be a copy of it",
          es: "`\(name)` no es un campo de texto, así que nada puede ser copia suya")
      }
      checks.append(try check(.sameAs(other), subject: other.index, fields: fields, at: node.position, scope: &scope))
    }
    return checks
  }

  private static func check(
    _ check: TextPlan.Check, subject: Int, fields: [FieldID], at position: SourcePosition, scope: inout RuleScope
  ) throws(ConfigurationError) -> Check {
    var bits: [(field: FieldID, bit: Int)] = []
    for field in fields where scope.catalogue[field].type.isText {
      bits.append((field, try scope.bit(of: check, for: field, at: position)))
    }
    return Check(bits: bits, subject: subject)
  }

  /// What a number must be, or a yes or no.
  private static func wanted(
    _ node: YAMLNode?, type: ValueType
  ) throws(ConfigurationError) -> (number: [ClosedRange<Int64>]?, flag: Bool?) {
    guard let node else { return (nil, nil) }
    if type == .boolean { return (nil, try node.boolean()) }
    guard type == .number, let ranges = Self.ranges(try Predicate(node, type: .number)) else {
      throw ConfigurationError(
        at: node.position,
        en: "`value` is for numbers (`> 0`, `15..30`), and for yes or no fields; this field is neither",
        es: "`value` es para números (`> 0`, `15..30`) y para campos de sí o no; este campo no es ninguno")
    }
    return (ranges, nil)
  }

  /// The numbers a demand lets through; nil where it is none about numbers.
  private static func ranges(_ predicate: Predicate) -> [ClosedRange<Int64>]? {
    switch predicate {
    case .range(let low, let high): [low...high]
    case .number(.atLeast, let number): [number...Int64.max]
    case .number(.above, let number): [(number + 1)...Int64.max]
    case .number(.atMost, let number): [Int64.min...number]
    case .number(.below, let number): [Int64.min...(number - 1)]
    case .number(.equal, let number): [number...number]
    case .number(.notEqual, let number): [Int64.min...(number - 1), (number + 1)...Int64.max]
    default: nil
    }
  }

  private static func expectation(
    words: Int, any: [YAMLNode], all: [YAMLNode], unlike: [YAMLNode], value: YAMLNode?, scope: RuleScope
  ) -> LocalizedText {
    var en = ["filled"]
    var es = ["con contenido"]
    func labels(_ nodes: [YAMLNode], _ language: Language, joiner: String) -> String {
      nodes.compactMap { node in scope.ruleSet.textTests.first { $0.name == node.scalar } }
        .map { $0.label[language] }.joined(separator: joiner)
    }
    if words > 1 {
      en.append("at least \(words) words")
      es.append("al menos \(words) palabras")
    }
    if !all.isEmpty {
      en.append("with " + labels(all, .en, joiner: " and "))
      es.append("con " + labels(all, .es, joiner: " y "))
    }
    if any.count > 2 || !any.isEmpty && !all.isEmpty {
      // A chain of "or" beside an "and" cannot be read.
      en.append("with one of these: " + labels(any, .en, joiner: " / "))
      es.append("con uno de estos: " + labels(any, .es, joiner: " / "))
    } else if !any.isEmpty {
      en.append("with " + labels(any, .en, joiner: " or "))
      es.append("con " + labels(any, .es, joiner: " o "))
    }
    if !unlike.isEmpty {
      en.append("not copied from another field")
      es.append("no copiado de otro campo")
    }
    if let text = value?.scalar {
      let words = Comparison.words(text) ?? LocalizedText(untranslated: text)
      en.append(text == "true" ? "yes" : text == "false" ? "no" : words.en)
      es.append(text == "true" ? "sí" : text == "false" ? "no" : words.es)
    }
    return LocalizedText(en: en.joined(separator: ", "), es: es.joined(separator: ", "))
  }
}
