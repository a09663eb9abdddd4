import Foundation
import Testing

/// One end-to-end case as a folder anyone can add: `command` (one line of arguments), `input/` (copied into the scratch
/// folder), and `expected/` with `stdout`, `stderr`, `status` and, under `files/`, every file the run must leave.
struct Scenario: CustomTestStringConvertible, Sendable {
  let folder: URL

  var testDescription: String { folder.lastPathComponent }

  static let all: [Scenario] = {
    let scenarios = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Scenarios")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: scenarios.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map { Scenario(folder: scenarios.appending(path: $0)) }
  }()

  /// Set to record what runs print instead of comparing it; a recording run fails, so that it is never taken for a test.
  static let isRecording = ProcessInfo.processInfo.environment["HANDOFF_RECORD"] == "1"

  var arguments: [String] {
    get throws {
      let line = try String(contentsOf: folder.appending(path: "command"), encoding: .utf8)
      return line.split(whereSeparator: \.isWhitespace).map(String.init)
    }
  }

  /// Runs the case in a scratch folder; what it printed and the files below `reports` it left.
  func run() throws -> (run: ProgramRun, files: [String: String]) {
    let scratch = try ScratchFolder()
    let input = folder.appending(path: "input")
    if FileManager.default.fileExists(atPath: input.path) {
      for name in try FileManager.default.contentsOfDirectory(atPath: input.path) {
        try FileManager.default.copyItem(at: input.appending(path: name), to: scratch.url.appending(path: name))
      }
    }
    let run = try ProgramRun(arguments, in: scratch.url)
    var files: [String: String] = [:]
    for name in scratch.files(below: "reports") { files[name] = try scratch.text("reports/\(name)") }
    return (run, files)
  }

  /// A recorded stream or file; nil where none was recorded.
  func expected(_ name: String) -> String? {
    try? String(contentsOf: folder.appending(path: "expected/\(name)"), encoding: .utf8)
  }

  var expectedFiles: [String] {
    let root = folder.appending(path: "expected/files")
    let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    // A folder can be listed and not read.
    return names.filter { expected("files/\($0)") != nil }.sorted()
  }

  func record(_ run: ProgramRun, files: [String: String]) throws {
    let expected = folder.appending(path: "expected")
    try? FileManager.default.removeItem(at: expected)
    var all = ["stdout": run.output, "stderr": run.errors, "status": "\(run.status)\n"]
    for (name, text) in files { all["files/\(name)"] = text }
    for (name, text) in all {
      let file = expected.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }
}
