import HandoffModel
import TestSupport

@testable import HandoffConfig
@testable import HandoffRules

/// Rules, their outcomes for one handoff, and how they are scored.
struct ScoringCase {
  struct Rule {
    var dimension: Int
    var weight: Int
    var isCore = false
    var outcome: Outcome
    var credit: Int

    var isJudged: Bool { outcome.isJudged }
  }

  struct Group {
    var rules: [Int]
    var maximum: Int
  }

  var rules: [Rule]
  var dimensionWeights = [40, 40, 20]
  var groups: [Group] = []
  var cap = 590
  var missedBy: Set<Outcome> = [.violated, .partial, .late, .overdue]
  var milestones: [Int] = []

  func scorer() throws -> Scorer {
    let spec = ScoringSpec(
      dimensionWeights: dimensionWeights, coreCap: cap, coreMissedBy: missedBy,
      gradeFloors: [(.excellent, 850), (.good, 700), (.fair, 600)],
      groups: groups.enumerated().map { index, group in
        ScoringSpec.Group(
          id: "g\(index)", title: LocalizedText(untranslated: "g"), rules: group.rules.map { "r\($0)" },
          maximumLoss: group.maximum, position: SourcePosition(file: "s.yaml", line: 1, column: index + 1))
      }, completionMilestones: [], completionAlarm: 90,
      node: YAMLNode(.mapping([]), at: SourcePosition(file: "s.yaml", line: 1, column: 1)))
    let text = LocalizedText(untranslated: "r")
    let descriptions = rules.enumerated().map { index, rule in
      RuleDescription(
        id: "r\(index)", title: text, rationale: text, action: text, catalogueIDs: [],
        dimension: Dimension.allCases[rule.dimension], severity: rule.isCore ? .core : .major, weight: rule.weight,
        kind: "filled", expectations: [text], clockEvents: nil, fields: [], definedAt: "s.yaml:1")
    }
    return try Scorer(spec, rules: descriptions, declared: [], milestones: milestones)
  }

  func score() throws -> HandoffScore {
    let columns = rules.map { rule in
      OutcomeColumn(results: [RuleResult(rule.outcome, credit: Credit(tenThousandths: rule.credit), reason: .holds)])
    }
    return try scorer().score(columns, handoff: 0)
  }

  // MARK: Exact arithmetic

  /// Σ weight of the judged rules of a dimension.
  func judgedWeight(_ dimension: Int) -> Int {
    rules.filter { $0.isJudged && $0.dimension == dimension }.reduce(0) { $0 + $1.weight }
  }

  /// Σ weight of the dimensions with something judged.
  var presentWeight: Int { (0..<3).filter { judgedWeight($0) > 0 }.reduce(0) { $0 + dimensionWeights[$1] } }

  /// What a rule loses, in tenths of a point.
  func loss(_ rule: Int) -> Fraction {
    let weight = judgedWeight(rules[rule].dimension)
    guard rules[rule].isJudged, weight > 0, presentWeight > 0 else { return Fraction(0) }
    return Fraction(1_000 * dimensionWeights[rules[rule].dimension]) / Fraction(presentWeight)
      * Fraction(rules[rule].weight)
      / Fraction(weight) * Fraction(10_000 - rules[rule].credit) / Fraction(10_000)
  }

  /// The dimension in millionths, rounded half up, and the score before groups and cap, by the formula of the design.
  func ratio(_ dimension: Int) -> Int? {
    let weight = judgedWeight(dimension)
    guard weight > 0 else { return nil }
    let earned = rules.filter { $0.isJudged && $0.dimension == dimension }.reduce(Fraction(0)) {
      $0 + Fraction($1.weight) * Fraction($1.credit) / Fraction(10_000)
    }
    return (Fraction(1_000_000) * earned / Fraction(weight)).halfUp
  }

  var raw: Int {
    let sum = (0..<3).reduce(Fraction(0)) { $0 + Fraction(dimensionWeights[$1]) * Fraction(ratio($1) ?? 0) }
    return (sum / Fraction(presentWeight) / Fraction(1_000)).halfUp
  }

  // MARK: Random cases

  static func random(_ generator: inout SeededGenerator, groups: Bool) -> ScoringCase {
    let weights = generator.pick([[0, 1, 2, 3, 5], [1], [5, 7, 11, 13], [1, 1_000]])
    let rules = (0..<1 + generator.below(12)).map { _ in rule(&generator, weights: weights) }
    var random = ScoringCase(rules: rules)
    if generator.once(in: 3) { random.dimensionWeights = (0..<3).map { _ in generator.below(60) } }
    if groups {
      let order = Array(rules.indices).shuffled(using: &generator)
      let cut = generator.below(order.count + 1)
      let rest = order.count - cut
      random.groups = [Group(rules: Array(order.prefix(cut)), maximum: generator.below(400))]
      if rest > 1 { random.groups.append(Group(rules: Array(order.suffix(rest / 2)), maximum: generator.below(200))) }
    }
    return random
  }

  private static func rule(_ generator: inout SeededGenerator, weights: [Int]) -> Rule {
    let outcome = generator.pick(Outcome.allCases + [.violated, .late, .partial])
    let credit =
      switch outcome {
      case .met, .satisfied: 10_000
      case .late: generator.pick([0, 5_000, generator.below(10_000)])
      case .partial: generator.pick([3_333, 6_666, 1 + generator.below(9_999)])
      default: 0
      }
    return Rule(
      dimension: generator.below(3), weight: generator.pick(weights), isCore: generator.once(in: 6), outcome: outcome,
      credit: credit)
  }
}
