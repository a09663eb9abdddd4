import Foundation

/// The case files below a folder, in the order of their paths.
enum CaseFiles {
  static func load(_ folder: String) throws -> [ReferenceCase] {
    let root = URL(filePath: folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".json") }
    return try paths.sorted().flatMap { path in
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      let document = try JSONText.parse(text, file: path)
      return try (document["cases"]?.array ?? []).map { try ReferenceCase($0, file: path) }
    }
  }
}
