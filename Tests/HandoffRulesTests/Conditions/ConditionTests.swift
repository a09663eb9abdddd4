import HandoffConfig
import HandoffModel
import TestSupport
import Testing

@testable import HandoffRules

/// Conditions seen through a rule that is always satisfied where its condition holds.
@Suite struct ConditionTests {
  private static let words: [Outcome: String] = [.satisfied: "yes", .notApplicable: "no", .unknown: "unknown"]

  private func truth(_ condition: String, _ given: String, asOf: String = "2026-12-31") throws -> String {
    // The deal id is always filled.
    let outcome = try Trial("filled: {field: deal_id}", "when: \(condition)").result(given, asOf: asOf).outcome
    return Self.words[outcome] ?? outcome.id
  }

  @Test(
    arguments: [
      // Numbers.
      ("{acv: '>= 100'}", "{acv: 100}", "yes"), ("{acv: '>= 100'}", "{acv: 99.9999}", "no"),
      ("{acv: '> 100'}", "{acv: 100}", "no"),
      ("{acv: '<= 100'}", "{acv: 100}", "yes"), ("{acv: '< 100'}", "{acv: 100}", "no"),
      ("{acv: '100'}", "{acv: 100.0}", "yes"),
      ("{acv: '!= 100'}", "{acv: 100}", "no"), ("{acv: '= 100'}", "{acv: -100}", "no"),
      ("{acv: '>=100'}", "{acv: 101}", "yes"),
      // Dates: those without a time of day by days.
      ("{signed_at: '>= 2026-03-02'}", "{signed_at: '2026-03-02T00:00:00Z'}", "yes"),
      ("{signed_at: '<= 2026-03-02'}", "{signed_at: '2026-03-02T23:59:59Z'}", "yes"),
      ("{signed_at: '< 2026-03-02'}", "{signed_at: 2026-03-01}", "yes"),
      ("{signed_at: '2026-03-02'}", "{signed_at: 2026-03-02}", "yes"),
      ("{signed_at: '> 2026-03-02T10:00:00Z'}", "{signed_at: '2026-03-02T10:00:00Z'}", "no"),
      ("{signed_at: '>= 2026-03-02T10:00:00Z'}", "{signed_at: 2026-03-02}", "yes"),
      // Names.
      ("{deal_type: new}", "{deal_type: New Business}", "yes"),
      ("{deal_type: [renewal, expansion]}", "{deal_type: new}", "no"),
      ("{deal_type: '!= new'}", "{deal_type: renewal}", "yes"), ("{deal_type: '!= new'}", "{deal_type: new}", "no"),
      ("{deal_type: '= new'}", "{deal_type: new}", "yes"), ("{cs_owner: U-1}", "{cs_owner: U-2}", "no"),
      // Flags.
      ("{is_strategic: true}", "{is_strategic: yes}", "yes"), ("{is_strategic: false}", "{is_strategic: yes}", "no"),
      ("{is_strategic: false}", "{is_strategic: no}", "yes"),
    ])
  func comparisons(_ condition: String, _ given: String, _ answer: String) throws {
    #expect(try truth(condition, given) == answer)
  }

  /// A comparison with what is not there is unknown; `filled` and `blank` know that a blank is blank.
  @Test(
    arguments: [
      ("{acv: '>= 1'}", "{acv: ''}", "unknown"), ("{acv: '>= 1'}", "{acv: TBD}", "unknown"),
      ("{acv: '>= 1'}", "{acv: much}", "unknown"),
      ("{acv: '>= 1'}", "{}", "unknown"), ("{acv: '!= 1'}", "{acv: ''}", "unknown"),
      ("{deal_type: '!= new'}", "{deal_type: ''}", "unknown"),
      ("{is_strategic: false}", "{is_strategic: ''}", "unknown"),
      ("{kickoff_at: '<= 2026-03-02'}", "{kickoff_at: ''}", "unknown"),
      ("{acv: filled}", "{acv: 1}", "yes"), ("{acv: filled}", "{acv: ''}", "no"), ("{acv: filled}", "{acv: TBD}", "no"),
      ("{acv: filled}", "{acv: much}", "unknown"), ("{acv: filled}", "{}", "unknown"),
      ("{acv: blank}", "{acv: ''}", "yes"),
      ("{acv: blank}", "{acv: TBD}", "yes"), ("{acv: blank}", "{acv: 1}", "no"),
      ("{acv: blank}", "{acv: much}", "unknown"),
      ("{acv: blank}", "{}", "unknown"), ("{champion: filled}", "{champion: Ana}", "yes"),
      ("{champion: blank}", "{champion: Ana}", "no"),
      ("{blockers: filled}", "{blockers: none}", "yes"),
    ])
  func whatIsNotThere(_ condition: String, _ given: String, _ answer: String) throws {
    #expect(try truth(condition, given) == answer)
  }

