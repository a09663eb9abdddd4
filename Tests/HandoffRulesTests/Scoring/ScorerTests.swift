import HandoffModel
import TestSupport
import Testing

@testable import HandoffRules

@Suite struct ScorerTests {
  private typealias Rule = ScoringCase.Rule

  private static func judged(_ credits: [Int], weights: [Int]? = nil, dimension: Int = 0) -> [Rule] {
    credits.enumerated().map { index, credit in
      Rule(
        dimension: dimension, weight: weights?[index] ?? 1,
        outcome: credit == 10_000 ? .satisfied : credit == 0 ? .violated : .partial, credit: credit)
    }
  }

  // MARK: Known answers

  /// Completeness 8 of 10, timing 5 + 3 · 0.5 of 9, playbook not judged: (40 · 0.8 + 40 · 6.5 / 9) / 80 = 0.76111.
  @Test func aScoreByHand() throws {
    let rules =
      Self.judged([10_000, 0], weights: [8, 2]) + Self.judged([10_000, 5_000, 0], weights: [5, 3, 1], dimension: 1)
    let score = try ScoringCase(rules: rules).score()
    #expect(score.score == 761)
    #expect(score.grade == .good)
    #expect(score.dimensions == [800_000, 722_222, nil])
    #expect(score.judgedWeights == [10, 9, 0])
    // 1,000 · 0.5 · 2/10 = 100; 1,000 · 0.5 · 3/9 · 0.5 = 83.33; 1,000 · 0.5 · 1/9 = 55.56: the tenth goes to the last.
    #expect(score.ledger.map(\.cause) == [.rule(1), .rule(3), .rule(4)])
    #expect(score.ledger.map(\.tenths) == [100, 83, 56])
    #expect(score.ledger.map(\.hundredths) == [1_000, 833, 556])
  }

  @Test func nothingJudgedIsNoScore() throws {
    let outcomes: [Outcome] = [.pending, .notApplicable, .unknown, .invalid]
    let rules = outcomes.map { Rule(dimension: 0, weight: 3, outcome: $0, credit: 0) }
    let score = try ScoringCase(rules: rules).score()
    #expect(score.score == nil && score.grade == nil && score.ledger.isEmpty && !score.isCapped)
    #expect(score.dimensions == [nil, nil, nil])
    // Unknown and invalid could not be judged; pending and not applicable need not be.
    #expect((score.judgedWeights, score.unjudgedWeight, score.coverage) == ([0, 0, 0], 6, 0))
    #expect(try ScoringCase(rules: []).score().coverage == nil)
  }

  @Test func aRuleWithoutWeightIsNotJudgedAlone() throws {
    let score = try ScoringCase(rules: [Rule(dimension: 1, weight: 0, outcome: .late, credit: 0)]).score()
    #expect(score.score == nil)
    let beside = try ScoringCase(
      rules: Self.judged([10_000]) + [Rule(dimension: 1, weight: 0, outcome: .late, credit: 0)]
    ).score()
    #expect((beside.score, beside.dimensions) == (1_000, [1_000_000, nil, nil]))
    #expect(beside.ledger.isEmpty)
  }

  @Test func aDimensionWithoutWeightScoresNothing() throws {
    var only = ScoringCase(rules: Self.judged([0], dimension: 2))
    only.dimensionWeights = [50, 50, 0]
    #expect(try only.score().score == nil)
    only.rules += Self.judged([10_000])
    let score = try only.score()
    #expect(score.score == 1_000 && score.ledger.isEmpty)
  }

  @Test(arguments: [(3, 1, 750), (1, 2, 333), (2, 1, 667), (0, 5, 0), (5, 0, nil)] as [(Int, Int, Int?)])
  func coverageIsTheShareOfWeightJudged(_ judged: Int, _ unknown: Int, _ tenths: Int?) throws {
    var rules: [Rule] = judged == 0 ? [] : [Rule(dimension: 0, weight: judged, outcome: .violated, credit: 0)]
    if unknown > 0 { rules.append(Rule(dimension: 1, weight: unknown, outcome: .unknown, credit: 0)) }
    rules.append(Rule(dimension: 1, weight: 100, outcome: .pending, credit: 0))
    #expect(try ScoringCase(rules: rules).score().coverage == tenths ?? 1_000)
  }

  // MARK: Grades

  /// The grade is read from the printed score: 84.95 prints as 85.0.
  @Test(
    arguments: [
      (10_000, 1_000, Grade.excellent), (8_500, 850, .excellent), (8_495, 850, .excellent), (8_494, 849, .good),
      (7_000, 700, .good),
      (6_995, 700, .good), (6_994, 699, .fair), (6_000, 600, .fair), (5_994, 599, .poor), (0, 0, .poor),
    ])
  func grades(_ credit: Int, _ tenths: Int, _ grade: Grade) throws {
    let score = try ScoringCase(rules: Self.judged([credit])).score()
    #expect((score.score, score.grade) == (tenths, grade))
  }

