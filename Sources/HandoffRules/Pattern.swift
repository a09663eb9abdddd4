import HandoffConfig
import HandoffModel

/// A named combination of outcomes of other rules; it carries evidence, never weight.
///
/// `pattern: {any|all: [...]}`, `{not: ...}`, `{outcome: rule-id, is: [...]}` or `{when: condition}`. Violated where the
/// combination is found, satisfied where it is not, unknown where that hangs on unknown or invalid outcomes.
struct Pattern: Sendable {
  static let key = "pattern"
  /// The evidence is a bit for each rule.
  private static let maximumRules = 62

  private indirect enum Term: Sendable {
    case all([Term])
    case any([Term])
    case not(Term)
    case outcome(rule: Int, among: Set<Outcome>)
    case condition(Condition)
    /// The outcome of a rule that was disabled.
    case unknown
  }

  /// The rules that a pattern may refer to.
  struct References {
    /// Ids in the order of their outcome columns.
    let earlier: [String]
    /// Rules of some pack that a later pack took out.
    let disabled: Set<String>
  }

  private let term: Term
  /// Ids of the rules it reads, in order of mention.
  let rules: [String]

  /// Positions of the rules it reads, in order of mention, each once: the order of `rules`.
  private let positionsByMention: [Int]
  /// The values its conditions ask about, in order of mention.
  private let conditionValues: [ValueID]
  /// Its conditions, in words.
  private let conditions: [LocalizedText]

  /// Positions of the rules it reads.
  var positions: [Int] { Self.mentioned(term) }

  private static func mentioned(_ term: Term) -> [Int] {
    switch term {
    case .all(let parts), .any(let parts): parts.flatMap(mentioned)
    case .not(let part): mentioned(part)
    case .outcome(let rule, _): [rule]
    case .condition, .unknown: []
    }
  }

  var expectation: LocalizedText {
    func list(_ language: Language) -> String {
      (rules.map(NameMark.marked) + conditions.map { "(" + $0[language] + ")" }).joined(separator: ", ")
    }
    if rules.isEmpty {
      let (en, es) = (conditions.map(\.en), conditions.map(\.es))
      return LocalizedText(
        en: "not the case: \(en.joined(separator: "; "))", es: "no se da: \(es.joined(separator: "; "))")
    }
    return LocalizedText(
      en: "no such combination of \(list(.en))", es: "ninguna combinación así de \(list(.es))")
  }

  /// Reads a pattern; `references` are the rules it may refer to.
  init(_ node: YAMLNode, references: References, scope: inout RuleScope) throws(ConfigurationError) {
    var rules: [String] = []
    term = try Self.term(node, references: references, rules: &rules, scope: &scope)
    guard rules.count <= Self.maximumRules else {
      throw ConfigurationError(
        at: node.position, en: "a pattern reads at most \(Self.maximumRules) rules, this one reads \(rules.count)",
        es: "un patrón lee \(Self.maximumRules) reglas como mucho, este lee \(rules.count)")
    }
    self.rules = rules
    positionsByMention = rules.compactMap { references.earlier.firstIndex(of: $0) }
    conditions = Self.conditions(node)
    conditionValues = Self.conditionValues(term)
  }

  private static func conditionValues(_ term: Term) -> [ValueID] {
    switch term {
    case .all(let parts), .any(let parts): parts.flatMap(conditionValues)
    case .not(let part): conditionValues(part)
    case .condition(let condition): condition.values
    case .outcome, .unknown: []
    }
  }

  /// Judges the pattern over the columns of the rules before it.
  func evaluate(_ columns: [OutcomeColumn], batch: Batch) -> OutcomeColumn {
    let truths = evaluate(term, columns: columns, batch: batch)
    let mentioned = Self.mentionedRules(term)
    let places = mentioned.map { rule in positionsByMention.firstIndex(of: rule.rule) ?? 0 }
    let results = truths.enumerated().map { index, truth in
      switch truth {
      case .no: return RuleResult(.satisfied, credit: .full, reason: .patternAbsent)
      case .unknown: return RuleResult(.unknown, credit: .none, reason: .conditionUnknown)
      case .yes:
        // Every rule that took part is evidence; the cell is that of the first with one, else of the conditions.
        var evidence: Int64 = 0
        var origin: CellOrigin?
        for (place, (rule, among)) in zip(places, mentioned) where among.contains(columns[rule].results[index].outcome)
        {
          evidence |= 1 << Int64(place)
          let cell = columns[rule].results[index].origin
          if origin == nil, cell != .none { origin = cell }
        }
        return RuleResult(
          .violated, credit: .none, reason: .patternFound, found: evidence,
          origin: origin ?? conditionOrigin(batch, handoff: index))
      }
    }
    return OutcomeColumn(results: results)
  }

