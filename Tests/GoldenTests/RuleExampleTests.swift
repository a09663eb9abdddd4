import Testing

/// The examples in the shipped rules run through the real ingest and evaluation.
@Suite struct RuleExampleTests {
  @Test func everyShippedRuleBehavesAsItsExamplesSay() throws {
    let scratch = try ScratchFolder()
    let run = try ProgramRun(["rules", "lint"], in: scratch.url)
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(scratch.files(below: ".").isEmpty)
  }

  /// A pattern that reads a disabled rule stays, and whoever disables or loosens a rule gets no complaint about shipped files.
  @Test(arguments: [
    "disable: [first-cs-contact]", "rules: [{override: kickoff-held, within: {limit: 10 business days}}]",
  ])
  func aPackThatChangesShippedRulesIsInOrder(_ change: String) throws {
    let scratch = try ScratchFolder()
    try scratch.write("extends: default\n\(change)\n", to: "own.yaml")
    let run = try ProgramRun(["rules", "lint", "own.yaml"], in: scratch.url)
    #expect(run.errors == "")
    #expect(run.status == 0)
  }
}
