import Testing

/// `handoff simulate` with requests at the edges of what a world can be.
@Suite struct SimulateCommandTests {
  @Test(
    "A short world, and one that nobody leaves",
    arguments: [["--months", "3"], ["--good-churn", "0", "--poor-churn", "0"]])
  func writes(_ options: [String]) throws {
    let scratch = try ScratchFolder()
    let run = try ProgramRun(["simulate", "--handoffs", "40", "--out", "world"] + options, in: scratch.url)
    #expect(run.status == 0, "\(run.errors)")
    let churn = CSVTable(try scratch.text("world/Churn.csv")).rows
    #expect(options.first != "--good-churn" || churn.isEmpty)
  }

  @Test("Shares that no world can have are refused in the words of the options")
  func refusesShares() throws {
    let scratch = try ScratchFolder()
    for (good, poor) in [("0", "0.2"), ("1", "1"), ("0.2", "-1")] {
      let run = try ProgramRun(
        ["simulate", "--handoffs", "40", "--good-churn", good, "--poor-churn=\(poor)", "--out", "world"],
        in: scratch.url)
      #expect(run.status == 2)
      #expect(run.errors.contains("--good-churn and --poor-churn: expected shares from 0.001 to 0.95"))
    }
  }
}
