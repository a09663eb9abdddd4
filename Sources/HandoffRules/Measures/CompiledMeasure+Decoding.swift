import HandoffConfig
import HandoffModel

extension CompiledMeasure {
  /// Reads a measure; nil for one that another command computes, whose name must be known.
  static func compile(
    _ spec: MeasureSpec, rules: [String], cuts: [CutSpec], scope: inout RuleScope
  ) throws(ConfigurationError) -> CompiledMeasure? {
    switch spec.kind {
    case "analysis":
      _ = try spec.body.choice(OutcomeAnalysis.self, of: LocalizedText(en: "analysis", es: "análisis"))
      return nil
    case "command":
      _ = try spec.body.choice(MeasureCommand.self, of: LocalizedText(en: "command", es: "comando"))
      return nil
    case "share":
      // A rule that a pack took out leaves nothing to count.
      if let rule = spec.body.scalar(of: "outcome"), !rules.contains(rule),
        scope.ruleSet.declaredRules.contains(rule)
      {
        return nil
      }
      return try CompiledMeasure(spec, form: .share, subject: share(spec.body, rules: rules, scope: &scope))
    default:
      return try number(spec, cuts: cuts, scope: &scope)
    }
  }

  private init(
    _ spec: MeasureSpec, form: MeasureDescription.Form, subject: Subject
  ) throws(ConfigurationError) {
    description = MeasureDescription(
      id: spec.id, title: spec.title, catalogueIDs: spec.catalogueIDs, form: form, target: try Self.target(spec.target))
    self.subject = subject
  }

  private static func share(
    _ node: YAMLNode, rules: [String], scope: inout RuleScope
  ) throws(ConfigurationError) -> Subject {
    var mapping = try YAMLMapping(node)
    if let rule = mapping.optional("outcome") {
      let wanted = try mapping.required("is")
      try mapping.finish()
      return .outcome(rule: try position(rule, in: rules), among: try outcomes(wanted))
    }
    if let score = mapping.optional("score") {
      try mapping.finish()
      return .score(atLeast: try score.integer(in: 0...100) * 10)
    }
    if let completion = mapping.optional("completion") {
      try mapping.finish()
      guard try completion.text() == "complete" else {
        throw ConfigurationError(
          at: completion.position, en: "expected `complete`", es: "se esperaba `complete`")
      }
      return .completion
    }
    let when = try Condition(mapping.required("when"), scope: &scope)
    let amongNode = mapping.optional("among")
    try mapping.finish()
    var among: Condition?
    if let amongNode { among = try Condition(amongNode, scope: &scope) }
    return .condition(when, among: among)
  }

  private static func number(
    _ spec: MeasureSpec, cuts: [CutSpec], scope: inout RuleScope
  ) throws(ConfigurationError) -> CompiledMeasure {
    var mapping = try YAMLMapping(spec.body)
    var unit = MeasureDescription.Unit.points
    let subject: Subject
    if let score = mapping.optional("score") {
      subject = .points(
        score.scalar == "total"
          ? nil : try score.choice(Dimension.self, of: LocalizedText(en: "dimension", es: "dimensión")))
    } else {
      let node = try mapping.required("value")
      let value = try scope.value(named: node.text(), at: node.position)
      guard scope.type(of: value) == .number else {
        throw ConfigurationError(at: node.position, en: "a median needs a number", es: "una mediana necesita un número")
      }
      unit = try mapping.required("unit").choice(
        MeasureDescription.Unit.self, of: LocalizedText(en: "unit", es: "unidad"))
      subject = .value(value)
    }
    var form = MeasureDescription.Form.median(unit)
    if spec.kind == "spread" {
      let by = try mapping.required("by")
      let name = try by.text()
      guard let cut = cuts.firstIndex(where: { $0.id == name }) else {
        throw ConfigurationError(
          .unknown(LocalizedText(en: "cut", es: "corte"), name, at: by.position, candidates: cuts.map(\.id)))
      }
      form = .spread(cut: cut)
    }
    try mapping.finish()
    return try CompiledMeasure(spec, form: form, subject: subject)
  }

  private static func position(_ node: YAMLNode, in rules: [String]) throws(ConfigurationError) -> Int {
    let id = try node.text()
    guard let position = rules.firstIndex(of: id) else {
      throw ConfigurationError(
        .unknown(LocalizedText(en: "rule", es: "nombre de regla"), id, at: node.position, candidates: rules))
    }
    return position
  }

  private static func outcomes(_ node: YAMLNode) throws(ConfigurationError) -> Set<Outcome> {
    var among: Set<Outcome> = []
    let judged = Outcome.allCases.filter(\.isJudged)
    for element in node.elements {
      let name = try element.text()
      guard let outcome = judged.first(where: { $0.id == name }) else {
        throw ConfigurationError(
          .unknown(
            LocalizedText(en: "judged outcome", es: "resultado evaluado"), name, at: element.position,
            candidates: judged.map(\.id)))
      }
      among.insert(outcome)
    }
    return among
  }

  private static func target(_ node: YAMLNode?) throws(ConfigurationError) -> (isAtLeast: Bool, value: Int64)? {
    guard let node else { return nil }
    switch try Predicate(node, type: .number) {
    case .number(.atLeast, let value): return (true, value)
    case .number(.atMost, let value): return (false, value)
    default:
      throw ConfigurationError(
        at: node.position, en: "a target is `>= number` or `<= number`",
        es: "un objetivo es `>= número` o `<= número`")
    }
  }
}
