import HandoffModel
import TestSupport
import Testing

@testable import HandoffRules

/// The explanation is the ledger: its lines add up exactly.
@Suite struct LedgerTests {
  private typealias Rule = ScoringCase.Rule

  private func rule(_ position: Int, _ tenths: Int, _ hundredths: Int) -> LedgerLine {
    LedgerLine(cause: .rule(position), tenths: tenths, hundredths: hundredths)
  }

  private static func lost(_ weights: [Int], dimension: Int = 0) -> [Rule] {
    weights.map { Rule(dimension: dimension, weight: $0, outcome: .violated, credit: 0) }
  }

  private static func kept(_ weight: Int, dimension: Int = 0) -> Rule {
    Rule(dimension: dimension, weight: weight, outcome: .satisfied, credit: 10_000)
  }

  // MARK: Largest remainder

  /// Three thirds of 100 points: the tenth that is left goes to the first, of equal remainders.
  @Test func equalRemaindersGoByRuleOrder() throws {
    let score = try ScoringCase(rules: Self.lost([1, 1, 1])).score()
    #expect(score.ledger == [rule(0, 334, 3_333), rule(1, 333, 3_333), rule(2, 333, 3_333)])
  }

  /// Sevenths: 142.857 each of five lost, 285.714 kept. The score is 28.6, so 71.4 are lost: 5 · 142 = 710 and four tenths.
  @Test func leftOverTenthsGoByRemainder() throws {
    let score = try ScoringCase(rules: Self.lost([1, 1, 1, 1, 1]) + [Self.kept(2)]).score()
    #expect(score.score == 286)
    #expect(score.ledger.map(\.tenths) == [143, 143, 143, 143, 142])
    #expect(score.ledger.map(\.hundredths) == [1_429, 1_429, 1_429, 1_429, 1_429])
  }

  /// A loss too small for a tenth still has its line and its hundredths.
  @Test func aSmallLossKeepsItsLine() throws {
    let score = try ScoringCase(rules: Self.lost([1]) + [Self.kept(3_000)]).score()
    #expect((score.score, score.ledger) == (1_000, [rule(0, 0, 3)]))
    let none = try ScoringCase(rules: Self.lost([0]) + [Self.kept(1)]).score()
    #expect(none.ledger.isEmpty)
  }

  @Test func randomLedgersAgreeWithExactFractions() throws {
    var generator = SeededGenerator(seed: 7)
    for turn in 0..<3_000 {
      let random = ScoringCase.random(&generator, groups: false)
      let score = try random.score()
      guard let printed = score.score else { continue }
      #expect(score.ledger.reduce(0) { $0 + $1.tenths } == 1_000 - printed, "\(turn)")
      let expected = slowLines(random)
      #expect(score.ledger.filter { $0.cause != .coreCap } == expected, "\(turn)")
      let caps = score.ledger.filter { $0.cause == .coreCap }
      #expect(caps.map(\.tenths) == (score.isCapped ? [random.raw - random.cap] : []), "\(turn)")
      #expect(caps.isEmpty || score.ledger.last?.cause == .coreCap, "\(turn)")
    }
  }

  /// Whole tenths to everybody, then one each to the largest fractions until the points lost are used up.
  private func slowLines(_ random: ScoringCase) -> [LedgerLine] {
    let losing = random.rules.indices.filter { random.loss($0) > Fraction(0) }
    var tenths: [Int: Int] = [:]
    for position in losing { tenths[position] = random.loss(position).floor }
    var left = 1_000 - random.raw - tenths.values.reduce(0, +)
    var open = losing
    func fraction(_ position: Int) -> Fraction { random.loss(position) - Fraction(random.loss(position).floor) }
    while left > 0, !open.isEmpty {
      var best = open[0]
      for position in open where fraction(best) < fraction(position) { best = position }
      tenths[best, default: 0] += 1
      open.removeAll { $0 == best }
      left -= 1
    }
    return losing.map { position in
      rule(position, tenths[position] ?? 0, (random.loss(position) * Fraction(10)).halfUp)
    }
  }

  // MARK: Groups