  @Test func factsAfterTheAnalysisDateAreBlank() throws {
    let given = "{kickoff_at: 2026-03-14, kickoff_target_date: 2026-03-14, account.created_at: 2026-03-14}"
    #expect(try truth("{kickoff_at: filled}", given, asOf: "2026-03-13") == "no")
    #expect(try truth("{kickoff_at: filled}", given, asOf: "2026-03-14") == "yes")
    // A plan is known before its day.
    #expect(try truth("{kickoff_target_date: filled}", given, asOf: "2026-03-13") == "yes")
    #expect(try truth("{account.created_at: filled}", given, asOf: "2026-03-13") == "no")
    #expect(try truth("{account.created_at: filled}", given, asOf: "2026-03-14") == "yes")
  }

  @Test func aDealWithoutAnAccountRowKnowsNothingOfIt() throws {
    let trial = try Trial("filled: {field: deal_id}", "when: {account.employees: '>= 10'}")
    let column = try trial.column(["{account.employees: 10}", "{account_id: A-0, account.employees: 10}"])
    #expect(column.results.map(\.outcome) == [.satisfied, .unknown])
  }

  // MARK: Combinations

  /// `+` yes, `-` no, `?` not known, for three conditions.
  private static func given(_ states: [Character]) -> String {
    let cells = zip(["acv", "amount", "account.employees"], states).map {
      "\($0): '\($1 == "+" ? "1" : $1 == "-" ? "0" : "")'"
    }
    return "{\(cells.joined(separator: ", "))}"
  }

  /// Every combination of three values against the least and the greatest of them.
  @Test func combinationsFollowTheTables() throws {
    let states: [Character] = ["-", "?", "+"]
    let words = ["no", "unknown", "yes"]
    let (a, b, c) = ("acv: '= 1'", "amount: '= 1'", "account.employees: '= 1'")
    let conditions: [(String, (Int, Int, Int) -> Int)] = [
      ("{\(a), \(b), \(c)}", { min($0, $1, $2) }),
      ("{all: [{\(a)}, {\(b)}], \(c)}", { min($0, $1, $2) }),
      ("{any: [{\(a)}, {\(b)}, {\(c)}]}", { max($0, $1, $2) }),
      ("{not: {\(a), \(b)}, \(c)}", { min(2 - min($0, $1), $2) }),
      ("{any: [{\(a), not: {\(b)}}, {all: [{\(b)}, {\(c)}]}]}", { max(min($0, 2 - $1), min($1, $2)) }),
      ("{not: {any: [{\(a)}, {not: {\(c)}}]}, any: [{\(b)}]}", { min(2 - max($0, 2 - $2), $1) }),
    ]
    for (condition, expected) in conditions {
      let trial = try Trial("filled: {field: deal_id}", "when: \(condition)")
      var handoffs: [String] = []
      var answers: [String] = []
      for x in 0..<3 {
        for y in 0..<3 {
          for z in 0..<3 {
            handoffs.append(Self.given([states[x], states[y], states[z]]))
            answers.append(words[expected(x, y, z)])
          }
        }
      }
      let found = try trial.column(handoffs).results.map { Self.words[$0.outcome] ?? $0.outcome.id }
      #expect(found == answers, "\(condition)")
    }
  }

  // MARK: Rules behind conditions

  @Test func aRuleBehindAConditionHasNoReading() throws {
    let trial = try Trial("within: {from: signed_at, to: kickoff_at, limit: 5 days}", "when: {acv: '>= 1'}")
    let column = try trial.column([
      "{acv: 1, kickoff_at: 2026-03-03}", "{acv: 0, kickoff_at: 2026-03-03}", "{acv: '', kickoff_at: 2026-03-03}",
    ])
    #expect(column.results.map(\.outcome) == [.met, .notApplicable, .unknown])
    #expect(column.results.map(\.reason) == [.done, .conditionFalse, .conditionUnknown])
    #expect(column.clocks.map { $0 != nil } == [true, false, false])
  }
}
