import Foundation
import Testing

/// A run that is stopped leaves the old reports and no folder of its own.
@Suite struct InterruptionTests {
  @Test(arguments: [SIGINT, SIGTERM])
  func aStoppedRunLeavesTheOldReports(signal: Int32) throws {
    let scratch = try ScratchFolder()
    try SimulatedWorld.simulate(3_000, seed: 3, into: "world", scratch)
    try SimulatedWorld.audit("world", out: "reports", scratch, ["--period", "2026-01"])
    var stopped = 0
    for delay in [0, 0.02, 0.05, 0.1, 0.2] {
      let process = Process()
      process.executableURL = ProgramRun.binary
      process.arguments = ["audit", "world", "--out", "reports", "--quiet", "--format", "none"]
      process.currentDirectoryURL = scratch.url
      process.standardError = FileHandle.nullDevice
      let before = try scratch.text("reports/manifest.json")
      try process.run()
      // From the moment its folder is there the run is writing; whenever it is stopped, nothing may be left behind.
      while process.isRunning, !scratch.hasStaging { Thread.sleep(forTimeInterval: 0.002) }
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
      }
    }
    #expect(stopped > 0)
  }

  @Test("A signal that was switched off before the run stays so, as nohup asks")
  func ignoredSignal() throws {
    let scratch = try ScratchFolder()
    try SimulatedWorld.simulate(1_500, seed: 4, into: "world", scratch)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/nohup")
    process.arguments = [ProgramRun.binary.path, "audit", "world", "--out", "reports", "-q", "--format", "none"]
    process.currentDirectoryURL = scratch.url
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    while process.isRunning, !scratch.hasStaging { Thread.sleep(forTimeInterval: 0.002) }
    kill(process.processIdentifier, SIGHUP)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(scratch.files(below: "reports").contains("manifest.json"))
  }
}

extension ScratchFolder {
  /// Whether a bundle is being written.
  fileprivate var hasStaging: Bool {
    ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).contains { $0.hasPrefix(".reports.new") }
  }
}