  /// One dimension of weight 10: the group loses 2 + 3 of 10, at most 10 points. Score 50 + 40 back.
  @Test func aGroupGivesBackWhatItCostsBeyondItsMaximum() throws {
    var grouped = ScoringCase(rules: Self.lost([2, 3]) + [Self.kept(5)])
    grouped.groups = [.init(rules: [0, 1], maximum: 100)]
    let score = try grouped.score()
    #expect(score.score == 900)
    #expect(
      score.ledger == [
        rule(0, 200, 2_000), rule(1, 300, 3_000), LedgerLine(cause: .group(0), tenths: -400, hundredths: -4_000),
      ])
    grouped.groups = [.init(rules: [0, 1], maximum: 500)]
    #expect(try grouped.score().ledger == [rule(0, 200, 2_000), rule(1, 300, 3_000)])
    grouped.groups = [.init(rules: [0, 1], maximum: 499)]
    #expect(try grouped.score().ledger.last == LedgerLine(cause: .group(0), tenths: -1, hundredths: -10))
  }

  @Test func theCapComesAfterTheGroups() throws {
    var capped = ScoringCase(rules: Self.lost([2, 3]) + [Self.kept(5)])
    capped.rules[0].isCore = true
    capped.groups = [.init(rules: [0, 1], maximum: 100)]
    let score = try capped.score()
    #expect(score.score == 590 && score.isCapped)
    #expect(score.ledger.map(\.cause) == [.rule(0), .rule(1), .group(0), .coreCap])
    #expect(score.ledger.map(\.tenths) == [200, 300, -400, 310])
  }

  /// Rules of a group may stand in several dimensions, be not judged, or lose nothing.
  @Test func aGroupSpansDimensions() throws {
    var grouped = ScoringCase(
      rules: Self.lost([1]) + Self.lost([1], dimension: 1) + [Self.kept(1), Self.kept(3, dimension: 1)])
    grouped.rules.append(Rule(dimension: 1, weight: 50, outcome: .pending, credit: 0))
    grouped.groups = [.init(rules: [0, 1, 2, 4], maximum: 200)]
    // 250 of completeness, 125 of timing.
    let score = try grouped.score()
    #expect(score.ledger.map(\.tenths) == [250, 125, -175])
    #expect(score.score == 800)
  }

  @Test func randomGroupsCostExactlyTheirMaximum() throws {
    var generator = SeededGenerator(seed: 13)
    var capped = 0
    for turn in 0..<4_000 {
      let random = ScoringCase.random(&generator, groups: true)
      let score = try random.score()
      guard let printed = score.score else { continue }
      #expect(score.ledger.reduce(0) { $0 + $1.tenths } == 1_000 - printed, "\(turn)")
      #expect((0...1_000).contains(printed), "\(turn)")
      // The exact points behind groups and cap, within half a tenth and what rounding ratios to millionths may shift.
      var exact = random.rules.indices.reduce(Fraction(1_000)) { $0 - random.loss($1) }
      for (position, group) in random.groups.enumerated() {
        let cost = group.rules.reduce(Fraction(0)) { $0 + random.loss($1) }
        let isOver = Fraction(group.maximum) < cost
        let back = score.ledger.filter { $0.cause == .group(position) }
        #expect(back.count <= (isOver ? 1 : 0), "\(turn)")
        #expect(back.allSatisfy { $0.tenths < 0 && $0.hundredths == 10 * $0.tenths }, "\(turn)")
        guard isOver else { continue }
        capped += 1
        exact = exact + cost - Fraction(group.maximum)
        let members = score.ledger.filter { line in group.rules.contains { line.cause == .rule($0) } }
        #expect((members + back).reduce(0) { $0 + $1.tenths } == group.maximum, "\(turn)")
      }
      let isCapped = score.isCapped
      let difference = Fraction(isCapped ? random.cap : printed) - (isCapped ? Fraction(random.cap) : exact)
      #expect(difference < Fraction(503, 1_000) && Fraction(-503, 1_000) < difference, "\(turn): \(printed) \(exact)")
      #expect(!isCapped || printed == random.cap && Fraction(random.cap) < exact + Fraction(503, 1_000), "\(turn)")
      // Every line is its loss rounded down or up.
      for line in score.ledger {
        guard case .rule(let position) = line.cause else { continue }
        #expect(abs(line.tenths - random.loss(position).floor) <= 1, "\(turn)")
        #expect(line.hundredths == (random.loss(position) * Fraction(10)).halfUp, "\(turn)")
      }
    }
    #expect(capped > 500)
  }

  // MARK: More is never less

  @Test(arguments: [false, true])
  func raisingACreditNeverLowersTheScore(_ groups: Bool) throws {
    var generator = SeededGenerator(seed: 29)
    var raised = 0
    for turn in 0..<6_000 {
      let random = ScoringCase.random(&generator, groups: groups)
      guard let before = try random.score().score else { continue }
      for position in random.rules.indices
      where random.rules[position].isJudged && random.rules[position].credit < 10_000 {
        var better = random
        let credit = random.rules[position].credit
        better.rules[position].credit = generator.pick([
          10_000, credit + 1, credit + 1 + generator.below(10_000 - credit),
        ])
        if better.rules[position].credit == 10_000 { better.rules[position].outcome = .satisfied }
        let after = try better.score().score
        #expect(after.map { $0 >= before } == true, "\(turn): \(random)")
        raised += 1
      }
    }
    #expect(raised > 10_000)
  }
}
