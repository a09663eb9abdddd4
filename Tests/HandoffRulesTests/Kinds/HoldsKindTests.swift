import Testing

@testable import HandoffRules

@Suite struct HoldsKindTests {
  @Test(
    arguments: [
      ("{acv: '5', deadline_type: soft}", "satisfied"), ("{acv: '50', deadline_type: hard}", "satisfied"),
      ("{acv: '5', deadline_type: hard}", "violated"), ("{acv: '5', deadline_type: ''}", "not-applicable"),
      ("{acv: '', deadline_type: hard}", "violated"), ("{acv: many, deadline_type: hard}", "invalid"),
      ("{deadline_type: hard}", "unknown"),
      // Enough is known: the small customer needs no value.
      ("{deadline_type: soft}", "satisfied"),
    ])
  func verdicts(_ handoff: String, _ verdict: String) throws {
    let trial = try Trial(
      "holds: {condition: {any: [{deadline_type: soft}, {acv: '>= 10'}]}, required: [acv]}")
    #expect(try trial.verdict(handoff) == verdict)
  }

  @Test(arguments: [("10", "satisfied"), ("20", "satisfied"), ("9.9999", "violated"), ("20.0001", "violated")])
  func ranges(_ acv: String, _ verdict: String) throws {
    #expect(try Trial("holds: {condition: {acv: 10..20}}").verdict("{acv: '\(acv)'}") == verdict)
  }

  @Test func textTests() throws {
    let trial = try Trial("holds: {condition: {special_terms: {has: [has_number, three_words]}}}")
    #expect(try trial.verdict("{special_terms: 10 percent off}") == "satisfied")
    #expect(try trial.verdict("{special_terms: a big discount}") == "violated")
    let lacking = try Trial("holds: {condition: {special_terms: {lacks: [has_number]}}}")
    #expect(try lacking.verdict("{special_terms: 10 percent off}") == "violated")
  }

  @Test func theEvaluationDate() throws {
    let trial = try Trial("holds: {condition: {go_live_date: '> as_of'}}")
    #expect(try trial.verdict("{go_live_date: 2026-05-02}", asOf: "2026-05-01") == "satisfied")
    #expect(try trial.verdict("{go_live_date: 2026-05-01}", asOf: "2026-05-01") == "violated")
  }
}
