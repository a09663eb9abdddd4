import TestSupport
import Testing

@testable import HandoffIngest

/// The lane for plain text, alone and against libcsv.
@Suite struct RegularLaneTests {
  private static let wide = RegularLane.Bounds(bytes: 1 << 20, records: 1 << 20, recordBytes: 1 << 20, recordCells: 99)

  /// What the lane takes of a text: its records' cells with quotes still doubled, the bytes taken, and why it stopped.
  private func split(
    _ text: String, _ dialect: Dialect = .comma, within bounds: RegularLane.Bounds = wide
  ) -> (rows: [[String]], taken: Int, stop: RegularLane.Stop, lane: RegularLane) {
    var lane = RegularLane(dialect)
    let bytes = Array(text.utf8)
    var cells = [CellSpan](repeating: CellSpan(start: 0, end: 0), count: bytes.count + 100)
    let stop = unsafe bytes.withUnsafeBufferPointer { text in
      unsafe cells.withUnsafeMutableBufferPointer {
        unsafe lane.split(text, within: bounds, into: $0, firstCell: 0, firstByte: 0)
      }
    }
    var first = 0
    let rows = lane.records.map { record in
      defer { first = record.cellEnd }
      return cells[first..<record.cellEnd].map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }
    return (rows, lane.records.last?.end ?? 0, stop, lane)
  }

  @Test(
    "plain text is taken whole",
    arguments: [
      ("1,2\n3,4\n", [["1", "2"], ["3", "4"]]), (" 1\t, 2 \r\n", [["1", "2"]]), (",\n", [["", ""]]),
      ("\"a,b\",\" c \"\n", [["a,b", " c "]]), ("\"\"\n", [[""]]), ("\"x\r\ny\rz\n\",2\r\n", [["x\r\ny\rz\n", "2"]]),
      ("\"\"\"\",\"a\"\"b\"\n", [["\"\"", "a\"\"b"]]),
    ])
  func plain(_ text: String, _ rows: [[String]]) {
    let (found, taken, stop, _) = split(text)
    #expect(found == rows)
    #expect(taken == text.utf8.count)
    #expect(stop == .cut)
  }

  @Test(
    "what is not plain stops it where its record begins",
    arguments: [
      "5\" rack,2\n", "\"a\"b,2\n", "\"a\" ,2\n", " \"a\",2\n", "1,2\r3,4\n", "\n", "  \n", "\r\n", "\"a\"\r,2\n",
      "x\"\"\n",
    ])
  func irregular(_ record: String) {
    let before = "1,2\n\"3\",4\n"
    let (rows, taken, stop, _) = split(before + record + "5,6\n")
    #expect(rows == [["1", "2"], ["3", "4"]])
    #expect(taken == before.utf8.count)
    #expect(stop == .irregular)
  }

  @Test("a record that the text does not end is left", arguments: ["", "5", "5,6\r", "\"5\n6", "\"5\"", "5,"])
  func cut(_ rest: String) {
    let (rows, taken, stop, _) = split("1,2\n" + rest)
    #expect(rows == [["1", "2"]])
    #expect(taken == 4)
    #expect(stop == .cut)
  }

  @Test(
    "lines, doubled quotes and odd bytes are noted with their record, wherever the blocks of 64 end", arguments: 0..<130
  )
  func notes(_ shift: Int) {
    let padding = String(repeating: "x", count: shift) + ",1\n"
    let (rows, _, _, lane) = split(padding + "\"a\r\nb\rc\nd\",\"e\"\"f\"\né,2\n\u{1},3\n4,5\n")
    #expect(rows.dropFirst() == [["a\r\nb\rc\nd", "e\"\"f"], ["é", "2"], ["\u{1}", "3"], ["4", "5"]])
    #expect(lane.records.map(\.lineCount) == [1, 4, 1, 1, 1])
    #expect(lane.records.map(\.flags.hasHighByte) == [false, false, true, false, false])
    #expect(lane.records.map(\.flags.hasControl) == [false, false, false, true, false])
    #expect(lane.doubled == [3])
  }

  @Test("bounds")
  func bounds() {
    let text = "1,2\n3,4\n5,6\n"
    func bounds(bytes: Int = 99, records: Int = 99, recordBytes: Int = 99, recordCells: Int = 99) -> RegularLane.Bounds
    {
      RegularLane.Bounds(bytes: bytes, records: records, recordBytes: recordBytes, recordCells: recordCells)
    }
    #expect(split(text, within: bounds(records: 2)).taken == 8)
    #expect(split(text, within: bounds(bytes: 5)).taken == 8)
    #expect(split(text, within: bounds(bytes: 5)).stop == .full)
    #expect(split(text, within: bounds(recordBytes: 3)).stop == .irregular)
    #expect(split(text, within: bounds(recordBytes: 4)).taken == 12)
    #expect(split(text, within: bounds(recordCells: 1)).taken == 0)
  }

  @Test("both lanes read exports alike, sound and damaged, whatever the quotes and line ends", arguments: 0..<24)
  func bothLanes(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let export = SampleExport(
      records: 60, lineEnd: generator.pick(["\n", "\r\n", "\r"]), isFullyQuoted: generator.once(in: 2),
      notesLast: generator.once(in: 2), &generator)
    var bytes = export.bytes
    for _ in 0..<generator.below(6) {
      let place = export.ranges[0].upperBound + generator.below(bytes.count - export.ranges[0].upperBound)
      switch generator.below(3) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(generator.pick([0x22, 0x2c, 0x0a, 0x0d, 0x20, 0x00, 0xf1]), at: place)
      default: bytes[place] = generator.pick([0x22, 0x2c, 0x0a, 0x0d, 0x20, 0x00, 0xf1])
      }
    }
    let largestRead = generator.pick([1 << 20, 4_093, 65_536])
    func reading(_ lane: ReaderLane, blockBytes: Int) throws -> Reading {
      try Reading(MemoryByteSource(bytes, largestRead: largestRead), blockBytes: blockBytes, lane: lane)
    }
    let expected = try reading(.libcsv, blockBytes: 1 << 18)
    for blockBytes in [64, 5_000, 1 << 18] { #expect(try reading(.regular, blockBytes: blockBytes) == expected) }
  }

  @Test("both lanes keep to the limits", arguments: [1, 3, 4, 9, 16, 17, 40])
  func limits(_ size: Int) throws {
    let text =
      "a,b\n1,2\n12345678901,2\n\"1\n2\",\"345\"\"6\"\n" + String(repeating: "x", count: 30) + ",1\n3,4,5\n\"6,7\n8,9\n"
    for limits in [
      ReaderLimits(maxFieldBytes: size), ReaderLimits(maxColumns: max(2, size)),
      ReaderLimits(maxRecordBytes: max(4, size)),
    ] {
      let source = Array(text.utf8)
      let regular = try Reading(MemoryByteSource(source), limits: limits)
      #expect(try regular == Reading(MemoryByteSource(source), limits: limits, lane: .libcsv))
    }
  }
}
