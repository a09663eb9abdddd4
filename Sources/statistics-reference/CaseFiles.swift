import Foundation

/// The case files below a folder, in the order of their paths; a path to one file will do.
struct CaseFiles {
  private(set) var cases: [ReferenceCase] = []
  /// Files and cases that could not be read; the others stand all the same.
  private(set) var problems: [String] = []

  init(_ path: String) throws {
    let root = URL(filePath: path)
    let isFile = try root.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile ?? false
    let names =
      isFile ? [""] : try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".json") }
    for name in names.sorted() {
      do {
        try read(name.isEmpty ? root : root.appending(path: name), name: name.isEmpty ? path : name)
      } catch {
        problems.append("\(error)")
      }
    }
  }

  private mutating func read(_ file: URL, name: String) throws {
    let document = try JSONText.parse(try String(contentsOf: file, encoding: .utf8), file: name)
    for node in document["cases"]?.array ?? [] {
      do throws(CaseError) {
        cases.append(try ReferenceCase(node, file: name))
      } catch {
        problems.append(error.description)
      }
    }
  }
}
