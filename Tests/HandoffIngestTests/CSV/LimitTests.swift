import HandoffModel
import Testing

@testable import HandoffIngest

/// Inputs made to be too large.
@Suite struct LimitTests {
  @Test("a cell of ten million bytes, bare and quoted with line breaks")
  func largeCell() throws {
    let bare = [UInt8](repeating: UInt8(ascii: "x"), count: 10_000_000)
    let lines = Array(String(repeating: String(repeating: "n", count: 999) + "\n", count: 10_000).utf8)
    let bytes = Array("a,b\n1,".utf8) + bare + Array("\n2,\"".utf8) + lines + Array("\"\n3,z\n".utf8)
    let reading = try Reading(MemoryByteSource(bytes))
    #expect(reading.records.map(\.cells[1].utf8.count) == [10_000_000, 10_000_000, 1])
    #expect(reading.records.map(\.line) == [2, 3, 10_004])
    #expect(reading.rejected.isEmpty)
  }

  @Test("20,000 columns are read, one more is refused")
  func manyColumns() throws {
    let names = (0..<20_000).map { "c\($0)" }
    let line = names.joined(separator: ",") + "\n"
    let reading = try Reading(line + "1" + line)
    #expect(reading.header == names)
    #expect(reading.rows == [["1c0"] + names.dropFirst()])
    let error = refusal(Array(("x," + line).utf8))
    #expect(error?.reason == .tooManyColumns)
    #expect(error?.column == 20_001)
  }

  @Test("a record far wider than the limit of columns is held back")
  func wideRecord() throws {
    let limits = ReaderLimits(maxColumns: 4)
    let reading = try Reading("a,b,c,d\n1,2,3,4,5,6,7\n1,2,3,4\n", limits: limits)
    #expect(reading.rows == [["1", "2", "3", "4"]])
    #expect(reading.rejected.map(\.reason) == [.tooManyFields])
    #expect(reading.rejected.map(\.cellCount) == [7])
    #expect(reading.rejected.map(\.column) == [5])
  }

  @Test("a record of too many cells without a header")
  func wideRecordWithoutHeader() throws {
    var reader = try CSVRecordReader(
      MemoryByteSource(Array("1,2\n1,2,3\n\n4\n".utf8)), limits: ReaderLimits(maxColumns: 2))
    var block = RecordBlock()
    #expect(try reader.fill(&block))
    #expect(block.records.map(\.cellCount) == [2, 1])
    #expect(block.rejected.map(\.reason) == [.tooManyColumns])
    #expect(block.rejected.map(\.column) == [3])
    #expect(try !reader.fill(&block))
    #expect(block.isEmpty)
  }

