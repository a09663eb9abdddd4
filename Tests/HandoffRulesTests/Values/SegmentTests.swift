import HandoffConfig
import HandoffModel
import Testing

@testable import HandoffRules

@Suite struct SegmentTests {
  private func segment(_ given: String, trial: Trial) throws -> String {
    let dataset = try Exports([given]).dataset(for: trial.book)
    let batch = Evaluator(book: trial.book, dataset: dataset, clock: trial.clock).evaluate([0])
    return (batch.segments.first ?? nil).map { trial.book.segments[$0] } ?? "unknown"
  }

  @Test(
    arguments: [
      // The deal's own field decides, in any spelling.
      ("{segment: smb, acv: 500000}", "smb"), ("{segment: Gran empresa}", "enterprise"),
      ("{segment: Mid-Market, is_strategic: true}", "mid_market"),
      // Blank or a placeholder is no field; a name that is no segment is not guessed at.
      ("{segment: '', acv: 500000}", "enterprise"), ("{segment: TBD, acv: 500000}", "enterprise"),
      ("{segment: Startup, acv: 500000}", "unknown"),
      // Thresholds, at the limit and just below it.
      ("{acv: 100000}", "enterprise"), ("{acv: 99999.99}", "mid_market"), ("{acv: 25000}", "mid_market"),
      ("{acv: 24999.99}", "smb"),
      ("{amount: 100000}", "enterprise"), ("{acv: '', amount: 25000}", "mid_market"),
      ("{acv: 10, amount: 500000}", "smb"),
      ("{acv: 10, account.employees: 1000}", "enterprise"), ("{acv: 10, account.employees: 999}", "mid_market"),
      ("{acv: 10, account.employees: 99}", "smb"), ("{account.employees: 100}", "mid_market"),
      ("{acv: 10, is_strategic: true}", "strategic"), ("{acv: 10, is_strategic: ''}", "smb"),
      ("{acv: 10, account.segment: strategic}", "strategic"),
      // Nobody becomes small for want of data.
      ("{}", "unknown"), ("{acv: ''}", "unknown"), ("{is_strategic: true}", "unknown"), ("{acv: much}", "unknown"),
    ])
  func assignment(_ given: String, _ expected: String) throws {
    #expect(try segment(given, trial: Trial(rules: "")) == expected)
  }

  /// Rules see the segment that reports print.
  @Test func conditionsUseTheResolvedSegment() throws {
    let trial = try Trial("filled: {field: deal_id}", "when: {segment: [enterprise, strategic]}")
    let column = try trial.column([
      "{acv: 100000}", "{acv: 99999}", "{segment: enterprise, acv: 5}", "{segment: Startup, acv: 100000}", "{}",
    ])
    #expect(column.results.map(\.outcome) == [.satisfied, .notApplicable, .satisfied, .unknown, .unknown])
  }

  @Test func segmentsOfOnesOwn() throws {
    let trial = try Trial(
      rules: "",
      segments:
        "{order: [big, small], basis: [seats], thresholds: [{segment: big, when: {acv: '>= 10'}}, {segment: small}]}")
    #expect(try segment("{segment: big}", trial: trial) == "big")
    #expect(try segment("{seats: 5, acv: 10}", trial: trial) == "big")
    #expect(try segment("{seats: 5}", trial: trial) == "small")
    #expect(try segment("{acv: 10}", trial: trial) == "unknown")
  }

  @Test func theLastThresholdNeedNotTakeTheRest() throws {
    let trial = try Trial(
      rules: "", segments: "{order: [big], basis: [acv], thresholds: [{segment: big, when: {acv: '>= 10'}}]}")
    #expect(try segment("{acv: 9}", trial: trial) == "unknown")
  }
}
