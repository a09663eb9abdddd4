public import Foundation

/// The folder of formats and real exports that may lie beside the project; tests that need it are skipped without it.
public enum SharedFolder {
  public static let url = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared")

  public static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url.appending(path: path).path)
  }

  public static func data(_ path: String) throws -> Data { try Data(contentsOf: url.appending(path: path)) }
}
