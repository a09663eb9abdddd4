import TestSupport
import Testing

@testable import HandoffIngest

@Suite("Duplicate rows")
struct DuplicateRowsTests {
  private static func verdicts(_ rows: [(key: UInt64, content: UInt32)]) -> [DuplicateRows.Verdict] {
    DuplicateRows(keys: rows.map(\.key), contents: rows.map(\.content)).verdicts
  }

  @Test(
    "Copies are told from conflicts; rows without a key are kept",
    arguments: [
      ([], []), ([(1, 1)], [.kept]), ([(1, 1), (2, 1)], [.kept, .kept]), ([(1, 1), (1, 1)], [.kept, .copy]),
      ([(1, 1), (1, 2)], [.conflict, .conflict]),
      ([(1, 1), (1, 1), (1, 2)], [.conflict, .conflict, .conflict]),
      ([(1, 2), (1, 1), (1, 1)], [.conflict, .conflict, .conflict]),
      ([(1, 1), (1, 2), (1, 1)], [.conflict, .conflict, .conflict]),
      ([(0, 1), (0, 1), (0, 2)], [.kept, .kept, .kept]),
      ([(3, 1), (0, 1), (3, 1), (4, 1)], [.kept, .kept, .copy, .kept]),
      ([(.max, 0), (.max, 0)], [.kept, .copy]),
    ] as [([(UInt64, UInt32)], [DuplicateRows.Verdict])])
  func known(_ rows: [(UInt64, UInt32)], _ verdicts: [DuplicateRows.Verdict]) {
    #expect(Self.verdicts(rows.map { (key: $0.0, content: $0.1) }) == verdicts)
  }

  @Test("Random rows agree with a dictionary, in every order", arguments: 1...3)
  func againstDictionary(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<300 {
      let rows = (0..<random.below(40)).map { _ in
        (key: UInt64(random.below(12)) << 40, content: UInt32(random.below(2)))
      }
      let shuffled = rows.shuffled(using: &random)
      #expect(Self.verdicts(shuffled) == Self.slow(shuffled))
    }
  }

  // More than half a million rows are looked at in several passes: three here.
  @Test("Many rows, several passes")
  func passes() {
    let count = 1_100_000
    var keys = (0..<count).map { UInt64($0) + 1 }
    var contents = [UInt32](repeating: 7, count: count)
    let rows = stride(from: 5, to: count - 600_000, by: 1_009)
    for row in rows { keys[row + 600_000] = keys[row] }
    for row in stride(from: 5, to: count - 600_000, by: 2_018) { contents[row + 600_000] = 8 }
    let verdicts = DuplicateRows(keys: keys, contents: contents).verdicts
    let expected = Self.slow(zip(keys, contents).map { (key: $0, content: $1) })
    #expect(verdicts.elementsEqual(expected))
    #expect(verdicts.count { $0 == .copy } == rows.underestimatedCount / 2)
    #expect(verdicts.count { $0 == .conflict } > 400)
  }

  private static func slow(_ rows: [(key: UInt64, content: UInt32)]) -> [DuplicateRows.Verdict] {
    var contents: [UInt64: Set<UInt32>] = [:]
    for row in rows where row.key != 0 { contents[row.key, default: []].insert(row.content) }
    var seen: Set<UInt64> = []
    return rows.map { row in
      guard row.key != 0 else { return .kept }
      if contents[row.key]?.count != 1 { return .conflict }
      return seen.insert(row.key).inserted ? .kept : .copy
    }
  }
}
