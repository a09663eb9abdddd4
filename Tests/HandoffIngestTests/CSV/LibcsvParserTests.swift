import Testing

@testable import HandoffIngest

/// The owner of libcsv's parser at its edges.
@Suite struct LibcsvParserTests {
  /// Feeds pieces one after the other and gives the outcome of each with the cells that came.
  private func feed(_ pieces: [[UInt8]], finishing: Bool = true) -> ([LibcsvParser.Outcome], [String], Bool) {
    var parser = LibcsvParser(.comma)
    var block = RecordBlock()
    var outcomes: [LibcsvParser.Outcome] = []
    var cells: [String] = []
    for (index, piece) in pieces.enumerated() {
      var record = block.emptyRecord
      block.reserve(record, byteCount: pieces.map(\.count).reduce(0, +), cellCount: piece.count + 1)
      let isLast = finishing && index == pieces.count - 1
      let outcome = block.fill(&record, cellLimit: 100) { sink in
        let outcome = unsafe piece.withUnsafeBufferPointer { unsafe parser.feed($0, into: &sink) }
        return outcome == .taken && isLast ? parser.finish(into: &sink) : outcome
      }
      outcomes.append(outcome)
      for cell in record.firstCell..<record.cellEnd {
        cells.append(String(decoding: block.bytes[block.cells[cell].range], as: UTF8.self))
      }
    }
    return (outcomes, cells, parser.isBetweenRecords)
  }

  @Test("after every failure the parser stands between records and reads on")
  func recovery() {
    let (outcomes, cells, isBetween) = feed(
      ["a,\"b\"c\n", "1,2\n", "\"open\n", "\"x\n", "3,4\n", "5,\"6"].map { Array($0.utf8) })
    #expect(outcomes == [.misplacedQuote, .taken, .taken, .misplacedQuote, .taken, .openQuote])
    #expect(cells == ["a", "1", "2", "3", "4", "5"])
    #expect(isBetween)
  }

  @Test("nothing fed is nothing parsed")
  func nothing() {
    let (outcomes, cells, isBetween) = feed([[], []])
    #expect(outcomes == [.taken, .taken])
    #expect(cells.isEmpty)
    #expect(isBetween)
  }

  @Test("a cell past the largest size is refused, and the parser reads on")
  func largestField() {
    let megabyte = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    var parser = LibcsvParser(.comma)
    var block = RecordBlock()
    func feed(_ bytes: [UInt8]) -> LibcsvParser.Outcome {
      var record = block.emptyRecord
      return block.fill(&record, cellLimit: 10) { sink in
        unsafe bytes.withUnsafeBufferPointer { unsafe parser.feed($0, into: &sink) }
      }
    }
    for _ in 0..<64 { #expect(feed(megabyte) == .taken) }
    #expect(feed([UInt8(ascii: "y")]) == .fieldTooLarge)
    var isBetween = parser.isBetweenRecords
    #expect(isBetween)
    #expect(feed(Array("1,2\n".utf8)) == .taken)
    isBetween = parser.isBetweenRecords
    #expect(isBetween)
  }

  @Test("cells that do not fit are counted, not written")
  func noRoom() {
    var parser = LibcsvParser(.comma)
    var block = RecordBlock(targetBytes: 4)
    var record = block.emptyRecord
    let line = Array("abc,de,f\n".utf8)
    let outcome = block.fill(&record, cellLimit: 10) { sink in
      unsafe line.withUnsafeBufferPointer { unsafe parser.feed($0, into: &sink) }
    }
    #expect(outcome == .taken)
    // Four bytes of room: "abc" and "f" fit, "de" does not.
    #expect(record.cellCount == 3)
    #expect(record.surplus == 1)
    #expect(record.isComplete)
  }
}
