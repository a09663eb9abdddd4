import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct AdviceTests {
  private func summary(
    _ entries: [(rule: Int, result: RuleResult, hundredths: Int, clock: ClockReading?)]
  ) -> FindingSummary {
    var summary = FindingSummary()
    for entry in entries {
      summary.add(
        entry.result, rule: entry.rule, weight: 1, isCore: false,
        line: LedgerLine(cause: .rule(entry.rule), tenths: entry.hundredths / 10, hundredths: entry.hundredths),
        clock: entry.clock)
    }
    return summary
  }

  private func clock(limit: Int64, unit: TimeUnit) -> ClockReading {
    ClockReading(
      start: .written("2026-03-02"), end: nil, elapsed: 100, limit: limit, target: nil, unit: unit, isWholeDays: false)
  }

  private let overdue = RuleResult(.overdue, credit: .none, reason: .notDone)

  /// 7 business days are some 10 calendar days, before 30: the kickoff comes first though its rule stands later.
  @Test func ofEquallyDearStepsTheEarlierIsAdvisedFirst() {
    let firstValue = (rule: 0, result: overdue, hundredths: 690, clock: Optional(clock(limit: 30, unit: .days)))
    let kickoff = (rule: 1, result: overdue, hundredths: 690, clock: Optional(clock(limit: 7, unit: .businessDays)))
    #expect(summary([firstValue, kickoff]).next?.rule == 1)
    // A dearer one goes before an earlier one.
    #expect(summary([(0, overdue, 700, clock(limit: 30, unit: .days)), kickoff]).next?.rule == 0)
  }

  /// Overdue steps are still to be done, blank fields can be filled in, what came late is past.
  @Test func adviceFitsWhatCanStillBeDone() {
    #expect(Advice(overdue) == .doNow)
    #expect(Advice(RuleResult(.overdue, credit: .none, reason: .silence)) == .contactNow)
    #expect(Advice(RuleResult(.overdue, credit: .none, reason: .replies)) == .answerNow)
    #expect(Advice(RuleResult(.late, credit: .none, reason: .done)) == .nextTime)
    #expect(Advice(RuleResult(.violated, credit: .none, reason: .wrongOrder)) == .nextTime)
    #expect(Advice(RuleResult(.violated, credit: .none, reason: .blank)) == .asTheRuleSays)
    #expect(Advice(RuleResult(.invalid, credit: .none, reason: .beforeStart)) == .correctData)
    let rule = Fixture.standardRules[3]
    #expect(Advice.asTheRuleSays.text(rule, .en) == "Fix kickoff-held, now")
    #expect(Advice.nextTime.text(rule, .en) == "This is past and cannot be won back. Next time: Fix kickoff-held, now.")
    #expect(Advice.doNow.text(rule, .es).hasPrefix("«Kickoff realizado» pasó de su límite"))
  }

  /// What cannot be mended is never the next step, however dear.
  @Test func whatIsPastIsNoNextStep() {
    let late = RuleResult(.late, credit: .none, reason: .done)
    #expect(summary([(0, late, 900, nil)]).next == nil)
    let blank = RuleResult(.violated, credit: .none, reason: .blank)
    #expect(summary([(0, late, 900, nil), (1, blank, 10, nil)]).next?.rule == 1)
  }
}
