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
}
