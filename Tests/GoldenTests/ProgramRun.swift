import Foundation
import Synchronization

/// One run of the real binary: both streams read at once, apart, with the exit status.
struct ProgramRun {
  let status: Int32
  let output: String
  let errors: String

  /// The binary that was built beside the tests.
  static var binary: URL {
    let tests =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: tests).deletingLastPathComponent().appending(path: "handoff")
  }

  /// Runs `handoff` in a folder with a plain environment: no language, no colour, no configuration of the machine.
  init(_ arguments: [String], in folder: URL, environment: [String: String] = [:], input: String? = nil) throws {
    let process = Process()
    process.executableURL = Self.binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path].merging(environment) { _, own in own }
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    if let input {
      // Through a file, which cannot fill up as a pipe does.
      let file = FileManager.default.temporaryDirectory.appending(path: "handoff-input-\(UUID().uuidString)")
      try Data(input.utf8).write(to: file)
      process.standardInput = try FileHandle(forReadingFrom: file)
      try FileManager.default.removeItem(at: file)
    }
    try process.run()
    let collected = CollectedBytes()
    let done = DispatchGroup()
    let handle = errors.fileHandleForReading
    DispatchQueue.global().async(group: done) { collected.set(handle.readDataToEndOfFile()) }
    let text = output.fileHandleForReading.readDataToEndOfFile()
    done.wait()
    process.waitUntilExit()
    status = process.terminationStatus
    self.output = String(decoding: text, as: UTF8.self)
    self.errors = String(decoding: collected.data, as: UTF8.self)
  }
}

/// Bytes handed from one thread to another.
private final class CollectedBytes: Sendable {
  private let bytes = Mutex(Data())

  var data: Data { bytes.withLock { $0 } }

  func set(_ data: Data) {
    bytes.withLock { $0 = data }
  }
}
