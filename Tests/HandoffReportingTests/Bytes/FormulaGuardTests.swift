import Testing

@testable import HandoffReporting

@Suite struct FormulaGuardTests {
  @Test(arguments: [
    "=1+1", "+1-1", "-1+1", "@SUM(1,1)", "\u{0}=1+1", "\t=1", "\r=1", "\n=1", "\tx", " =1", "\u{A0}=1",
    "\u{FEFF}=1",
    "\u{200B}=1", "＝1+1", "＋1+1", "－1-1", "＠x", "-", "--", "- 5", "-1.2.3", "+", "=", "'=1+1", "-x", "-1,2,3",
    "-.5",
  ])
  func dangerous(text: String) {
    #expect(FormulaGuard.isNeeded(text.utf8))
  }

  @Test(arguments: [
    "", "plain", "-12.5", "+34600123456", "-1,5", "1+1", "a=b", "'plain", "'", "ñ", "(=1)", "7", "_x", "東京",
    " x",
  ])
  func harmless(text: String) {
    #expect(!FormulaGuard.isNeeded(text.utf8))
  }

  /// What spreadsheets show is undone without loss, whatever the text was.
  @Test(arguments: AwkwardText.all)
  func restoresEveryText(text: String) {
    var bytes: [UInt8] = []
    bytes.append(cell: text.utf8)
    bytes.append(.lineFeed)
    let read = SlowCSV.rows(bytes)
    #expect(read.count == 1)
    #expect(read.first?.count == 1)
    let withoutNUL = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\0" }))
    let restored = FormulaGuard.restored(read[0][0])
    #expect(restored == withoutNUL || read[0][0] == "'" + withoutNUL)
  }

  @Test func quotesOnlyWhereNeeded() {
    func cell(_ text: String) -> String {
      var bytes: [UInt8] = []
      bytes.append(cell: text.utf8)
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(cell("plain") == "plain")
    #expect(cell("a,b") == "\"a,b\"")
    #expect(cell("say \"hi\"") == "\"say \"\"hi\"\"\"")
    #expect(cell(" x") == "\" x\"")
    #expect(cell("=A1") == "'=A1")
    #expect(cell("=A1,B1") == "\"'=A1,B1\"")
    #expect(cell("-12.5") == "-12.5")
  }

  @Test func countsWhatItGuards() {
    var bytes: [UInt8] = []
    #expect(bytes.append(cell: "=1".utf8) == 1)
    #expect(bytes.append(cell: "1".utf8) == 0)
  }
}
