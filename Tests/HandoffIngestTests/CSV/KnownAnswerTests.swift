import HandoffModel
import Testing

@testable import HandoffIngest

/// Inputs small enough to be read by eye.
@Suite struct KnownAnswerTests {
  @Test(
    "cells come out as RFC 4180 says",
    arguments: [
      ("a,b\n1,2\n", [["1", "2"]]),
      ("a,b\r\n1,2\r\n3,4\r\n", [["1", "2"], ["3", "4"]]),
      ("a,b\r1,2\r3,4", [["1", "2"], ["3", "4"]]),
      ("a,b\n1,2", [["1", "2"]]),
      ("a,b\n1,\n,2\n,\n", [["1", ""], ["", "2"], ["", ""]]),
      ("a,b\n\"x, y\",\"he said \"\"no\"\"\"\n", [["x, y", "he said \"no\""]]),
      ("a,b\n\"one\ntwo\",2\n", [["one\ntwo", "2"]]),
      ("a,b\r\n\"one\r\ntwo\r\",2\r\n", [["one\r\ntwo\r", "2"]]),
      ("a,b\n  1 \t, \" 2 \" \n", [["1", " 2 "]]),
      ("a,b\n\"\",\"\"\n", [["", ""]]),
      ("a,b\nñandú,\u{1F642}\n", [["ñandú", "\u{1F642}"]]),
      ("a,b\n\u{A0}x,y\u{2028}z\n", [["\u{A0}x", "y\u{2028}z"]]),
      ("a\n1\n\"\"\n", [["1"], [""]]),
    ])
  func cells(_ text: String, _ rows: [[String]]) throws {
    let reading = try Reading(text)
    #expect(reading.rows == rows)
    #expect(reading.rejected.isEmpty)
  }

  @Test("blank lines carry no record and are counted")
  func blankLines() throws {
    // Lines: blank, header, blank, record, spaces, record, tab without line end.
    let reading = try Reading("\na,b\n\n1,2\n  \r\n3,4\r\n\t")
    #expect(reading.headerLine == 2)
    #expect(reading.records.map(\.line) == [4, 6])
    #expect(reading.tally == tally(header: 1, accepted: 2, quarantined: 0, ignored: 4))
  }

