import Foundation
import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct DialectTests {
  private static let kinds: [CellKind] = [.text, .decimal, .value]

  private func converted(_ text: String, _ dialect: CSVDialect) -> String {
    var guarded = 0
    return String(
      decoding: dialect.converted(Array(text.utf8), kinds: Self.kinds, guarded: &guarded), as: UTF8.self)
  }

  @Test func spanishExcel() {
    let text = "A,87.5,3.5 days\n\"B,1\",-12.25,\"say \"\"hi\"\", now\"\nC;2,,x;y\n1.2,,\"a\nb\"\n"
    #expect(
      converted(text, .excelSpanish)
        == "A;87,5;3.5 days\r\n\"B,1\";-12,25;\"say \"\"hi\"\", now\"\r\n\"C;2\";;\"x;y\"\r\n'1.2;;\"a\nb\"\r\n")
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
    var guarded = 0
    let spanish = CSVDialect.excelSpanish.converted(plain, kinds: [.text, .decimal, .text], guarded: &guarded)
    let rows = cells(spanish, separator: UInt8(ascii: ";"))
    let expected = cells(plain, separator: .comma)
    #expect(rows.count == AwkwardText.all.count)
    for (row, plain) in zip(rows, expected) {
      #expect(row[1] == "1,5")
      #expect(CSVDialect.excelSpanish.restored(row[0]) == FormulaGuard.restored(plain[0]))
      #expect(CSVDialect.excelSpanish.restored(row[2]) == FormulaGuard.restored(plain[2]))
    }
    #expect(guarded == 2 * zip(rows, expected).count { $0[0] != $1[0] })
    #expect(guarded > 0)
  }

  /// Worked by hand: what a guarded cell looks like, and what stays as it was.
  @Test(arguments: [
    ("00123", "'00123"), ("0", "0"), ("1043", "1043"), ("-5", "-5"), ("123456789012", "'123456789012"),
    ("12e5", "'12e5"), ("0061U00000ABCDE", "0061U00000ABCDE"), ("3/4", "'3/4"), ("12:30", "'12:30"),
    ("1.500", "'1.500"), ("2 de 3", "2 de 3"), ("5 de mayo", "'5 de mayo"), ("5 days", "5 days"), ("mar 5", "'mar 5"),
    ("mars 5", "mars 5"), ("true", "'true"), ("'3/4", "''3/4"), ("'x", "'x"), ("2026-07-01", "'2026-07-01"),
    ("-", "'-"),
  ])
  func textsThatAreNoNumbers(text: String, expected: String) {
    var cell: [UInt8] = []
    cell.append(cell: text.utf8)
    var guarded = 0
    let bytes = CSVDialect.excelEnglish.converted(cell + [.lineFeed], kinds: [.text], guarded: &guarded)
    #expect(String(decoding: bytes.dropLast(2), as: UTF8.self) == expected)
    #expect(CSVDialect.excelEnglish.restored(expected) == text)
  }

  /// Every column is described, numbers with decimals as such, in every table of every bundle.
  @Test(arguments: BundleFile.allCases.filter(\.isTable))
  func everyColumnIsDescribed(file: BundleFile) {
    for column in file.columns {
      let meaning = ColumnDictionary.meaning(of: column, in: file)
      #expect(meaning != nil, "\(file.rawValue) \(column)")
      #expect(meaning?.text.en != meaning?.text.es)
      #expect(meaning?.unit.isEmpty != (meaning?.kind == .integer || meaning?.kind == .decimal), "\(column)")
    }
    let table = DictionaryTable.make([file])
    #expect(table.rowCount == file.columns.count)
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
