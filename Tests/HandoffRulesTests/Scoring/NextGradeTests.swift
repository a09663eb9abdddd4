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
  ]

  private func written(_ filled: Set<String>) -> String {
    let cells = Self.answers.keys.sorted().map { "\($0): '\(filled.contains($0) ? Self.answers[$0] ?? "" : "")'" }
    return "{segment: smb, kickoff_at: 2026-03-05, \(cells.joined(separator: ", "))}"
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

  /// What came late cannot be won back.
  @Test func lateStepsAreLost() throws {
    let trial = try Trial("within: {from: signed_at, to: kickoff_at, limit: 1 day}")
    let dataset = try Exports(["{signed_at: 2026-03-02, kickoff_at: 2026-06-01}"]).dataset(for: trial.book)
    let evaluator = Evaluator(book: trial.book, dataset: dataset, clock: trial.clock)
    let next = evaluator.nextGrade(evaluator.evaluate([0]), handoff: 0)
    #expect(next?.steps.isEmpty == true)
  }
}
