import HandoffModel
import TestSupport
import Testing

@testable import HandoffIngest

/// One quote deleted from, or added to, a sound export: what the damage may cost.
@Suite struct DamageTests {
  @Test(
    "every undamaged record is kept, nothing else is accepted, every line is counted",
    arguments: [
      (false, false, false), (false, true, false), (true, false, false), (true, true, false),
      (false, false, true), (false, true, true), (true, false, true), (true, true, true),
    ])
  func oneQuote(_ isFullyQuoted: Bool, _ isDeleted: Bool, _ areNotesLast: Bool) throws {
    for seed in 0..<200 {
      var generator = SeededGenerator(seed: UInt64(seed) &* 4 &+ (isDeleted ? 1 : 0))
      let lineEnd = generator.pick(["\n", "\r\n", "\r"])
      let export = SampleExport(
        records: 25, lineEnd: lineEnd, isFullyQuoted: isFullyQuoted, notesLast: areNotesLast, &generator)
      var bytes = export.bytes
      let position: Int
      if isDeleted {
        let quotes = bytes.indices.filter {
          bytes[$0] == UInt8(ascii: "\"") && $0 >= export.ranges[1].lowerBound
        }
        position = generator.pick(quotes)
        bytes.remove(at: position)
      } else {
        position = export.ranges[1].lowerBound + generator.below(bytes.count - export.ranges[1].lowerBound)
        bytes.insert(UInt8(ascii: "\""), at: position)
      }
      // A quote that falls into a CRLF is on a line of its own: the CR ends the record before it.
      let isInLineEnd = lineEnd == "\r\n" && export.ranges.contains { $0.upperBound - 1 == position }
      let undamaged = export.rows.indices
        .filter { (isInLineEnd && !isDeleted) || !export.ranges[$0].contains(position) }.map {
          export.rows[$0]
        }
      let reading = try Reading(MemoryByteSource(bytes))
      #expect([reading.header] + reading.rows == undamaged, "seed \(seed)")
      #expect(!reading.rejected.isEmpty, "seed \(seed)")
      #expect(reading.tally.total == SlowReader.physicalLineEnds(bytes).count, "seed \(seed)")
    }
  }

  @Test("a backslash in place of a doubled quote costs its record")
  func backslash() throws {
    let reading = try Reading("a,b\n1,\"x\"\n2,\"say \\\"no\\\"\"\n3,\"y\"\n")
    #expect(reading.rows == [["1", "x"], ["3", "y"]])
    #expect(reading.rejected.map(\.reason) == [.malformedQuote])
  }

  @Test("many lines that each open a quote are read back one by one")
  func manyOpenQuotes() throws {
    let count = 20_000
    let reading = try Reading("a,b\n" + String(repeating: "1,\"x\n", count: count))
    // From the first line on: the quote of the next line closes it, then an x follows. The last one meets the
    // end.
    #expect(reading.records.isEmpty)
    #expect(reading.rejected.count == count)
    #expect(reading.rejected.map(\.line) == Array(2...count + 1))
    #expect(reading.rejected.last?.reason == .unterminatedQuote)
    #expect(reading.rejected.dropLast().allSatisfy { $0.reason == .malformedQuote })
    #expect(reading.tally.total == count + 1)
  }
}
