import Testing

@Suite struct ScenarioTests {
  @Test(arguments: Scenario.all)
  func printsAndWritesWhatWasRecorded(_ scenario: Scenario) throws {
    let (run, files) = try scenario.run()
    if Scenario.isRecording {
      try scenario.record(run, files: files)
      Issue.record("recorded \(scenario.testDescription); review the difference, then run without HANDOFF_RECORD")
      return
    }
    #expect(run.output == scenario.expected("stdout"))
    #expect(run.errors == scenario.expected("stderr"))
    #expect("\(run.status)\n" == scenario.expected("status"))
    #expect(files.keys.sorted() == scenario.expectedFiles)
    for name in files.keys.sorted() { #expect(files[name] == scenario.expected("files/\(name)"), "\(name)") }
  }

  @Test func thereAreScenarios() {
    #expect(!Scenario.all.isEmpty)
  }
}
