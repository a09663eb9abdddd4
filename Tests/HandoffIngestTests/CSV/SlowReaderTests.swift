import HandoffModel
import TestSupport
import Testing

@testable import HandoffIngest

/// The reader against the slow one on random input, most of it damaged.
@Suite struct SlowReaderTests {
  @Test("random texts of quotes, delimiters, blanks and line ends", arguments: 0..<8)
  func randomTexts(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    // The tab is a delimiter in one half of the files and a blank in the other.
    let dialect: Dialect = seed.isMultiple(of: 2) ? .comma : .tab
    let alphabet = Array("ab\"\", \t\r\n\n\"".utf8) + [dialect.delimiter]
    var damaged = 0
    for _ in 0..<3_000 {
      let length = generator.below(40)
      let bytes = [0x61, dialect.delimiter, 0x62, 0x0a] + (0..<length).map { _ in generator.pick(alphabet) }
      let expected = SlowReader(bytes, delimiter: dialect.delimiter).read()
      let actual = try Reading(MemoryByteSource(bytes), dialect: dialect)
      let byLibcsv = try Reading(MemoryByteSource(bytes), dialect: dialect, lane: .libcsv)
      #expect(actual == expected, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
      #expect(byLibcsv == expected, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
      if !actual.rejected.isEmpty { damaged += 1 }
    }
    #expect(damaged > 1_000 && damaged < 2_990)
  }

  @Test(
    "random well-formed files come back cell by cell",
    arguments: [
      ("\n", false), ("\r\n", false), ("\r", false), ("\n", true), ("\r\n", true),
    ])
  func wellFormed(_ lineEnd: String, _ isFullyQuoted: Bool) throws {
    for seed in 0..<40 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let export = SampleExport(
        records: 30, lineEnd: lineEnd, isFullyQuoted: isFullyQuoted, notesLast: seed.isMultiple(of: 2),
        &generator)
      let reading = try Reading(MemoryByteSource(export.bytes))
      #expect([reading.header] + reading.rows == export.rows)
      #expect(reading.tally.accepted + reading.tally.header == reading.tally.total)
      #expect(reading == SlowReader(export.bytes).read())
    }
  }

  @Test("a file of many windows with records across their borders")
  func manyWindows() throws {
    var generator = SeededGenerator(seed: 11)
    let long = String(repeating: "línea de notas, \"citada\"\n", count: 3_000)
    var rows: [[String]] = [["id", "notes"]]
    var bytes = Array("id,notes\n".utf8)
    for id in 0..<600 {
      let text = String(long.prefix(generator.below(id.isMultiple(of: 40) ? 60_000 : 3_000)))
      rows.append(["\(id)", text])
      let quoted = text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      bytes += Array("\(id),\"\(quoted)\"\n".utf8)
    }
    #expect(bytes.count > 1 << 20)
    for largestRead in [1 << 20, 65_537, 4_093] {
      let source = MemoryByteSource(bytes, largestRead: largestRead)
      let reading = try Reading(source, blockBytes: 1 << 16)
      #expect([reading.header] + reading.rows == rows)
      #expect(reading.tally.total == SlowReader.physicalLineEnds(bytes).count)
    }
  }
}