  // MARK: The core cap

  private static func withCore(_ outcome: Outcome, credit: Int, others: Int) -> ScoringCase {
    var rule = Rule(dimension: 0, weight: 1, outcome: outcome, credit: credit)
    rule.isCore = true
    return ScoringCase(rules: [rule, Rule(dimension: 0, weight: 9, outcome: .partial, credit: others)])
  }

  @Test(
    arguments: [
      (Outcome.violated, 0, 10_000, 590, true), (.overdue, 0, 10_000, 590, true), (.late, 9_999, 10_000, 590, true),
      (.partial, 5_000, 10_000, 590, true), (.met, 10_000, 10_000, 1_000, false),
      (.satisfied, 10_000, 10_000, 1_000, false),
      // Not judged is not missed.
      (.unknown, 0, 10_000, 1_000, false), (.pending, 0, 10_000, 1_000, false), (.invalid, 0, 10_000, 1_000, false),
      (.notApplicable, 0, 10_000, 1_000, false),
      // At the cap or below there is nothing to take: 0.9 · 0.6556 = 59.0, 0.9 · 0.5 = 45.0.
      (.violated, 0, 6_556, 590, false), (.violated, 0, 5_000, 450, false), (.violated, 0, 6_567, 590, true),
    ])
  func aMissedCoreRuleCapsTheScore(_ outcome: Outcome, _ credit: Int, _ others: Int, _ tenths: Int, _ isCapped: Bool)
    throws
  {
    let score = try Self.withCore(outcome, credit: credit, others: others).score()
    #expect((score.score, score.isCapped) == (tenths, isCapped))
    #expect(score.ledger.contains { $0.cause == .coreCap } == isCapped)
    #expect(score.ledger.reduce(0) { $0 + $1.tenths } == 1_000 - tenths)
    if isCapped { #expect(score.grade == .poor) }
  }

  @Test func onlyTheOutcomesNamedMiss() throws {
    var lenient = Self.withCore(.late, credit: 5_000, others: 10_000)
    lenient.missedBy = [.violated, .overdue]
    #expect(try lenient.score().score == 950)
    lenient.rules[0].outcome = .overdue
    lenient.rules[0].credit = 0
    #expect(try lenient.score().score == 590)
  }

  @Test func severalMissedCoreRulesMakeOneLine() throws {
    var missed = ScoringCase(rules: Self.judged([0, 0, 10_000], weights: [1, 1, 98]))
    missed.rules[0].isCore = true
    missed.rules[1].isCore = true
    let score = try missed.score()
    #expect(score.ledger.map(\.tenths) == [10, 10, 390])
    #expect(score.ledger.map(\.hundredths) == [100, 100, 3_900])
    #expect(score.ledger.map(\.cause) == [.rule(0), .rule(1), .coreCap])
  }

  // MARK: Completion

  @Test(
    arguments: [
      ([.met, .met, .satisfied], CompletionStatus.complete), ([.met, .late, .met], .incomplete),
      ([.met, .overdue, .met], .incomplete),
      ([.met, .partial, .violated], .incomplete),
      // Pending outweighs everything, then what cannot be judged.
      ([.overdue, .pending, .unknown], .pending), ([.late, .unknown, .met], .unknown),
      ([.met, .invalid, .met], .unknown),
      // What does not apply is left out; nothing left is unknown.
      ([.met, .notApplicable, .met], .complete), ([.notApplicable, .notApplicable, .notApplicable], .unknown),
    ] as [([Outcome], CompletionStatus)])
  func completion(_ outcomes: [Outcome], _ status: CompletionStatus) throws {
    var milestones = ScoringCase(rules: outcomes.map { Rule(dimension: 1, weight: 1, outcome: $0, credit: 0) })
    milestones.milestones = [0, 1, 2]
    #expect(try milestones.score().completion == status)
  }

  @Test func withoutMilestonesNothingIsComplete() throws {
    #expect(try ScoringCase(rules: Self.judged([10_000])).score().completion == .unknown)
  }

  // MARK: Slow oracle

  @Test func randomScoresFollowTheFormula() throws {
    var generator = SeededGenerator(seed: 101)
    for turn in 0..<4_000 {
      let random = ScoringCase.random(&generator, groups: false)
      let score = try random.score()
      guard random.presentWeight > 0 else {
        #expect(score.score == nil && score.ledger.isEmpty)
        continue
      }
      let misses = random.rules.contains { $0.isCore && random.missedBy.contains($0.outcome) }
      let isCapped = misses && random.raw > random.cap
      #expect(score.dimensions == (0..<3).map { random.ratio($0) }, "\(turn)")
      #expect(score.score == (isCapped ? random.cap : random.raw), "\(turn)")
      #expect(score.isCapped == isCapped, "\(turn)")
      #expect(score.judgedWeights == (0..<3).map { random.judgedWeight($0) }, "\(turn)")
    }
  }
}
