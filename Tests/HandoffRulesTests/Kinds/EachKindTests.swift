import Testing

@testable import HandoffRules

@Suite struct EachKindTests {
  @Test(
    arguments: [
      ("[{description: A, due_date: 2026-05-01}, {description: B, due_date: 2026-05-01}]", "satisfied"),
      ("[{description: A, due_date: 2026-05-01}, {description: B, due_date: ''}]", "partial 5000"),
      (
        "[{description: A, due_date: ''}, {description: B, due_date: ''}, {description: C, due_date: 2026-05-01}]",
        "partial 3333"
      ),
      ("[{description: A, due_date: ''}]", "violated"), ("[{description: A}]", "unknown"),
    ])
  func filled(_ rows: String, _ verdict: String) throws {
    let trial = try Trial("each: {table: commitments, filled: [description, due_date]}")
    #expect(try trial.verdict("{commitments: \(rows)}") == verdict)
  }

  /// A promise that is not due waits; one that is due and open is broken.
  @Test(arguments: [("2026-04-30", "pending"), ("2026-05-01", "violated"), ("2026-06-01", "violated")])
  func due(_ asOf: String, _ verdict: String) throws {
    let trial = try Trial("each: {table: commitments, must: {status: kept}, due: due_date}")
    let handoff = "{commitments: [{description: A, due_date: 2026-05-01, status: open}]}"
    #expect(try trial.verdict(handoff, asOf: asOf) == verdict)
  }

  @Test func sameAsAValueOfTheDeal() throws {
    let trial = try Trial("each: {table: tasks, same: {owner_id: cs_owner}}")
    #expect(try trial.verdict("{cs_owner: U-2, tasks: [{name: A, owner_id: U-2}]}") == "satisfied")
    #expect(try trial.verdict("{cs_owner: U-2, tasks: [{name: A, owner_id: U-1}]}") == "violated")
    #expect(try trial.verdict("{cs_owner: '', tasks: [{name: A, owner_id: ''}]}") == "violated")
  }

  @Test func noRowsAreNothingToJudge() throws {
    let trial = try Trial("each: {table: tasks, where: {kind: gap}, filled: [owner_id]}")
    #expect(try trial.verdict("{tasks: [{name: A, kind: kickoff, owner_id: ''}]}") == "not-applicable")
    #expect(try trial.verdict("{}") == "unknown")
  }
}