  @Test("the size of a cell is judged on the whole record")
  func largeField() throws {
    let limits = ReaderLimits(maxFieldBytes: 5)
    // 5 bytes pass, 6 do not; quotes taken off do not count.
    let reading = try Reading("a,b\n12345,\"54321\"\n1,\"12\n456\"\n123,\"a\"\"bcd\"\n", limits: limits)
    #expect(reading.rows == [["12345", "54321"], ["123", "a\"bcd"]])
    #expect(
      reading.rejected == [
        RejectedRecord(
          line: 3, lineCount: 2, byteOffset: 18, column: 2, reason: .fieldTooLarge, cellCount: 2)
      ])
  }

  @Test(
    "one line longer than a record may be is passed over without being kept",
    arguments: ["\n", "\r\n", "\r", ""])
  func longLine(_ lineEnd: String) throws {
    let limits = ReaderLimits(maxRecordBytes: 100)
    let long = String(repeating: "x", count: 200_000)
    let tail = lineEnd.isEmpty ? "" : lineEnd + "3,4\n"
    let reading = try Reading("a,b\n1,2\n" + long + tail, limits: limits)
    #expect(reading.rows == (lineEnd.isEmpty ? [["1", "2"]] : [["1", "2"], ["3", "4"]]))
    #expect(
      reading.rejected == [
        RejectedRecord(line: 3, lineCount: 1, byteOffset: 8, column: nil, reason: .fieldTooLarge)
      ])
    #expect(reading.rejectedText == [String(repeating: "x", count: 100)])
    #expect(reading.tally.total == (lineEnd.isEmpty ? 3 : 4))
  }

  @Test("an open quote is given up at the limit, and reading goes on with the next line")
  func openQuoteAtLimit() throws {
    let limits = ReaderLimits(maxRecordBytes: 1_000)
    let rows = (0..<200).map { "\($0),plain" }
    let reading = try Reading("a,b\n1,\"open\n" + rows.joined(separator: "\n") + "\n", limits: limits)
    #expect(reading.rows == (0..<200).map { ["\($0)", "plain"] })
    #expect(reading.rejected.map(\.reason) == [.unterminatedQuote])
    #expect(reading.rejected.map(\.line) == [2])
    #expect(reading.tally.total == 202)
  }

  @Test("the limit of record size is met exactly", arguments: ["\n", "\r\n", "\r"], [1, 7, 100_000])
  func exactLimit(_ lineEnd: String, _ size: Int) throws {
    // "1,<n bytes>" and its line end are 20 bytes: allowed at 20, not at 19.
    let record = "1," + String(repeating: "y", count: 18 - lineEnd.utf8.count) + lineEnd
    let bytes = Array(("a,b" + lineEnd + record + "3,4" + lineEnd).utf8)
    let atLimit = try Reading(
      MemoryByteSource(bytes, largestRead: size), limits: ReaderLimits(maxRecordBytes: 20))
    #expect(atLimit.records.count == 2)
    let belowLimit = try Reading(
      MemoryByteSource(bytes, largestRead: size), limits: ReaderLimits(maxRecordBytes: 19))
    #expect(belowLimit.rows == [["3", "4"]])
    #expect(belowLimit.rejected.map(\.reason) == [.fieldTooLarge])
  }

  @Test("too many rejections refuse the input")
  func tooManyErrors() {
    let text = Array("a,b\n1\n2,3\n4\n5\n".utf8)
    #expect(refusal(text, limits: ReaderLimits(maxRejected: 3)) == nil)
    let error = refusal(text, limits: ReaderLimits(maxRejected: 2))
    #expect(error?.reason == .tooManyErrors)
    #expect(error?.line == 5)
    #expect(refusal(Array("a,b\n1\n".utf8), limits: ReaderLimits(maxRejected: 0))?.reason == .tooManyErrors)
  }

  @Test("nothing more comes after an error")
  func afterError() throws {
    var reader = try CSVRecordReader(
      MemoryByteSource(Array("a,b\n1\n2,3\n".utf8)), limits: ReaderLimits(maxRejected: 0))
    _ = try reader.readHeader()
    var block = RecordBlock()
    #expect(throws: CSVFileError.self) { try reader.fill(&block) }
    #expect(try !reader.fill(&block))
  }

  @Test("limits out of range are brought into it")
  func clampedLimits() {
    let limits = ReaderLimits(maxFieldBytes: 0, maxColumns: -1, maxRecordBytes: .max, maxRejected: -5)
    #expect(limits.maxFieldBytes == 1)
    #expect(limits.maxColumns == 1)
    #expect(limits.maxRecordBytes == 64 << 20)
    #expect(limits.maxRejected == 0)
  }

  @Test("a block is full at its target, and whole records only are in it")
  func fullBlocks() throws {
    let text = "a,b\n" + (0..<100).map { "\($0),0123456789\n" }.joined()
    var reader = try CSVRecordReader(MemoryByteSource(Array(text.utf8)))
    _ = try reader.readHeader()
    var block = RecordBlock(targetBytes: 60, targetRecords: 4)
    var sizes: [Int] = []
    while try reader.fill(&block) { sizes.append(block.records.count) }
    // The last record of a full block waits for the line after it.
    #expect(sizes == [Int](repeating: 3, count: 33) + [1])
  }
}
