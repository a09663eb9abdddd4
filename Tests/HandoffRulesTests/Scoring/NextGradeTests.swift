import HandoffConfig
import HandoffModel
import Testing

@testable import HandoffRules

/// The steps to the next grade, taken, lead there.
@Suite struct NextGradeTests {
  private static let answers = [
    "use_case": "Replace the forecast spreadsheet of the regions",
    "business_problem": "Managers distrust the numbers and redo them",
    "success_measure": "Forecast error in percent, each month", "champion": "Ana Ruiz", "economic_buyer": "Luis Vega",
    "target_state": "Forecast error below 5 % by June 2026", "sales_promises": "6 weeks to go-live; 10 training hours",
    "pain_points": "Forecasts by hand take a day a week", "industry": "Retail",
    "why_us": "Native Salesforce sync and support",
    "seats": "50", "integrations": "Salesforce by API", "red_flags": "none", "blockers": "none",
    "current_state": "Forecast error of 12 % on average", "alternatives": "Anaplan and spreadsheets",
    "objections": "Price, answered by a paid pilot", "competitive_risks": "The incumbent may undercut at the renewal",
  ]

  private func written(_ filled: Set<String>) -> String {
    let cells = Self.answers.keys.sorted().map { "\($0): '\(filled.contains($0) ? Self.answers[$0] ?? "" : "")'" }
    return "{segment: smb, kickoff_at: 2026-03-05, account_name: Acme, \(cells.joined(separator: ", "))}"
  }

  private func judge(_ filled: Set<String>) throws -> (next: NextGrade?, score: HandoffScore) {
    let trial = try Trial(book: Shipped.book.get())
    let dataset = try Exports([written(filled)]).dataset(for: trial.book)
    let evaluator = Evaluator(book: trial.book, dataset: dataset, clock: trial.clock)
    let batch = evaluator.evaluate([0])
    return (evaluator.nextGrade(batch, handoff: 0), batch.scores[0])
  }

  @Test(arguments: [["industry"], ["use_case", "champion"], ["seats", "red_flags", "why_us", "blockers"], []])
  func takenStepsReachTheGrade(_ filled: [String]) throws {
    let start = Set(filled)
    let (next, before) = try judge(start)
    let goal = try #require(next)
    #expect(!goal.steps.isEmpty)
    #expect(goal.score > (before.score ?? 0))
    let after = try judge(start.union(goal.steps.map(\.subject))).score
    // A field that is filled may bring rules into play that were not judged before.
    #expect((after.score ?? 0) >= goal.score)
    #expect(after.grade == goal.grade || (after.score ?? 0) > goal.score)
    // No step is needless.
    for step in goal.steps {
      let without = try judge(start.union(goal.steps.map(\.subject)).subtracting([step.subject])).score
      #expect(without.grade != goal.grade, "\(step.subject)")
    }
  }

  @Test func nothingIsAboveTheBest() throws {
    #expect(try judge(Set(Self.answers.keys)).next == nil)
  }

  private func next(_ check: String, _ given: String, asOf: String) throws -> NextGrade {
    let trial = try Trial(
      rules: WrittenRule.text(check, id: "a") + WrittenRule.text("filled: {field: deal_id}", id: "b"))
    let dataset = try Exports([given], asOf: asOf).dataset(for: trial.book)
    let evaluator = Evaluator(book: trial.book, dataset: dataset, clock: trial.clock)
    return try #require(evaluator.nextGrade(evaluator.evaluate([0]), handoff: 0))
  }

  /// An activity in the first week can be added during that week, and not in summer.
  @Test(arguments: [("2026-03-06", 1), ("2026-03-09", 1), ("2026-03-10", 0), ("2026-07-01", 0)])
  func nothingIsOfferedWhoseTimeHasPassed(_ asOf: String, _ steps: Int) throws {
    let given = "{signed_at: 2026-03-02, activities: [{at: 2026-02-20, team: sales}]}"
    let window = "from: signed_at, until: day_7"
    let rows = "at_least: {count: 1, of: {table: activities, where: {team: sales}, \(window)}}"
    #expect(try next(rows, given, asOf: asOf).steps.count == steps)
  }

  /// Two dates in the wrong order stay so; an amount can be corrected.
  @Test func whatHappenedCannotBeChanged() throws {
    let given = "{signed_at: 2026-03-02, form_completed_at: 2026-03-20, kickoff_at: 2026-03-10, acv: 0}"
    let order = "order: {first: form_completed_at, then: kickoff_at}"
    let compared = "compare: {left: form_completed_at, is: '<=', right: kickoff_at}"
    let held = "holds: {condition: {days_to_kickoff: '< 5'}}"
    for check in [order, compared, held] {
      let next = try next(check, given, asOf: "2026-07-01")
      #expect(next.steps.isEmpty, "\(check)")
      #expect(next.awaited.isEmpty, "\(check)")
    }
    #expect(try next("holds: {condition: {acv: '> 0'}}", given, asOf: "2026-07-01").steps.map(\.subject) == ["acv"])
  }

  /// A kickoff that is overdue has not come late: it has not come. Once it can earn nothing any more, it is no promise either.
  @Test func whatHasNotHappenedYetIsNotLost() throws {
    let check = "within: {from: signed_at, to: kickoff_at, limit: 5 days, critical: 25 days}"
    let given = "{signed_at: 2026-03-02, kickoff_at: ''}"
    let open = try next(check, given, asOf: "2026-03-20")
    #expect(open.steps.isEmpty)
    #expect(open.awaited == [0])
    #expect(try next(check, given, asOf: "2026-04-20").awaited.isEmpty)
    let late = try next(check, "{signed_at: 2026-03-02, kickoff_at: 2026-03-19}", asOf: "2026-03-20")
    #expect(late.awaited.isEmpty)
  }

  /// What came late cannot be won back.
  @Test func lateStepsAreLost() throws {
    let trial = try Trial("within: {from: signed_at, to: kickoff_at, limit: 1 day}")
    let dataset = try Exports(["{signed_at: 2026-03-02, kickoff_at: 2026-06-01}"]).dataset(for: trial.book)
    let evaluator = Evaluator(book: trial.book, dataset: dataset, clock: trial.clock)
    let next = evaluator.nextGrade(evaluator.evaluate([0]), handoff: 0)
    #expect(next?.steps.isEmpty == true)
  }
}
