import Foundation
import HandoffSimulation

/// Writes simulated files into a folder, a chunk at a time, so that memory does not grow with the world.
struct FolderSink: SimulationSink {
  /// Every file a simulated world can have, in any layout: a folder with only these may be written over.
  static let ownNames = SimulationDialect.fileNames.union([WorkspaceSearch.fileName])

  private let folder: String
  private var handles: [String: FileHandle] = [:]

  /// Whether the folder's workspace was written for a simulated world; the names of the files alone are those of any export.
  static func isSimulatedWorld(_ folder: String) -> Bool {
    let workspace = FileManager.default.contents(atPath: "\(folder)/\(WorkspaceSearch.fileName)")
    return workspace?.starts(with: SimulationParameters.workspaceMark.utf8) ?? false
  }

  /// Makes the folder and removes what an earlier world left there.
  init(folder: String) throws {
    self.folder = folder
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) where Self.ownNames.contains(name) {
      try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
  }

  mutating func append(file: String, bytes: [UInt8]) throws {
    try handle(of: file).write(contentsOf: bytes)
  }

  mutating func finish() throws {
    for name in handles.keys.sorted() { try handles[name]?.close() }
    handles = [:]
  }

  private mutating func handle(of file: String) throws -> FileHandle {
    if let known = handles[file] { return known }
    let path = "\(folder)/\(file)"
    try Data().write(to: URL(fileURLWithPath: path))
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    handles[file] = handle
    return handle
  }
}
