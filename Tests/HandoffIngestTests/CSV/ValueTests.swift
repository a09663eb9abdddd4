import HandoffModel
import Testing

@testable import HandoffIngest

/// The small values of the reader.
@Suite struct ValueTests {
  @Test("reasons are the closed list, by their permanent ids")
  func reasons() {
    let list = """
      malformed-quote, unterminated-quote, invalid-encoding, unsupported-encoding, nul-bytes, not-text,
      control-character, compressed-input, too-few-fields, too-many-fields, truncated-record,
      suspect-split-record, repeated-header, footer-row, subtotal-row, missing-key, missing-signature,
      comment, multiple-tables, missing-header, missing-required-column, duplicate-header, empty-header, ambiguous-preset,
      delimiter-undetected, not-csv, empty-file, no-data-rows, field-too-large, too-many-columns,
      too-many-errors, is-directory, unreadable, not-found, not-regular-file, bad-number,
      ambiguous-number, bad-date, ambiguous-date, inconsistent-date-order, two-digit-year,
      implausible-date, nonexistent-local-time, ambiguous-local-time, bad-id,
      duplicate-key, alike-rows
      """
    let ids = list.split { $0 == "," || $0.isWhitespace }.map(String.init)
    #expect(RejectReason.allCases.map(\.rawValue) == ids)
  }

  @Test("a tally keeps its sum when lines are judged anew")
  func tallies() {
    var lines = tally(header: 1, accepted: 5, quarantined: 3, ignored: 2)
    lines.move(2, from: .quarantined, to: .ignored)
    lines.move(1, from: .accepted, to: .quarantined)
    #expect(lines == tally(header: 1, accepted: 4, quarantined: 2, ignored: 4))
    #expect(lines.total == 11)
    #expect(LineDisposition.allCases.map { lines.count($0) } == [1, 4, 2, 4])
  }

  @Test("delimiters that cannot be", arguments: [0, 10, 13, 32, 34, 39, 128, 255] as [UInt8])
  func unusableDelimiters(_ byte: UInt8) {
    #expect(Dialect(delimiter: byte) == nil)
  }

  @Test("high bytes and control characters are found at every place", arguments: 0...40)
  func flags(_ count: Int) {
    func flags(_ bytes: [UInt8]) -> ByteFlags {
      unsafe bytes.withUnsafeBufferPointer { unsafe ByteFlags($0) }
    }
    // Every byte of text: tab, line ends and the printable ones.
    let plain = (0..<count).map { [9, 10, 13, 32, 33, 65, 97, 126][$0 % 8] as UInt8 }
    #expect(flags(plain).isPlain)
    for position in plain.indices {
      for value: UInt8 in [0, 1, 8, 9, 10, 11, 13, 14, 31, 32, 0x7e, 0x7f, 0x80, 0x81, 0xff] {
        var bytes = plain
        bytes[position] = value
        #expect(flags(bytes).hasControl == [0, 1, 8, 11, 14, 31, 0x7f].contains(value))
        #expect(flags(bytes).hasHighByte == (value >= 0x80))
      }
    }
    // High bytes must not look like control characters beside them.
    #expect(!flags([UInt8](repeating: 0x80, count: count)).hasControl)
  }

  @Test("long rejected pieces are kept in part")
  func rejectedPieces() {
    var block = RecordBlock()
    let long = [UInt8](repeating: 1, count: 100_000)
    let record = RejectedRecord(line: 1, lineCount: 1, byteOffset: 0, column: nil, reason: .malformedQuote)
    block.reject(record, raw: [7, 7])
    block.reject(record, raw: long[...])
    block.reject(record, raw: [])
    #expect((0..<3).map { block.rejectedRange($0).count } == [2, 65_536, 0])
    block.removeAll()
    #expect(block.isEmpty)
    #expect(block.rejectedBytes.isEmpty)
  }
}
