import HandoffConfig
import HandoffModel
import TestSupport
import Testing

@testable import HandoffRules

/// Doing better never costs points, with the set of applicable rules held fixed.
@Suite struct MonotonicityTests {
  private static let milestones = [
    "handoff_meeting_at", "first_cs_contact_at", "kickoff_at", "form_completed_at", "cs_notified_at",
    "cs_owner_assigned_at",
  ]
  private static let roles = [
    "economic_buyer", "champion", "technical_buyer", "end_user", "influencer", "executive_sponsor",
  ]

  /// Both handoffs judged, as the pairs before and after.
  private func pairs(_ handoffs: [String]) throws -> (book: RuleBook, batch: EvaluatedBatch) {
    let trial = try Trial(book: Shipped.book.get())
    let dataset = try Exports(handoffs, asOf: "2026-06-30").dataset(for: trial.book)
    let batch = Evaluator(book: trial.book, dataset: dataset, clock: trial.clock).evaluate(
      handoffs.indices.map(Int32.init))
    return (trial.book, batch)
  }

  /// Whether the same rules are judged in both, and those about order, or with a clock that a milestone starts, say the same.
  private func isComparable(_ batch: EvaluatedBatch, _ book: RuleBook, _ a: Int, _ b: Int) -> Bool {
    batch.columns.indices.allSatisfy { rule in
      guard book.descriptions[rule].weight > 0 else { return true }
      let (x, y) = (batch.columns[rule].results[a], batch.columns[rule].results[b])
      let isOrder = ["order", "compare", "longest_gap"].contains(book.descriptions[rule].kind)
      let isChained = book.descriptions[rule].clockEvents.map { $0.start != "signed_at" } ?? false
      return x.outcome.isJudged == y.outcome.isJudged && (!(isOrder || isChained) || x.credit == y.credit)
    }
  }

  private func day(_ number: Int) -> String { "2026-03-\(number < 10 ? "0" : "")\(number)" }

  @Test func anEarlierMilestoneNeverCosts() throws {
    var generator = SeededGenerator(seed: 11)
    var handoffs: [String] = []
    for _ in 0..<60 {
      var days = Dictionary(
        uniqueKeysWithValues: Self.milestones.map { ($0, Int.random(in: 3...30, using: &generator)) })
      let segment = generator.pick(["smb", "mid_market", "enterprise", "strategic"])
      func written() -> String {
        let cells = Self.milestones.map { "\($0): '\(day(days[$0] ?? 3))'" }
        return "{signed_at: 2026-03-02, segment: \(segment), \(cells.joined(separator: ", "))}"
      }
      handoffs.append(written())
      let moved = generator.pick(Self.milestones)
      days[moved] = Int.random(in: 2...(days[moved] ?? 3), using: &generator)
      handoffs.append(written())
    }
    let (book, batch) = try pairs(handoffs)
    var compared = 0
    for index in stride(from: 0, to: handoffs.count, by: 2) where isComparable(batch, book, index, index + 1) {
      let (before, after) = (try #require(batch.scores[index].score), try #require(batch.scores[index + 1].score))
      #expect(after >= before, "\(handoffs[index]) -> \(handoffs[index + 1])")
      compared += 1
    }
    #expect(compared > 20)
  }

  @Test func anotherStakeholderNeverCosts() throws {
    var generator = SeededGenerator(seed: 12)
    var handoffs: [String] = []
    for _ in 0..<40 {
      let held = Self.roles.filter { _ in generator.once(in: 2) }
      let added = generator.pick(Self.roles)
      let segment = generator.pick(["smb", "enterprise", "strategic"])
      for roles in [held, held + [added]] {
        let rows = roles.enumerated().map { "{role_id: R\($0.offset), contact_id: C\($0.offset), role: \($0.element)}" }
        // A row without a role keeps the table exported.
        let text = (rows + ["{role_id: RX, contact_id: CX, role: ''}"]).joined(separator: ", ")
        handoffs.append("{segment: \(segment), champion: '', economic_buyer: '', contact_roles: [\(text)]}")
      }
    }
    let (_, batch) = try pairs(handoffs)
    for index in stride(from: 0, to: handoffs.count, by: 2) {
      let (before, after) = (try #require(batch.scores[index].score), try #require(batch.scores[index + 1].score))
      #expect(after >= before, "\(handoffs[index + 1])")
    }
  }

  @Test func fillingABlankFieldNeverCosts() throws {
    var generator = SeededGenerator(seed: 13)
    let texts = [
      "use_case", "business_problem", "success_measure", "pain_points", "champion", "sales_promises", "why_us",
    ]
    var handoffs: [String] = []
    for _ in 0..<60 {
      var cells = Dictionary(
        uniqueKeysWithValues: texts.map {
          ($0, generator.once(in: 2) ? "\($0) reduces churn by 12 percent in June" : "")
        })
      func written() -> String {
        "{segment: smb, " + texts.map { "\($0): '\(cells[$0] ?? "")'" }.joined(separator: ", ") + "}"
      }
      let blank = texts.filter { cells[$0] == "" }
      guard let field = blank.randomElement(using: &generator) else { continue }
      handoffs.append(written())
      cells[field] = generator.pick(["TBD", "yes", "\(field) reduces churn by 12 percent in June"])
      handoffs.append(written())
    }
    let (_, batch) = try pairs(handoffs)
    for index in stride(from: 0, to: handoffs.count, by: 2) {
      let (before, after) = (try #require(batch.scores[index].score), try #require(batch.scores[index + 1].score))
      #expect(after >= before, "\(handoffs[index]) -> \(handoffs[index + 1])")
    }
  }

  /// A column taken out makes rules unknown or changes what they say, but only the rules that read it.
  @Test func aMissingColumnChangesNoOtherRule() throws {
    let cells = [
      "use_case": "Replace the forecast spreadsheet of the regions", "champion": "Ana Ruiz", "acv": "48000",
      "kickoff_at": "2026-03-20", "success_measure": "Days to close, below five", "cs_owner": "U-2", "ae": "U-1",
    ]
    func written(without field: String?) -> String {
      "{segment: mid_market, "
        + cells.keys.sorted().filter { $0 != field }.map { "\($0): '\(cells[$0] ?? "")'" }.joined(separator: ", ") + "}"
    }
    let trial = try Trial(book: Shipped.book.get())
    func columns(_ field: String?) throws -> [RuleResult] {
      let dataset = try Exports([written(without: field)]).dataset(for: trial.book)
      return Evaluator(book: trial.book, dataset: dataset, clock: trial.clock).evaluate([0]).columns.map {
        $0.results[0]
      }
    }
    let all = try columns(nil)
    for field in ["champion", "acv", "cs_owner", "success_measure"] {
      for (rule, result) in try columns(field).enumerated() where result.outcome != all[rule].outcome {
        let description = trial.book.descriptions[rule]
        let reads = trial.reads(description.id, field)
        #expect(reads, "\(description.id) changed without \(field)")
      }
    }
  }
}
