public import HandoffConfig
import HandoffModel

extension RuleBook {
  /// The keys under which rules may carry a check.
  public static var kindKeys: [String] { RuleKindRegistry.keys }

  /// Compiles every rule; all that is wrong with any of them is thrown together.
  public init(_ ruleSet: RuleSet) throws(ConfigurationError) {
    var scope = RuleScope(ruleSet: ruleSet)
    var issues = IssueCollector()
    let labels = ExpectationLabels(ruleSet)
    let specs = ruleSet.rules.filter { $0.kind != Pattern.key } + ruleSet.rules.filter { $0.kind == Pattern.key }
    let disabled = ruleSet.declaredRules.subtracting(specs.map(\.id))
    var rules: [CompiledRule] = []
    var patterns: [Pattern] = []
    var descriptions: [RuleDescription] = []
    for (position, spec) in specs.enumerated() {
      _ = issues.attempt { () throws(ConfigurationError) in
        if spec.kind == Pattern.key {
          let references = Pattern.References(earlier: specs.prefix(position).map(\.id), disabled: disabled)
          let pattern = try Pattern(spec.check, references: references, scope: &scope)
          patterns.append(pattern)
          descriptions.append(Self.description(of: spec, pattern: pattern, labels))
        } else {
          let rule = try Self.compile(spec, scope: &scope)
          rules.append(rule)
          descriptions.append(Self.description(of: spec, rule: rule, labels))
        }
      }
    }
    try issues.throwIfAny()
    // A pack that stands alone may have other segments; the shipped derived fields nobody uses are then none of its business.
    let standsAlone = !ruleSet.packs.contains(BuiltInRules.packName)
    for node in ruleSet.derived where !(standsAlone && BuiltInRules.isBuiltIn(node.position)) {
      try Self.checkDerived(node, scope: &scope, issues: &issues)
    }
    let segments = issues.attempt { () throws(ConfigurationError) in
      try SegmentAssignment(ruleSet.segments, scope: &scope)
    }
    let ids = specs.map(\.id)
    let milestones = issues.attempt { () throws(ConfigurationError) in
      try Self.positions(of: ruleSet.scoring.completionMilestones, in: ids, declared: ruleSet.declaredRules)
    }
    let scorer = issues.attempt { () throws(ConfigurationError) in
      try Scorer(
        ruleSet.scoring, rules: descriptions, declared: ruleSet.declaredRules, milestones: milestones ?? [])
    }
    let (cuts, measures) = Self.measures(ruleSet, ids: ids, scope: &scope, issues: &issues)
    try issues.throwIfAny()
    guard let segments, let milestones, let scorer else {
      throw ConfigurationError(at: nil, en: "unreadable rules", es: "reglas ilegibles")
    }
    self.ruleSet = ruleSet
    self.rules = rules
    self.patterns = patterns
    self.descriptions = descriptions
    self.segments = segments.segments
    segmentAssignment = segments
    textPlan = scope.textPlan
    neededFields = scope.neededFields.sorted()
    values = scope.values
    valueNames = scope.names
    groups = ruleSet.scoring.groups
    completionMilestones = milestones
    self.scorer = scorer
    compiledCuts = cuts
    compiledMeasures = measures
  }

  private static func measures(
    _ ruleSet: RuleSet, ids: [String], scope: inout RuleScope, issues: inout IssueCollector
  ) -> (cuts: [CompiledCut], measures: [CompiledMeasure]) {
    var cuts: [CompiledCut] = []
    var measures: [CompiledMeasure] = []
    for spec in ruleSet.cuts {
      let cut = issues.attempt { () throws(ConfigurationError) in try CompiledCut(spec, scope: &scope) }
      if let cut { cuts.append(cut) }
    }
    for spec in ruleSet.measures {
      let measure = issues.attempt { () throws(ConfigurationError) in
        try CompiledMeasure.compile(spec, rules: ids, cuts: ruleSet.cuts, scope: &scope)
      }
      if let measure = measure ?? nil { measures.append(measure) }
    }
    return (cuts, measures)
  }

