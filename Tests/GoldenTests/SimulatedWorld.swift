import Foundation

/// A small simulated world with its audit, made once for the tests that only read it.
struct SimulatedWorld: Sendable {
  static let shared = Result { try SimulatedWorld(handoffs: 60, seed: 7) }

  let scratch: SharedScratch
  let exports: String
  let handoffs: CSVTable
  let findings: CSVTable
  let rules: CSVTable

  /// The scratch folder must outlive every test that reads it.
  final class SharedScratch: Sendable {
    let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }
  }

  init(handoffs count: Int, seed: Int) throws {
    scratch = try SharedScratch()
    exports = "world"
    try Self.simulate(count, seed: seed, into: exports, scratch.folder)
    try Self.audit(exports, out: "reports", scratch.folder)
    handoffs = CSVTable(try scratch.folder.text("reports/handoffs.csv"))
    findings = CSVTable(try scratch.folder.text("reports/findings.csv"))
    rules = CSVTable(try scratch.folder.text("reports/rules.csv"))
  }

  static func simulate(
    _ count: Int, seed: Int, dialect: String = "generic", into name: String, _ scratch: ScratchFolder
  ) throws {
    let run = try ProgramRun(
      ["simulate", "--handoffs", "\(count)", "--seed", "\(seed)", "--dialect", dialect, "--out", name], in: scratch.url)
    guard run.status == 0 else { throw UnexpectedExit(run: run) }
  }

  static func audit(_ exports: String, out: String, _ scratch: ScratchFolder, _ more: [String] = []) throws {
    let run = try ProgramRun(["audit", exports, "--out", out, "--quiet"] + more, in: scratch.url)
    guard run.status == 0 else { throw UnexpectedExit(run: run) }
  }
}

struct UnexpectedExit: Error, CustomStringConvertible {
  let run: ProgramRun

  var description: String { "exit \(run.status): \(run.errors)\(run.output)" }
}
