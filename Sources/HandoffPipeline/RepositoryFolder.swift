import Foundation

/// Where the exports lie as seen from the top of the repository: what CI needs to put a mark beside a line of a file.
enum RepositoryFolder {
  /// The folder with its last `/`: from the nearest folder above that holds a `.git`, else as it was named where it was named
  /// from the working folder. Empty for standard input and for a folder outside of both, since no path of a machine may
  /// stand in a report.
  static func prefix(of folder: String) -> String {
    guard folder != StandardInput.name else { return "" }
    let url = URL(fileURLWithPath: folder).standardizedFileURL
    var parts = url.pathComponents.filter { $0 != "/" }
    var below: [String] = []
    while !parts.isEmpty {
      let path = "/" + parts.joined(separator: "/")
      if FileManager.default.fileExists(atPath: path + "/.git") { return written(below) }
      below.insert(parts.removeLast(), at: 0)
    }
    let here = URL(fileURLWithPath: ".").standardizedFileURL.pathComponents
    let named = url.pathComponents
    guard named.starts(with: here) else { return "" }
    return written(Array(named.dropFirst(here.count)))
  }

  private static func written(_ parts: [String]) -> String { parts.map { $0 + "/" }.joined() }
}