  /// The cell of the first value of the conditions that has one, else the row of the deal.
  private func conditionOrigin(_ batch: Batch, handoff index: Int) -> CellOrigin {
    for value in conditionValues {
      let origin = batch.vector(value).origins[index]
      if origin != .none { return origin }
    }
    return CellOrigin(table: .deals, field: nil, row: batch.rows[index])
  }

  private func evaluate(_ term: Term, columns: [OutcomeColumn], batch: Batch) -> [Truth] {
    switch term {
    case .all(let parts):
      return parts.reduce([Truth](repeating: .yes, count: batch.count)) { truth, part in
        zip(truth, evaluate(part, columns: columns, batch: batch)).map { $0.and($1) }
      }
    case .any(let parts):
      return parts.reduce([Truth](repeating: .no, count: batch.count)) { truth, part in
        zip(truth, evaluate(part, columns: columns, batch: batch)).map { $0.or($1) }
      }
    case .not(let part):
      return evaluate(part, columns: columns, batch: batch).map(\.negated)
    case .condition(let condition):
      return condition.evaluate(batch)
    case .unknown:
      return [Truth](repeating: .unknown, count: batch.count)
    case .outcome(let rule, let among):
      return columns[rule].results.map { result in
        if among.contains(result.outcome) { return .yes }
        return result.outcome == .unknown || result.outcome == .invalid ? .unknown : .no
      }
    }
  }

  /// Every condition of a pattern, in order.
  private static func conditions(_ node: YAMLNode) -> [LocalizedText] {
    switch node.content {
    case .scalar: []
    case .sequence(let nodes): nodes.flatMap(conditions)
    case .mapping(let entries):
      entries.flatMap { $0.key == "when" ? [ConditionText.marked($0.value)] : conditions($0.value) }
    }
  }

  private static func mentionedRules(_ term: Term) -> [(rule: Int, among: Set<Outcome>)] {
    switch term {
    case .all(let parts), .any(let parts): parts.flatMap(mentionedRules)
    case .not, .condition, .unknown: []
    case .outcome(let rule, let among): [(rule, among)]
    }
  }

  private static func term(
    _ node: YAMLNode, references: References, rules: inout [String], scope: inout RuleScope
  ) throws(ConfigurationError) -> Term {
    var mapping = try YAMLMapping(node)
    var terms: [Term] = []
    if let parts = mapping.optional("all") {
      terms.append(.all(try list(parts, references: references, rules: &rules, scope: &scope)))
    }
    if let parts = mapping.optional("any") {
      terms.append(.any(try list(parts, references: references, rules: &rules, scope: &scope)))
    }
    if let part = mapping.optional("not") {
      terms.append(.not(try term(part, references: references, rules: &rules, scope: &scope)))
    }
    if let condition = mapping.optional("when") { terms.append(.condition(try Condition(condition, scope: &scope))) }
    if let rule = mapping.optional("outcome") {
      terms.append(try outcome(rule, is: mapping.required("is"), references: references, rules: &rules))
    }
    mapping.allow(["is"])
    try mapping.finish()
    guard let first = terms.first, terms.count == 1 else {
      throw ConfigurationError(
        at: node.position, en: "a pattern term has exactly one of all, any, not, outcome, when",
        es: "un término de patrón tiene exactamente uno de all, any, not, outcome, when")
    }
    return first
  }

  private static func list(
    _ node: YAMLNode, references: References, rules: inout [String], scope: inout RuleScope
  ) throws(ConfigurationError) -> [Term] {
    guard !node.elements.isEmpty else {
      throw ConfigurationError(
        at: node.position, en: "the list of terms is empty", es: "la lista de términos está vacía")
    }
    var terms: [Term] = []
    for element in node.elements {
      terms.append(try term(element, references: references, rules: &rules, scope: &scope))
    }
    return terms
  }

  private static func outcome(
    _ node: YAMLNode, is wanted: YAMLNode, references: References, rules: inout [String]
  ) throws(ConfigurationError) -> Term {
    let id = try node.text()
    if references.disabled.contains(id) { return .unknown }
    guard let rule = references.earlier.firstIndex(of: id) else {
      throw ConfigurationError(
        .unknown(
          LocalizedText(en: "rule", es: "nombre de regla"), id, at: node.position, candidates: references.earlier))
    }
    var among: Set<Outcome> = []
    for element in wanted.elements {
      let name = try element.text()
      guard let outcome = Outcome(id: name) else {
        throw ConfigurationError(
          .unknown(
            LocalizedText(en: "outcome", es: "resultado"), name, at: element.position,
            candidates: Outcome.allCases.map(\.id)))
      }
      among.insert(outcome)
    }
    if !rules.contains(id) { rules.append(id) }
    return .outcome(rule: rule, among: among)
  }
}
