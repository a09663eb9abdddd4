import Foundation
import HandoffConfig

/// Finds the workspace file of a run.
enum WorkspaceSearch {
  static let fileName = "workspace.yaml"

  /// The named file; else `workspace.yaml` in the input folder; else, without an input folder, in the working folder or
  /// the nearest folder above it, not beyond a repository or the home folder. Nil where there is none.
  static func path(_ options: RunOptions) -> String? {
    if let named = options.workspace { return named }
    if let folder = options.folder {
      let path = folder.hasSuffix("/") ? folder + fileName : "\(folder)/\(fileName)"
      return FileManager.default.fileExists(atPath: path) ? path : nil
    }
    var prefix = ""
    for _ in 0..<64 {
      if FileManager.default.fileExists(atPath: prefix + fileName) { return prefix + fileName }
      let here = URL(fileURLWithPath: prefix.isEmpty ? "." : prefix).standardizedFileURL.path
      if here == "/" || here == NSHomeDirectory() || FileManager.default.fileExists(atPath: prefix + ".git") {
        return nil
      }
      prefix += "../"
    }
    return nil
  }
}
