import Foundation
import Testing

/// A run that is stopped leaves the old reports and no folder of its own.
@Suite struct InterruptionTests {
  @Test(arguments: [SIGINT, SIGTERM])
  func aStoppedRunLeavesTheOldReports(signal: Int32) throws {
    let scratch = try ScratchFolder()
    try SimulatedWorld.simulate(3_000, seed: 3, into: "world", scratch)
    try SimulatedWorld.audit("world", out: "reports", scratch, ["--period", "2026-01"])
    let before = try scratch.text("reports/manifest.json")
    // At one of these moments the run is writing; whenever it is, nothing may be left behind.
    var stopped = 0
    for delay in [0.02, 0.1, 0.2, 0.35, 0.5, 0.7] {
      let process = Process()
      process.executableURL = ProgramRun.binary
      process.arguments = ["audit", "world", "--out", "reports", "--quiet", "--format", "none"]
      process.currentDirectoryURL = scratch.url
      process.standardError = FileHandle.nullDevice
      try process.run()
      Thread.sleep(forTimeInterval: delay)
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      let names = try FileManager.default.contentsOfDirectory(atPath: scratch.url.path).sorted()
      #expect(names == ["reports", "world"])
      let after = try scratch.text("reports/manifest.json")
      if process.terminationReason == .exit, process.terminationStatus == 130 {
        stopped += 1
        #expect(after == before)
      } else if process.terminationReason == .exit {
        // It was done before it was stopped.
        #expect(process.terminationStatus == 0)
        break
      }
    }
    #expect(stopped > 0)
  }
}
