public import Foundation

/// A program of the machine that only tests use, such as a spreadsheet; tests that need one are skipped without it.
public enum ExternalProgram {
  /// Nil where no folder of the search path has it.
  public static func path(_ name: String) -> String? {
    let folders = ["/usr/local/bin", "/usr/bin", "/bin"]
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  public static func isThere(_ name: String) -> Bool { path(name) != nil }

  /// Runs it and answers what it printed, both streams together, with its status.
  public static func run(_ name: String, _ arguments: [String], input: Data? = nil) throws -> (
    output: Data, status: Int32
  ) {
    guard let path = path(name) else { throw CocoaError(.fileNoSuchFile) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    let folder = FileManager.default.temporaryDirectory.appending(path: "handoff-input-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    if let input {
      try input.write(to: folder)
      process.standardInput = try FileHandle(forReadingFrom: folder)
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (output, process.terminationStatus)
  }
}
