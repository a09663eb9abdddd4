import Foundation
import Testing

@testable import HandoffReporting

@Suite struct DialectTests {
  private static let header = ["deal_id", "score", "found"]

  private func converted(_ text: String, _ dialect: CSVDialect) -> String {
    String(decoding: dialect.converted(Array(text.utf8), header: Self.header), as: UTF8.self)
  }

  @Test func spanishExcel() {
    let text = "A,87.5,3.5 days\n\"B,1\",-12.25,\"say \"\"hi\"\", now\"\nC;2,,x;y\n1.2,,\"a\nb\"\n"
    #expect(
      converted(text, .excelSpanish)
        == "A;87,5;3.5 days\r\n\"B,1\";-12,25;\"say \"\"hi\"\", now\"\r\n\"C;2\";;\"x;y\"\r\n1.2;;\"a\nb\"\r\n")
  }

  @Test func englishExcelAndPrograms() {
    let text = "A,87.5,x;y\n"
    #expect(converted(text, .excelEnglish) == "A,87.5,x;y\r\n")
    #expect(converted(text, .standard) == text)
  }

  /// Whatever the texts are: reading the Spanish file with its own rules gives the cells of the plain one.
  @Test func awkwardTextsSurvive() {
    var plain: [UInt8] = []
    for text in AwkwardText.all {
      plain.append(cell: text.utf8)
      plain += Array(",1.5,".utf8)
      plain.append(cell: text.utf8)
      plain.append(.lineFeed)
    }
    let spanish = CSVDialect.excelSpanish.converted(plain, header: Self.header)
    let rows = cells(spanish, separator: UInt8(ascii: ";"))
    let expected = cells(plain, separator: .comma).map { [$0[0], "1,5", $0[2]] }
    #expect(rows == expected)
    #expect(rows.count == AwkwardText.all.count)
  }

  /// Every column with decimals has them converted in every table of an audit, and no other column is touched.
  @Test func whichColumnsAreNumbers() {
    let decimals: Set<String> = [
      "filled_pct", "ci_low", "ci_high", "credit", "points_lost", "own_loss", "score", "coverage_pct", "completeness",
      "timing", "playbook", "failed_pct", "share_of_loss", "elapsed", "limit", "target", "value",
    ]
    for file in BundleFile.allCases where file.isTable && !OutcomeBundle.tableFiles.contains(file) {
      let line = file.columns.map { _ in "1.5" }.joined(separator: ",") + "\n"
      let text = String(
        decoding: CSVDialect.excelSpanish.converted(Array(line.utf8), header: file.columns), as: UTF8.self)
      let cells = text.dropLast(1).split(separator: ";").map(String.init)
      for (column, cell) in zip(file.columns, cells) {
        #expect((cell == "1,5") == decimals.contains(column), "\(file.rawValue) \(column)")
      }
    }
  }

  private func cells(_ bytes: [UInt8], separator: UInt8) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell: [UInt8] = []
    var isQuoted = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == .quote {
        if isQuoted, index + 1 < bytes.count, bytes[index + 1] == .quote {
          cell.append(.quote)
          index += 1
        } else {
          isQuoted.toggle()
        }
      } else if !isQuoted, byte == separator || byte == .lineFeed {
        if byte == .lineFeed, cell.last == 0x0D { cell.removeLast() }
        rows[rows.count - 1].append(String(decoding: cell, as: UTF8.self))
        cell = []
        if byte == .lineFeed { rows.append([]) }
      } else {
        cell.append(byte)
      }
      index += 1
    }
    return rows.dropLast()
  }
}
