import Foundation
import TestSupport
import Testing

/// The benchmark's reference audit, said in our own rule language, against a plain program that does the same.
@Suite struct ReferenceAuditTests {
  private static let pack = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Benchmarks/reference")
  /// Python with NumPy, which the generator and the oracle need.
  private static let python = ["python3"].first { python in
    (try? run(python, ["-c", "import numpy"])) == 0
  }
  static let canRun = SharedFolder.has("bench/peers/reference_audit.py") && python != nil

  private static func run(_ program: String, _ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    // The shared folder is not ours to write into.
    process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONDONTWRITEBYTECODE": "1"]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Every byte of the four tables of the audit, and the measures of outcomes as the benchmark compares them, whatever the
  /// shape of the same data.
  @Test(.enabled(if: canRun, "needs ../shared/bench and a python3 with numpy"), arguments: [3, 7])
  func equalsTheOracle(seed: Int) throws {
    let scratch = try ScratchFolder()
    let bench = SharedFolder.url.appending(path: "bench").path
    let python = try #require(Self.python)
    for shape in ["clean", "messy"] {
      let input = scratch.url.appending(path: shape).path
      #expect(
        try Self.run(
          python,
          [
            "\(bench)/generate.py", "--deals", "400", "--seed", "\(seed)", "--shape", shape, "--out", input,
          ]) == 0)
    }
    let oracle = scratch.url.appending(path: "oracle").path
    let source = scratch.url.appending(path: "clean").path
    #expect(
      try Self.run(python, ["\(bench)/peers/reference_audit.py", "--in", source, "--out", oracle]) == 0)
    for shape in ["clean", "messy"] {
      let run = try ProgramRun(
        [
          "audit", shape, "--workspace", Self.pack.appending(path: "workspace.yaml").path, "--out", "\(shape)-out",
          "--report", "tables", "--format", "none", "--identify", "full",
        ], in: scratch.url)
      #expect(run.status == 0, "\(run.errors)")
      for file in ["scores.csv", "findings.csv", "by_segment.csv", "by_ae.csv"] {
        let expected = try scratch.text("oracle/\(file)").split(separator: "\n")
        let found = try scratch.text("\(shape)-out/tables/\(file)").split(separator: "\n")
        #expect(found.count == expected.count)
        #expect(zip(found, expected).first { $0 != $1 } == nil)
      }
      #expect(
        try Self.run(
          python, ["\(bench)/compare.py", "dirs", oracle, scratch.url.appending(path: "\(shape)-out/tables").path]) == 0
      )
    }
  }
}
