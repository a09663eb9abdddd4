import HandoffModel
import Testing

@testable import HandoffIngest

/// Keys of which only the hash is kept.
@Suite("Columns of hashed keys")
struct KeyHashColumnTests {
  private static func column(_ texts: [String]) throws -> BuiltCells {
    try BuiltCells(KeyHashColumnBuilder(expectedRows: texts.count), texts)
  }

  private static func hashes(_ column: BuiltCells) -> [UInt64] {
    if case .hashes(let hashes) = column.column.content { return hashes }
    return []
  }

  @Test("Equal keys have equal hashes, blank ones none")
  func equal() throws {
    let hashes = Self.hashes(try Self.column(["a", "b", " a ", "", "A"]))
    #expect(hashes[0] == hashes[2] && hashes[3] == 0)
    #expect(Set(hashes).count == 4)
  }

  @Test("Keys that a spreadsheet has made one are no keys, so that their rows are no copies of each other")
  func damaged() throws {
    let column = try Self.column(["2.81E+10", "2.81E+10", "24882.0", "24882"])
    #expect(Self.hashes(column).map { $0 == 0 } == [true, true, true, false])
    #expect(column.column.counts[.invalid] == 3 && column.column.counts[.filled] == 1)
    #expect(column.column.remarks.map { "\($0.id) \($0.count) \($0.lines)" } == ["bad-id 3 [0, 1, 2]"])
  }
}
