import Foundation
import Testing

@testable import statistics_reference

@Suite("Method registry")
struct MethodRegistryTests {
  @Test("Folder and registry hold the same methods, in the same order")
  func folder() throws {
    let folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "../../Sources/statistics-reference/Methods").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(MethodRegistry.all.map { "\($0).swift" } == files)
  }

  @Test("No two methods share a name")
  func names() { #expect(Set(MethodRegistry.names).count == MethodRegistry.all.count) }
}