  @Test("records know their lines and bytes")
  func places() throws {
    //              0123 456789 0123 456
    let text = "a,b\n\"x\ny\",1\r\n2,3\r4,5"
    let reading = try Reading(text)
    #expect(
      reading.records == [
        Reading.Record(cells: ["x\ny", "1"], line: 2, lineCount: 2, byteOffset: 4),
        Reading.Record(cells: ["2", "3"], line: 4, lineCount: 1, byteOffset: 13),
        Reading.Record(cells: ["4", "5"], line: 5, lineCount: 1, byteOffset: 17),
      ])
    #expect(reading.tally == tally(header: 1, accepted: 4, quarantined: 0, ignored: 0))
  }

  @Test("a byte-order mark is no part of the first name, quoted or not", arguments: ["a,b", "\"a\",b"])
  func byteOrderMark(_ header: String) throws {
    let reading = try Reading("\u{FEFF}" + header + "\n1,2\n")
    #expect(reading.header == ["a", "b"])
    #expect(reading.rows == [["1", "2"]])
    // Three bytes of the mark count.
    #expect(reading.records[0].byteOffset == 3 + header.utf8.count + 1)
  }

  @Test("the mark is known to have been there", arguments: [("\u{FEFF}a\n", true), ("a\n", false)])
  func knownMark(_ text: String, _ hasMark: Bool) throws {
    let reader = try CSVRecordReader(MemoryByteSource(Array(text.utf8)))
    let isKnown = reader.hasByteOrderMark
    #expect(isKnown == hasMark)
  }

  @Test("a mark that is not at the start is text")
  func laterMark() throws {
    #expect(try Reading("a,b\n\u{FEFF}1,2\n").rows == [["\u{FEFF}1", "2"]])
  }

  @Test("too few and too many cells are held back with the place of the first missing or surplus one")
  func shapes() throws {
    let reading = try Reading("a,b,c\n1,2,3\n4,5\n6,7,8,9\n1,2,3\n5,6")
    #expect(reading.rows == [["1", "2", "3"], ["1", "2", "3"]])
    #expect(
      reading.rejected == [
        RejectedRecord(
          line: 3, lineCount: 1, byteOffset: 12, column: 3, reason: .tooFewFields, cellCount: 2,
          mayContinueLine: 2),
        RejectedRecord(
          line: 4, lineCount: 1, byteOffset: 16, column: 4, reason: .tooManyFields, cellCount: 4),
        RejectedRecord(
          line: 6, lineCount: 1, byteOffset: 30, column: 3, reason: .truncatedRecord, cellCount: 2,
          mayContinueLine: 5),
      ])
    #expect(reading.rejectedText == ["4,5", "6,7,8,9", "5,6"])
    #expect(reading.tally == tally(header: 1, accepted: 2, quarantined: 3, ignored: 0))
  }

  @Test("a quote inside a bare cell holds back its line only")
  func strayQuote() throws {
    let reading = try Reading("a,b\n1,5\" rack\n2,x\n")
    #expect(reading.rows == [["2", "x"]])
    #expect(
      reading.rejected == [
        RejectedRecord(line: 2, lineCount: 1, byteOffset: 4, column: 2, reason: .malformedQuote)
      ])
  }

  @Test("a quote that is never closed costs one line")
  func unclosedQuote() throws {
    let reading = try Reading("a,b\n1,\"x\n2,y\n3,z\n")
    #expect(reading.rows == [["2", "y"], ["3", "z"]])
    #expect(reading.rejected.map(\.reason) == [.unterminatedQuote])
    #expect(reading.rejected.map(\.line) == [2])
    #expect(reading.rejectedText == ["1,\"x"])
    #expect(reading.tally == tally(header: 1, accepted: 2, quarantined: 1, ignored: 0))
  }

  @Test("a quote opened on the last line, without line end")
  func unclosedLastLine() throws {
    let reading = try Reading("a,b\n1,2\n3,\"x")
    #expect(reading.rows == [["1", "2"]])
    #expect(reading.rejected.map(\.reason) == [.unterminatedQuote])
    #expect(reading.rejected.map(\.column) == [2])
  }

  @Test("a line break that lost its quotes holds back the record it was torn from")
  func tornRecord() throws {
    // The opening quote of the last cell of line 2 is gone: line 2 has all its cells, line 3 is its rest.
    let reading = try Reading("a,b,c\n1,2,one\n\nand\ntwo\"\n3,4,5\n")
    #expect(reading.rows == [["3", "4", "5"]])
    #expect(reading.rejected.map(\.line) == [4, 5, 2])
    #expect(reading.rejected.map(\.reason) == [.tooFewFields, .malformedQuote, .suspectSplitRecord])
    #expect(reading.rejectedText == ["and", "two\"", "1,2,one"])
    #expect(reading.tally == tally(header: 1, accepted: 1, quarantined: 3, ignored: 1))
  }

  @Test("without a lost quote a short line only points back at the record before it")
  func orphanLine() throws {
    let reading = try Reading("a,b,c\n1,2,one\ntwo\n3,4,5\n\nfooter\n")
    #expect(reading.rows == [["1", "2", "one"], ["3", "4", "5"]])
    #expect(reading.rejected.map(\.line) == [3, 6])
    #expect(reading.rejected.map(\.mayContinueLine) == [2, nil])
  }

  @Test(
    "lines that explain themselves leave the record before them alone",
    arguments: [
      // A damaged record of two lines: together they are wide enough.
      "1,2,one\n3,x\ny\",4\n",
      // Cut off inside a quoted cell.
      "1,2,one\n3,\"x", "1,2,one\n3,\"",
      // Even quotes; a lone quote.
      "1,2,one\nsaid \"so\"\n", "1,2,one\n\"\n",
    ])
  func unfoundedSuspicion(_ records: String) throws {
    let reading = try Reading("a,b,c\n" + records)
    #expect(reading.rows == [["1", "2", "one"]])
    #expect(!reading.rejected.isEmpty)
  }

  @Test("NUL bytes are taken out and counted; a line of nothing else is damage")
  func nulBytes() throws {
    let filler = String(repeating: "1,plain text\n", count: 20)
    let reading = try Reading("a,b\n" + filler + "1,\"\0<p>x\0</p>\"\n\0\0\n\02,y\n")
    #expect(Array(reading.rows.suffix(2)) == [["1", "<p>x</p>"], ["2", "y"]])
    #expect(reading.recordsWithControls == 2)
    #expect(reading.rejected.map(\.reason) == [.nulBytes])
    #expect(reading.rejected.map(\.line) == [23])
  }

  @Test("bytes that are not UTF-8 hold back their record and name the cell")
  func invalidEncoding() throws {
    // Latin-1 "é" in the second cell; then a two-byte character torn apart by a delimiter, which is no
    // character.
    let bytes = Array("a,b\n1,caf".utf8) + [0xe9] + Array("\nx,é\n".utf8) + [0xc3, 0x2c, 0xa9, 0x0a]
    let reading = try Reading(MemoryByteSource(bytes))
    #expect(reading.rows == [["x", "é"]])
    #expect(reading.rejected.map(\.reason) == [.invalidEncoding, .invalidEncoding])
    #expect(reading.rejected.map(\.column) == [2, 1])
    #expect(reading.rejected.map(\.line) == [2, 4])
  }

  @Test(
    "other one-byte delimiters",
    arguments: [
      (Dialect.semicolon, "a;b\n1,5;\"x;y\"\n", [["1,5", "x;y"]]),
      (.tab, "a\tb\n 1 \t\"2\t3\"\tx\n4\t\n5\t6\t\n", [["4", ""], ["5", "6"]]),
      (.pipe, "a|b\n1|2\n", [["1", "2"]]),
    ])
  func delimiters(_ dialect: Dialect, _ text: String, _ rows: [[String]]) throws {
    #expect(try Reading(text, dialect: dialect).rows == rows)
  }

  @Test("lines before the header are passed over whatever they hold")
  func preamble() throws {
    let reading = try Reading("\"Open quote\nFilter: x,y,z\n\na,b\n1,2\n", skippingLines: 2)
    #expect(reading.header == ["a", "b"])
    #expect(reading.headerLine == 4)
    #expect(reading.tally == tally(header: 1, accepted: 1, quarantined: 0, ignored: 3))
  }

  @Test("a header over several lines")
  func longHeader() throws {
    let reading = try Reading("\"Deal\nname\",b\n1,2\n")
    #expect(reading.header == ["Deal\nname", "b"])
    #expect(reading.tally == tally(header: 2, accepted: 1, quarantined: 0, ignored: 0))
  }
}

func tally(header: Int, accepted: Int, quarantined: Int, ignored: Int) -> LineTally {
  var tally = LineTally()
  tally.add(header, .header)
  tally.add(accepted, .accepted)
  tally.add(quarantined, .quarantined)
  tally.add(ignored, .ignored)
  return tally
}