  private static func compile(_ spec: RuleSpec, scope: inout RuleScope) throws(ConfigurationError) -> CompiledRule {
    guard let type = RuleKindRegistry.kind(spec.kind) else {
      throw ConfigurationError(
        .unknown(
          LocalizedText(en: "check", es: "comprobación"), spec.kind, at: spec.position,
          candidates: RuleKindRegistry.keys))
    }
    var when: Condition?
    if let node = spec.when { when = try Condition(node, scope: &scope) }
    let kind = try type.init(spec.check, scope: &scope)
    var variants: [CompiledRule.Variant] = []
    var seen: Set<String> = []
    for variant in spec.variants {
      // The same condition twice: the second can never be reached.
      guard seen.insert(RulerText.canonical(variant.when)).inserted else {
        throw ConfigurationError(
          at: variant.position, en: "this variant cannot be reached: an earlier one has the same condition",
          es: "esta variante no se puede alcanzar: una anterior tiene la misma condición")
      }
      variants.append(
        CompiledRule.Variant(
          when: try Condition(variant.when, scope: &scope), kind: try type.init(variant.check, scope: &scope)))
    }
    return CompiledRule(when: when, kind: kind, variants: variants)
  }

  /// A derived field nobody uses must still be right.
  private static func checkDerived(
    _ node: YAMLNode, scope: inout RuleScope, issues: inout IssueCollector
  ) throws(ConfigurationError) {
    _ = issues.attempt { () throws(ConfigurationError) in
      guard let name = try node.entries().first(where: { $0.key == "name" }) else {
        throw ConfigurationError(
          at: node.position, en: "a derived field needs a `name`", es: "un campo derivado necesita un `name`")
      }
      let text = try name.value.text()
      guard scope.catalogue.id(.deals, text) == nil else {
        throw ConfigurationError(
          at: name.value.position, en: "`\(text)` is already a field of deals", es: "`\(text)` ya es un campo de deals")
      }
      _ = try scope.value(named: text, at: name.value.position)
    }
  }

  /// A pack of one's own need not have the shipped milestones; the completion rate then has nothing to judge.
  private static func positions(
    of nodes: [YAMLNode], in ids: [String], declared: Set<String>
  ) throws(ConfigurationError) -> [Int] {
    var positions: [Int] = []
    for node in nodes {
      let id = try node.text()
      if let position = ids.firstIndex(of: id) {
        positions.append(position)
      } else if !declared.contains(id) {
        throw ConfigurationError(
          .unknown(LocalizedText(en: "rule", es: "nombre de regla"), id, at: node.position, candidates: ids))
      }
    }
    return positions
  }

  private static func description(of spec: RuleSpec, rule: CompiledRule, _ labels: ExpectationLabels) -> RuleDescription
  {
    RuleDescription(
      id: spec.id, title: spec.title, rationale: spec.rationale ?? spec.title, action: spec.action,
      catalogueIDs: spec.catalogueIDs,
      dimension: spec.dimension, severity: spec.severity, weight: spec.weight, kind: spec.kind,
      expectations: ([rule.kind.expectation] + rule.variants.map(\.kind.expectation)).map(labels.labelled),
      clockEvents: rule.kind.clockEvents,
      fields: rule.kind.subjects,
      labels: labels.labels(
        of: rule.kind.subjects + [rule.kind.clockEvents?.start, rule.kind.clockEvents?.end].compactMap { $0 }),
      definedAt: "\(spec.position.file):\(spec.position.line)")
  }

  private static func description(of spec: RuleSpec, pattern: Pattern, _ labels: ExpectationLabels) -> RuleDescription {
    RuleDescription(
      id: spec.id, title: spec.title, rationale: spec.rationale ?? spec.title, action: spec.action,
      catalogueIDs: spec.catalogueIDs,
      dimension: nil, severity: spec.severity, weight: 0, kind: spec.kind,
      expectations: [labels.labelled(pattern.expectation)],
      clockEvents: nil, fields: pattern.rules, labels: labels.labels(of: pattern.rules),
      definedAt: "\(spec.position.file):\(spec.position.line)")
  }
}
