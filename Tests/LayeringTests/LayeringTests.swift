import Foundation
import Testing

@Suite("Layering")
struct LayeringTests {
  /// The folder of the sources; links are followed, so that a linked copy of the tests reads the real ones.
  private static let sources = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(
      path: "Sources")

  private static func files() throws -> [SourceText] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter {
      $0.hasSuffix(".swift")
    }
    return try paths.sorted().map { path in
      SourceText(path: path, text: try String(contentsOf: sources.appending(path: path), encoding: .utf8))
    }
  }

  @Test("The sources keep to the arrows, the unsafe corners and the names of the house")
  func sources() throws {
    let files = try Self.files()
    #expect(files.count > 200)
    #expect(Set(files.map(\.target)) == Set(Arrows.allowed.keys))
    for violation in LayeringCheck.violations(files) { Issue.record("\(violation)") }
    #expect(LayeringCheck.unimported(files) == [])
  }

  @Test("No arrow goes round in a circle")
  func acyclic() {
    var done: Set<String> = []
    var remaining = Set(Arrows.allowed.keys)
    while let next = remaining.sorted().first(where: { Arrows.allowed[$0]?.own.isSubset(of: done) ?? false }) {
      done.insert(next)
      remaining.remove(next)
    }
    #expect(remaining == [])
  }
}
