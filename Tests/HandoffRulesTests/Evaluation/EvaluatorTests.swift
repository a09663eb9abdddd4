import HandoffConfig
import HandoffModel
import TestSupport
import Testing

@testable import HandoffRules

/// All shipped rules over random handoffs.
@Suite struct EvaluatorTests {
  private static let fields = [
    "champion", "use_case", "business_problem", "success_measure", "blockers", "acv", "cs_owner", "ae",
  ]
  private static let dates = [
    "kickoff_at", "handoff_meeting_at", "form_completed_at", "first_cs_contact_at", "first_value_at", "cs_notified_at",
    "cs_owner_assigned_at",
    "kickoff_target_date", "outreach_date", "cs_reviewed_at",
  ]

  private static func text(_ generator: inout SeededGenerator, field: String) -> String {
    switch field {
    case "acv": generator.pick(["", "5000", "30000", "250000", "much"])
    case "cs_owner", "ae": generator.pick(["", "U-1", "U-2"])
    default: generator.pick(["", "TBD", "Ana Roy", "Reduce churn by 12 percent until March 2027", "none"])
    }
  }

  /// A handoff whose dates and rows lie before and after the middle of March; `asOf` leaves out what lies after it.
  private static func handoff(_ generator: inout SeededGenerator, asOf: Moment? = nil) -> String {
    func isKnown(_ text: String) -> Bool {
      guard let asOf, let moment = SlowTimeline.parsed(text) else { return true }
      return SlowTimeline.order(moment, asOf, in: .utc) <= 0
    }
    var cells = [
      "signed_at: 2026-02-\(20 + generator.below(8))",
      "segment: '\(generator.pick(["smb", "enterprise", "strategic", ""]))'",
      "account_name: ''",
    ]
    for field in fields { cells.append("\(field): '\(text(&generator, field: field))'") }
    for field in dates {
      let written = generator.once(in: 3) ? "" : SlowTimeline.moment(&generator)
      let isPlan = field == "kickoff_target_date" || field == "outreach_date"
      cells.append("\(field): '\(isPlan || isKnown(written) ? written : "")'")
    }
    var activities = ["{at: 2026-02-01, team: sales, direction: outbound, type: email, marker: ''}"]
    for _ in 0..<generator.below(8) {
      let at = SlowTimeline.moment(&generator)
      let row =
        "{at: '\(at)', team: \(generator.pick(["cs", "sales"])), direction: \(generator.pick(["inbound", "outbound"])), type: \(generator.pick(["email", "call", "meeting"])), marker: \(generator.pick(["check_in", "kickoff", "''"]))}"
      if isKnown(at) { activities.append(row) }
    }
    var roles = ["{role: influencer, created_at: 2026-02-01}"]
    for role in ["economic_buyer", "champion", "technical_buyer", "end_user"] where generator.once(in: 2) {
      let at = SlowTimeline.moment(&generator)
      if isKnown(at) { roles.append("{role: \(role), created_at: '\(at)'}") }
    }
    cells.append("activities: [\(activities.joined(separator: ", "))]")
    cells.append("contact_roles: [\(roles.joined(separator: ", "))]")
    return "{\(cells.joined(separator: ", "))}"
  }

  /// Outcomes, credits, segments and scores of every handoff, without the places they came from.
  private static func lines(_ batches: [EvaluatedBatch]) -> [String] {
    batches.flatMap { batch in
      batch.rows.indices.map { index in
        let results = batch.columns.map { column in
          let (result, clock) = (column.results[index], column.clocks.isEmpty ? nil : column.clocks[index])
          return
            "\(result.verdict) \(result.variant) \(result.reason) \(clock.map { "\($0.elapsed)/\($0.limit)" } ?? "-")"
        }
        let score = batch.scores[index]
        return
          "\(batch.rows[index]) \(batch.signatures[index]) \(batch.segments[index] ?? -1) \(score.score ?? -1) \(score.ledger) \(results)"
      }
    }
  }

  /// However handoffs are put into batches, each is judged as if alone.
  @Test func batchesDoNotMatter() throws {
    var generator = SeededGenerator(seed: 3)
    let handoffs = (0..<60).map { _ in Self.handoff(&generator) }
    let trial = try Trial(book: Shipped.book.get())
    let evaluator = Evaluator(
      book: trial.book, dataset: try Exports(handoffs, asOf: "2026-03-20").dataset(for: trial.book), clock: trial.clock)
    let rows = handoffs.indices.map(Int32.init)
    let whole = evaluator.evaluate(rows)
    let expected = Self.lines([whole])
    #expect(Self.lines(rows.map { evaluator.evaluate([$0]) }) == expected)
    #expect(Self.lines([evaluator.evaluate(Array(rows[..<23])), evaluator.evaluate(Array(rows[23...]))]) == expected)
    // In any order, too.
    let shuffled = rows.shuffled(using: &generator)
    #expect(Self.lines([evaluator.evaluate(shuffled)]).sorted() == expected.sorted())
    #expect(evaluator.evaluate([]).scores.isEmpty)
    // Undecided variants are counted per batch.
    let single = rows.map { evaluator.evaluate([$0]) }
    for (position, column) in whole.columns.enumerated() {
      #expect(single.reduce(0) { $0 + $1.columns[position].undecidedVariants } == column.undecidedVariants)
    }
  }

