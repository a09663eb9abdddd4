import Foundation
import Testing

@testable import HandoffIngest

/// The closed list of reasons, as users find it documented.
@Suite struct RejectReasonTests {
  @Test("the README lists every reason, and no other")
  func readme() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let section =
      try #require(text.split(separator: "### Why a line was held back").last)
      .split(separator: "\n#").first ?? ""
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let listed: [String] = rows.flatMap { row in
      (row.split(separator: "|").first ?? "").split(separator: " ").map { $0.filter { $0 != "`" } }
    }
    #expect(Set(listed) == Set(RejectReason.allCases.map(\.rawValue)))
    #expect(listed.count == Set(listed).count)
  }
}
