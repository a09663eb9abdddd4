import HandoffModel

/// Handoffs with random outcomes over the standard rules, the same for the same seed.
enum RandomHandoffs {
  static func make(_ count: Int, seed: UInt64) -> [Handoff] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { number in
      var handoff = Handoff(dealID: "D-\(1_000 + number)")
      handoff.segment = Bool.random(using: &random) ? Int.random(in: 0..<4, using: &random) : nil
      let day = Int.random(in: 0..<90, using: &random)
      handoff.signedAt = .day(Day(number: 20_600 + Int32(day)))
      handoff.completion = CompletionStatus.allCases.randomElement(using: &random) ?? .unknown
      for rule in Fixture.standardRules where Bool.random(using: &random) {
        let outcome = Outcome.allCases.randomElement(using: &random) ?? .met
        handoff.results[rule.id] = result(outcome, rule: rule, using: &random)
        if rule.clockEvents != nil {
          handoff.clocks[rule.id] = ClockReading(
            start: handoff.signedAt, end: nil, elapsed: Int64.random(in: 0..<20, using: &random), limit: 5,
            target: 3,
            unit: .businessDays, isWholeDays: Bool.random(using: &random))
        }
      }
      handoff.cells["use_case"] = [Cell.blank, .placeholder(token: 1), .invalid, .filled(5 << 16)]
        .randomElement(using: &random)
      return handoff
    }
  }

  private static func result(
    _ outcome: Outcome, rule: RuleDescription, using random: inout SeededGenerator
  ) -> RuleResult {
    let credit =
      switch outcome {
      case .met, .satisfied: Credit.full
      case .late, .partial: Credit(tenThousandths: Int.random(in: 1..<10_000, using: &random))
      case .overdue, .violated, .pending, .notApplicable, .unknown, .invalid: Credit.none
      }
    let reason: Reason = rule.isPattern ? .patternAbsent : .blank
    return RuleResult(outcome, credit: credit, reason: reason)
  }
}
