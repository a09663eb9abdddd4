import HandoffModel
import Testing

@testable import HandoffIngest

/// What is found out about a file before its first record is read.
@Suite struct FormatDetectionTests {
  private static let known = KnownHeaders(
    ["Deal ID", "Close Date", "Amount", "Stage", "Owner", "Id. de negocio", "Importe", "Fecha de cierre"]
      .map { HeaderKey($0) })

  @Test(
    "the delimiter is the one that cuts records alike",
    arguments: [
      ("a,b,c\n1,2,3\n4,5,6\n", UInt8(ascii: ",")), ("a;b;c\n1;2,5;3\n4;5,1;6\n", UInt8(ascii: ";")),
      ("a\tb\n1\t2\n", UInt8(ascii: "\t")), ("a|b\n1|x,y\n", UInt8(ascii: "|")),
      ("\"a\";\"b\"\n\"1,2,3\";\"x\"\n", UInt8(ascii: ";")), ("a;\"x,y\"\n\"1,2,3,4\";2\n", UInt8(ascii: ";")),
      ("\n\na;b\r1;2\r\r3;4", UInt8(ascii: ";")),
      // Prose full of commas in one column, and a list of semicolons in a cell of a comma file.
      ("id;note\n1;one, two, three\n2;four\n3;five, six\n", UInt8(ascii: ";")),
      ("id,contacts\n1,8001;8002\n2,8003\n3,8004;8005\n", UInt8(ascii: ",")),
      // Decimal commas in every row: the header decides.
      ("Deal ID;Amount\n1;2,5\n2;3,5\n3;4,5\n", UInt8(ascii: ";")),
      // A quote that is never closed costs its own line.
      ("a,b\n1,\"open\n2,3\n4,5\n", UInt8(ascii: ",")), ("a^b\n1^2\n", UInt8(ascii: "^")),
    ])
  func delimiter(_ text: String, _ byte: UInt8) throws {
    let format = try format(text)
    #expect(format.dialect.delimiter == byte)
    #expect(format.dialect.quote == UInt8(ascii: "\""))
  }

  @Test("single quotes around every name are the quotes of the file")
  func singleQuotes() throws {
    #expect(try format("'id','name'\n'1','O''Hara, Inc.'\n").dialect.quote == UInt8(ascii: "'"))
    #expect(try format("id,name\n'1',x\n").dialect.quote == UInt8(ascii: "\""))
  }

  @Test("a file of one column is read as it is")
  func oneColumn() throws {
    for text in ["id\n1\n2\n", "id", "notes\n\"a;b\"\n"] {
      let format = try format(text)
      #expect(format.dialect == .comma)
      #expect(format.linesAboveHeader == 0)
    }
  }

  @Test("names separated by colons are refused with the option that reads them; colons elsewhere are text")
  func colons() throws {
    let text = "\"Deal ID\":\"Stage\":\"Amount\"\n\"1\":\"Won\":\"5\"\n"
    let error = try #require(throws: CSVFileError.self) { try self.format(text) }
    #expect(error.reason == .delimiterUndetected)
    #expect(error.expected.en.contains("`delimiter: \":\"`") && error.expected.es.contains("`delimiter: \":\"`"))
    #expect(try format("at\n10:30\n11:45\n").dialect == .comma)
  }

  @Test("the line sep= names the delimiter and is no header", arguments: ["sep=|\r\n", "\"SEP=|\"\n", "sep=| \n"])
  func separatorLine(_ line: String) throws {
    let format = try format(line + "a,x|b\n1,2|3\n")
    #expect(format.dialect == .pipe)
    #expect(format.linesAboveHeader == 1)
  }

  @Test(
    "the header is found below a title",
    arguments: [
      ("Opportunities won\nAs of 1/31/2025\n\nDeal ID,Stage,Amount\n1,Won,5\n2,Won,6\n", 3),
      // Padded by a spreadsheet, and with a comma in the title.
      ("Report,,,\n\"Won, 2025\",,,\nDeal ID,Stage,Amount,Owner\n1,Won,5,A\n2,Won,6,B\n", 2),
      // Names nobody knows: the first record of full width.
      ("Title\nx1,x2,x3\n1,2,3\n4,5,6\n", 1), ("Deal ID,Stage\n1,Won\n", 0),
      ("Filters: a=b, c=d, e=f\n\nDeal ID,Stage,Amount\n1,Won,5\n", 2),
    ])
  func title(_ text: String, _ lines: Int) throws {
    #expect(try format(text).linesAboveHeader == lines)
  }

  @Test("a header written with another separator than the rows is refused")
  func mixedSeparators() {
    let error = #expect(throws: CSVFileError.self) { try format("Deal ID;Stage;Amount\n1,Won,5\n2,Won,6\n3,Won,7\n") }
    #expect(error?.reason == .delimiterUndetected)
    #expect(error?.line == 1)
  }

  @Test("two separators that fit equally well are not guessed")
  func undecided() throws {
    let text = "a;b,c\n1;2,3\n4;5,6\n"
    let error = #expect(throws: CSVFileError.self) { try format(text) }
    #expect(error?.reason == .delimiterUndetected)
    var wishes = FormatWishes.none
    wishes.delimiter = UInt8(ascii: ";")
    #expect(try format(text, wishes).dialect == .semicolon)
  }

  @Test(
    "grouped columns",
    arguments: [
      ("Stage ↑,Owner,Deal ID\nWon,A,1\n,B,2\nLost,A,3\n", 1), ("Stage,Owner,Deal ID\nWon,A,1\n,B,2\n", 0),
      ("Stage,Owner,Deal ID\nWon,A,1\n,B,2\nSubtotal,,2\nLost,A,3\n", 1),
      ("Stage ↑,Owner ↑,Deal ID\nWon,A,1\n,,2\n,B,3\n", 2), ("Stage ↑,Owner,Deal ID\nWon,A,1\nWon,B,2\n", 0),
    ])
  func grouping(_ text: String, _ columns: Int) throws {
    #expect(try format(text).groupedColumns == columns)
  }

  @Test(
    "what ends the lines",
    arguments: [
      ("a,b\n1,2\n", ExportFormat.LineEnd.lf), ("a,b\r\n1,2\r\n", .crlf), ("a,b\r1,2\r", .cr),
      ("a,b\r\n1,2\n", .mixed), ("a,b", .none),
    ])
  func lineEnds(_ text: String, _ lineEnd: ExportFormat.LineEnd) throws {
    #expect(try format(text).lineEnd == lineEnd)
  }

  private func format(_ text: String, _ wishes: FormatWishes = .none) throws -> ExportFormat {
    try FormatDetection(knownHeaders: Self.known)
      .format(of: InputFile(name: "a.csv", content: .bytes(Array(text.utf8))), wishes)
  }
}
