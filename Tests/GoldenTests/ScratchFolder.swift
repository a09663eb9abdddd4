import Foundation

/// A folder of one test, removed with it.
final class ScratchFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "handoff-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file, with the folders above it.
  func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  func write(_ data: Data, to name: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: name)), as: UTF8.self)
  }

  /// Relative names of the files below a folder, sorted; empty where there is no such folder.
  func files(below name: String) -> [String] {
    let names =
      FileManager.default.enumerator(atPath: url.appending(path: name).path)?.compactMap { $0 as? String } ?? []
    return names.filter { !isFolder("\(name)/\($0)") }.sorted()
  }

  private func isFolder(_ name: String) -> Bool {
    (try? url.appending(path: name).resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
  }
}
