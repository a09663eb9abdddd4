import Testing

@testable import HandoffRules

@Suite struct AgreesKindTests {
  @Test(
    arguments: [
      ("Ana Ruiz", "Ana Ruiz (CFO)", "satisfied"), ("RUÍZ, Ana", "ana ruiz", "satisfied"),
      ("Ana", "Ana", "satisfied"), ("Luis Vega", "Ana Ruiz", "violated"),
      // Short words and words of no weight join nothing.
      ("the new plan for them", "for them the old", "violated"), ("", "Ana Ruiz", "not-applicable"),
      ("Ana Ruiz", "TBD", "not-applicable"),
    ])
  func verdicts(_ first: String, _ second: String, _ verdict: String) throws {
    let trial = try Trial("agrees: {field: signed_by, with: economic_buyer}")
    #expect(try trial.verdict("{signed_by: '\(first)', economic_buyer: '\(second)'}") == verdict)
  }

  @Test func whatIsNotExportedIsUnknown() throws {
    let trial = try Trial("agrees: {field: signed_by, with: economic_buyer}")
    #expect(try trial.verdict("{signed_by: Ana Ruiz}") == "unknown")
    #expect(try trial.verdict("{economic_buyer: Ana Ruiz}") == "unknown")
  }
}
