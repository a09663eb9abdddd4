import Foundation

/// The source files of the target under test, for comparing folders with registries.
enum SourceFolder {
  /// Names of the files in a folder of the target, sorted.
  static func names(in folder: String, from file: String = #filePath) throws -> [String] {
    let root = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = root.appendingPathComponent("Sources/HandoffReporting/\(folder)").path
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}
