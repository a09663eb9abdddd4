import Foundation
import FoundationXML
import TestSupport
import Testing

@testable import HandoffReporting

/// What a real spreadsheet makes of the tables written for it, in both languages.
@Suite(.enabled(if: ExternalProgram.isThere("soffice"), "LibreOffice is not installed"))
struct SpreadsheetTests {
  /// Ids, fingerprints and titles that a spreadsheet would gladly take for something else.
  private static let texts =
    AwkwardText.all.filter { !$0.contains("\n") && !$0.contains("\r") && !$0.contains("\0") && !$0.isEmpty } + [
      "00123", "3/4", "12:30", "1.500", "1,500", "12E5", "1234567890123e45", "555541616641e00", "2026-07-01",
      "01/07/2026", "1.7", "3-4", "MAR1", "1 ene", "5 de julio de 2026", "Sep 2026", "10%", "5 €", "€5", "$1", "(12)",
      "1e5", "123456789012", "TRUE", "verdadero", "1 1/2", "+34 600 123 456", " 0012", "0", "'00123", "''3/4", "1.2.3",
      "12:30:15", "2026-07-01T10:00:00", "1 000", "1'000", "12 p. m.", "8 AM",
    ]

  @Test(arguments: [(CSVDialect.excelEnglish, 44, 1_033), (.excelSpanish, 59, 3_082)])
  func numbersAreNumbersAndTextsStayTexts(dialect: CSVDialect, separator: Int, language: Int) throws {
    let cells = try opened(Self.table(dialect), separator: separator, language: language)
    #expect(cells.count == Self.texts.count)
    for (text, row) in zip(Self.texts, cells) {
      // A whole number is shown and saved as it was; the column of texts may hold it as a number.
      if text != "0" { #expect(row[0].type == "string", "\(text) became \(row[0])") }
      #expect(row[1] == Cell(type: "float", value: "87.5", formula: ""), "\(text)")
      #expect(row[2] == Cell(type: "float", value: "-12", formula: ""), "\(text)")
      #expect(row[3].type == "date" && row[3].value.hasPrefix("2026-07-01"), "\(text)")
      #expect(row.allSatisfy { $0.formula.isEmpty }, "\(text) is run")
    }
  }

  /// Without the guard the same texts are damaged: the spreadsheet is one that can tell.
  @Test func theyWouldBeDamagedOtherwise() throws {
    let plain = CSVDialect.excelEnglish.beginning + Array("00123,1,1,1\n3/4,1,1,1\n12E5,1,1,1\n".utf8)
    #expect(try opened(plain, separator: 44, language: 1_033).allSatisfy { $0[0].type != "string" })
  }

  private static func table(_ dialect: CSVDialect) -> [UInt8] {
    var rows: [UInt8] = []
    for text in texts {
      rows.append(cell: text.utf8)
      rows += Array(",87.5,-12,2026-07-01\n".utf8)
    }
    var guarded = 0
    return dialect.beginning
      + dialect.converted(rows, kinds: [.text, .decimal, .integer, .date], guarded: &guarded)
  }

  private struct Cell: Hashable {
    var type: String
    var value: String
    var formula: String
  }

  /// The cells of the first columns as LibreOffice reads them, with dates and numbers found wherever they are.
  private func opened(_ table: [UInt8], separator: Int, language: Int) throws -> [[Cell]] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "handoff-sheet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(table).write(to: folder.appending(path: "table.csv"))
    let (output, status) = try ExternalProgram.run(
      "soffice",
      [
        "-env:UserInstallation=file://\(folder.path)/profile", "--headless",
        "--infilter=CSV:\(separator),34,76,1,,\(language),false,true", "--convert-to", "fods", "--outdir", folder.path,
        "\(folder.path)/table.csv",
      ])
    try #require(status == 0, "\(String(decoding: output, as: UTF8.self))")
    let sheet = try Data(contentsOf: folder.appending(path: "table.fods"))
    var rows: [[Cell]] = []
    for element in try XMLElements.all(Array(sheet)) {
      if element.name == "table:table-row" { rows.append([]) }
      guard element.name == "table:table-cell", !rows.isEmpty else { continue }
      let cell = Cell(
        type: element.attributes["office:value-type"] ?? "",
        value: element.attributes["office:value"] ?? element.attributes["office:date-value"] ?? "",
        formula: element.attributes["table:formula"] ?? "")
      let count = Int(element.attributes["table:number-columns-repeated"] ?? "1") ?? 1
      rows[rows.count - 1] += [Cell](repeating: cell, count: min(count, 4))
    }
    return rows.filter { $0.contains { !$0.type.isEmpty } }
  }
}
