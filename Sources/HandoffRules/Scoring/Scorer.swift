import HandoffConfig
import HandoffModel

/// Turns outcomes into a score with its ledger, in integers throughout.
///
/// A dimension is Σ weight·credit / Σ weight over its judged rules in millionths, rounded half up; the score is the weighted
/// mean of the dimensions that have a judged rule, in tenths of a point, rounded half up. A group with one root cause that
/// costs more than its maximum costs just that: its rules count as earned, less the maximum, so that no rounding inside the
/// group reaches the score. A missed core rule caps the rest.
struct Scorer: Sendable {
  struct Rule: Sendable {
    let dimension: Int
    let weight: Int
    let isCore: Bool
  }

  struct Group: Sendable {
    let rules: [Int]
    /// Tenths of a point.
    let maximumLoss: Int
  }

  let rules: [Rule]
  let dimensionWeights: [Int]
  let groups: [Group]
  private let coreCap: Int
  /// Positions of the core rules.
  private let coreRules: [Int]
  /// One bit per outcome, in raw order: whether it misses a core rule.
  private let coreMissedBy: UInt16
  private let gradeFloors: [(grade: Grade, floor: Int)]
  private let milestones: [Int]

  init(
    _ spec: ScoringSpec, rules descriptions: [RuleDescription], declared: Set<String>, milestones: [Int]
  ) throws(ConfigurationError) {
    let weighing = descriptions.filter { !$0.isPattern }
    rules = weighing.map { rule in
      Rule(dimension: rule.dimension?.index ?? 0, weight: rule.weight, isCore: rule.severity == .core)
    }
    dimensionWeights = spec.dimensionWeights
    coreCap = spec.coreCap
    coreRules = rules.indices.filter { [rules] in rules[$0].isCore }
    coreMissedBy = spec.coreMissedBy.reduce(0) { $0 | 1 << UInt16($1.rawValue) }
    gradeFloors = spec.gradeFloors
    self.milestones = milestones
    groups = try Self.groups(spec.groups, ids: weighing.map(\.id), declared: declared)
  }

  /// A rule that these packs leave out or disable leaves its group; one in two groups would be given back twice.
  private static func groups(
    _ specs: [ScoringSpec.Group], ids: [String], declared: Set<String>
  ) throws(ConfigurationError) -> [Group] {
    var groups: [Group] = []
    var taken: Set<Int> = []
    for group in specs {
      var positions: [Int] = []
      for id in group.rules {
        guard let position = ids.firstIndex(of: id) else {
          if declared.contains(id) { continue }
          throw ConfigurationError(
            .unknown(LocalizedText(en: "rule", es: "nombre de regla"), id, at: group.position, candidates: ids))
        }
        guard taken.insert(position).inserted else {
          throw ConfigurationError(
            at: group.position, en: "the rule `\(id)` is named twice in groups",
            es: "la regla `\(id)` figura dos veces en los grupos")
        }
        positions.append(position)
      }
      groups.append(Group(rules: positions, maximumLoss: group.maximumLoss))
    }
    return groups
  }

  /// The score of handoff `index` of a batch.
  func score(_ columns: [OutcomeColumn], handoff index: Int) -> HandoffScore {
    var sums = DimensionSums()
    for position in rules.indices {
      switch columns[position].results[index].outcome {
      case .unknown, .invalid: sums.unjudged += rules[position].weight
      case .pending, .notApplicable: break
      default:
        sums.add(rules[position], credit: Int(columns[position].results[index].credit.tenThousandths))
      }
    }
    let totalWeight = sums.presentWeight(dimensionWeights)
    let completion = completionStatus(columns, handoff: index)
    guard totalWeight > 0 else {
      return HandoffScore(
        score: nil, grade: nil, dimensions: sums.ratios, judgedWeights: sums.judgedWeights,
        unjudgedWeight: sums.unjudged,
        isCapped: false, ledger: [], completion: completion)
    }
    let raw = sums.score(dimensionWeights, totalWeight: totalWeight)
    var ledger = Ledger(
      rules: rules, dimensionWeights: dimensionWeights, weights: sums.weights, totalWeight: totalWeight)
    for position in rules.indices where columns[position].results[index].outcome.isJudged {
      ledger.add(rule: position, credit: Int(columns[position].results[index].credit.tenThousandths))
    }
    var score = capGroups(of: &ledger, sums: sums, raw: raw, columns: columns, handoff: index)
    let isCapped = score > coreCap && missesCore(columns, handoff: index)
    if isCapped {
      ledger.cap(tenths: score - coreCap)
      score = coreCap
    }
    return HandoffScore(
      score: score, grade: grade(of: score), dimensions: sums.ratios, judgedWeights: sums.judgedWeights,
      unjudgedWeight: sums.unjudged, isCapped: isCapped, ledger: ledger.lines, completion: completion)
  }

  /// Writes the ledger of a raw score with what groups give back; the score behind the groups.
  private func capGroups(
    of ledger: inout Ledger, sums: DimensionSums, raw: Int, columns: [OutcomeColumn], handoff index: Int
  ) -> Int {
    let totalWeight = sums.presentWeight(dimensionWeights)
    var forgiving = sums
    var maxima = 0
    var score = raw
    var lost = 1_000 - raw
    var given: [(group: Int, tenths: Int)] = []
    for (position, group) in groups.enumerated() where ledger.costs(group.rules, moreThan: group.maximumLoss) {
      for rule in group.rules where columns[rule].results[index].outcome.isJudged {
        forgiving.forgive(rules[rule], credit: Int(columns[rule].results[index].credit.tenThousandths))
      }
      maxima += group.maximumLoss
      let better = max(score, forgiving.score(dimensionWeights, totalWeight: totalWeight) - maxima)
      let own = group.maximumLoss + better - score
      if better > score { given.append((position, better - score)) }
      score = better
      ledger.distribute(tenths: own, over: group.rules)
      lost -= own
    }
    ledger.distribute(tenths: lost)
    ledger.writeLosses()
    for line in given { ledger.giveBack(group: line.group, tenths: line.tenths) }
    return score
  }

  private func missesCore(_ columns: [OutcomeColumn], handoff index: Int) -> Bool {
    for rule in coreRules where coreMissedBy & 1 << UInt16(columns[rule].results[index].outcome.rawValue) != 0 {
      return true
    }
    return false
  }

  private func grade(of score: Int) -> Grade {
    gradeFloors.first { score >= $0.floor }?.grade ?? .poor
  }

  /// A milestone that does not apply is left out; a pending one outweighs everything, then an unknown one.
  private func completionStatus(_ columns: [OutcomeColumn], handoff index: Int) -> CompletionStatus {
    var (count, isUnknown, isComplete) = (0, false, true)
    for milestone in milestones {
      switch columns[milestone].results[index].outcome {
      case .notApplicable: continue
      case .pending: return .pending
      case .unknown, .invalid: isUnknown = true
      case .met, .satisfied: break
      default: isComplete = false
      }
      count += 1
    }
    if count == 0 || isUnknown { return .unknown }
    return isComplete ? .complete : .incomplete
  }
}