  /// An audit as of a date is the audit of what had been exported on that date.
  @Test(arguments: ["2026-03-08", "2026-03-13T12:00:00Z"])
  func backDatedAuditsKnowNothingOfLater(_ asOf: String) throws {
    let date = try #require(SlowTimeline.parsed(asOf))
    let (seeds, trial) = (0..<60, try Trial(book: Shipped.book.get()))
    func lines(_ handoffs: [String]) throws -> [String] {
      let dataset = try Exports(handoffs, asOf: asOf).dataset(for: trial.book)
      return Self.lines([
        Evaluator(book: trial.book, dataset: dataset, clock: trial.clock).evaluate(handoffs.indices.map(Int32.init))
      ])
    }
    let all = seeds.map { seed in
      var generator = SeededGenerator(seed: UInt64(seed))
      return Self.handoff(&generator)
    }
    let known = seeds.map { seed in
      var generator = SeededGenerator(seed: UInt64(seed))
      return Self.handoff(&generator, asOf: date)
    }
    #expect(all != known)
    let (found, expected) = (try lines(all), try lines(known))
    for (index, line) in found.enumerated() { #expect(line == expected[index], "\(all[index])") }
  }

  /// A landmark date given to the evaluator judges like an audit as of that date, but for the form texts.
  @Test func landmarkIsABackDatedAudit() throws {
    let trial = try Trial(book: Shipped.book.get())
    let handoffs = (0..<40).map { seed in
      var generator = SeededGenerator(seed: UInt64(seed))
      return Self.handoff(&generator).replacing(#/form_completed_at: '[^']*'/#, with: "form_completed_at: ''")
    }
    let date = try #require(SlowTimeline.parsed("2026-03-08"))
    let rows = handoffs.indices.map(Int32.init)
    func evaluator(_ asOf: String) throws -> Evaluator {
      Evaluator(
        book: trial.book, dataset: try Exports(handoffs, asOf: asOf).dataset(for: trial.book), clock: trial.clock)
    }
    let audited = try evaluator("2026-03-08").evaluate(rows)
    #expect(Self.lines([try evaluator("2026-06-30").evaluate(rows, asOf: date)]) == Self.lines([audited]))
  }

  @Test func formTextsWrittenAfterTheLandmarkDoNotExistYet() throws {
    let trial = try Trial(book: Shipped.book.get())
    let rule = try #require(trial.book.descriptions.firstIndex { $0.id == "champion-named" })
    let handoffs = [
      "{champion: Ana Roy, account_name: Acme, form_completed_at: 2026-03-06}",
      "{champion: Ana Roy, form_completed_at: 2026-04-06}",
      "{champion: Ana Roy, form_completed_at: ''}",
    ]
    let dataset = try Exports(handoffs).dataset(for: trial.book)
    let evaluator = Evaluator(book: trial.book, dataset: dataset, clock: trial.clock)
    let date = try #require(SlowTimeline.parsed("2026-03-20"))
    let column = evaluator.evaluate([0, 1, 2], asOf: date).columns[rule]
    #expect(column.results.map(\.outcome) == [.satisfied, .violated, .satisfied])
    #expect(evaluator.evaluate([1]).columns[rule].results.first?.outcome == .satisfied)
    let batch = evaluator.evaluate([0], asOf: date)
    let without = evaluator.scores(of: batch, without: [rule])
    let weight: Int = without[0].judgedWeights.reduce(0, +)
    let before: Int = batch.scores[0].judgedWeights.reduce(0, +)
    #expect(weight < before)
    // Without any rule there is no score.
    let all = Set(trial.book.descriptions.indices)
    #expect(evaluator.scores(of: batch, without: all).first?.score == nil)
  }

  @Test func datedValuesAreGivenWithTheirFallbacks() throws {
    let trial = try Trial("within: {from: signed_at, to: kickoff_at, limit: 5 days}")
    let dataset = try Exports(["{signed_at: 2026-03-02, kickoff_at: 2026-03-06}", "{kickoff_at: ''}"]).dataset(
      for: trial.book)
    let evaluator = Evaluator(book: trial.book, dataset: dataset, clock: trial.clock)
    #expect(evaluator.moments(of: "kickoff_at", [0, 1]).map { $0?.description } == ["2026-03-06", nil])
    #expect(evaluator.moments(of: "no_such_value", [0]) == [nil])
  }

  /// The same export judged at another date, without reading it again.
  @Test func oneDatasetServesEveryDate() throws {
    let trial = try Trial("within: {from: signed_at, to: kickoff_at, limit: 5 days}")
    var dataset = try Exports(["{kickoff_at: 2026-03-06}"]).dataset(for: trial.book)
    var outcomes: [String] = []
    for day in ["2026-03-05", "2026-03-06", "2026-03-20"] {
      dataset.analysisDate = AnalysisDate(moment: try #require(SlowTimeline.parsed(day)), source: .option)
      outcomes.append(
        Evaluator(book: trial.book, dataset: dataset, clock: trial.clock).evaluate([0]).columns[0].results[0].verdict)
    }
    #expect(outcomes == ["pending", "met", "met"])
  }

  @Test func ledgersOfRandomHandoffsAddUp() throws {
    var generator = SeededGenerator(seed: 17)
    let handoffs = (0..<600).map { _ in Self.handoff(&generator) }
    let trial = try Trial(book: Shipped.book.get())
    let dataset = try Exports(handoffs, asOf: "2026-04-20").dataset(for: trial.book)
    let batch = Evaluator(book: trial.book, dataset: dataset, clock: trial.clock).evaluate(
      handoffs.indices.map(Int32.init))
    var groups = 0
    var caps = 0
    for score in batch.scores {
      let printed = try #require(score.score)
      #expect(score.ledger.reduce(0) { $0 + $1.tenths } == 1_000 - printed)
      groups += score.ledger.count { if case .group = $0.cause { true } else { false } }
      caps += score.ledger.count { $0.cause == .coreCap }
      #expect(score.isCapped == score.ledger.contains { $0.cause == .coreCap })
    }
    // The data reach both special lines.
    #expect(groups > 10 && caps > 10)
  }
}
