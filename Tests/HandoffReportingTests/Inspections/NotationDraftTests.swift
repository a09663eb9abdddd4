import HandoffModel
import Testing

@testable import HandoffReporting

/// The settings that `init` writes about how columns are written.
@Suite("Draft of a workspace: notation")
struct NotationDraftTests {
  private static func column(
    _ header: String, _ position: Int, _ notation: ColumnNotation?, reading: LocalizedText = .empty
  ) -> SourceColumn {
    var column = SourceColumn(
      header: header, position: position, field: nil, recognisedBy: "label", reading: reading)
    column.notation = notation
    return column
  }

  private static func text(
    _ columns: [SourceColumn], delimiter: String = ",", language: Language = .en
  ) -> String {
    let file = SourceFile(
      name: "report.csv", table: .deals, preset: "salesforce", format: SourceFormat(delimiter: delimiter),
      columns: columns)
    let inspection = Inspection(
      catalogue: Fixture.catalogue, files: [file], unrecognised: [], rejected: [], records: [], timeZone: "UTC",
      joins: .refused(LocalizedText(en: "nothing", es: "nada")))
    return WorkspaceDraft(inspection, language: language).text
  }

  private static let monthFirst = column(
    "Close Date", 1, .monthFirst, reading: LocalizedText(en: "mdy (second above 12)", es: "mdy (segundo mayor)"))

  @Test("An open decimal sign is offered as such, beside the order of the dates that is settled")
  func openDecimalSign() {
    let columns = [
      Self.monthFirst,
      Self.column("Amount", 2, .openDecimalSign, reading: LocalizedText(en: "open: point", es: "abierto: punto")),
    ]
    let spanish = Self.text(columns, language: .es)
    #expect(spanish.contains("\n    date_order: mdy  # Close Date: mdy (segundo mayor)\n"))
    #expect(spanish.contains("\n    # Los números de Amount podrían llevar punto o coma decimal"))
    #expect(spanish.contains("\n    # decimal: point\n"))
    #expect(!spanish.contains("día/mes"))
    // Where the comma separates decimals, the semicolon separates cells.
    #expect(Self.text(columns, delimiter: ";").contains("\n    # decimal: comma\n"))
  }

  @Test("An open order of dates is a comment that proposes what the other columns have")
  func openOrder() {
    let english = Self.text([Self.monthFirst, Self.column("Kickoff", 2, .openDateOrder)])
    #expect(english.contains("\n    # The dates of Kickoff could be day/month or month/day: choose dmy or mdy.\n"))
    #expect(english.contains("\n    # date_order: mdy\n"))
    #expect(!english.contains("\n    date_order:"))
    #expect(!english.contains("decimal:"))
  }

  @Test("Columns in two orders set none")
  func twoOrders() {
    let english = Self.text([Self.monthFirst, Self.column("Kickoff", 2, .dayFirst)])
    #expect(english.contains("\n    # Columns differ in the order of day and month"))
    #expect(!english.contains("date_order:"))
  }

  @Test("A column beside one with the same header stays a comment, for named it would speak alone")
  func twins() {
    let remarks = [("twin-columns", "alike"), ("duplicate-header", "different")].map { id, text in
      ColumnRemark(
        id: id, count: 2, message: LocalizedText(en: "cells \(text)", es: "celdas \(text)"), isUnreadable: false)
    }
    // Fields 2 and 4 of the catalogue: use_case and champion.
    let plain = SourceColumn(header: "Use", position: 1, field: FieldID(index: 2), recognisedBy: "label")
    var twin = SourceColumn(header: "Boss", position: 2, field: FieldID(index: 4), recognisedBy: "label")
    twin.remarks = [remarks[0]]
    let alike = Self.text([plain, twin])
    #expect(alike.contains("\n    columns:\n      use_case: \"Use\" "))
    #expect(alike.contains("\n      # champion: \"Boss\"  # 0 of 0 filled; 2 cells alike\n"))
    twin.remarks = remarks
    #expect(Self.text([twin]).contains("\n      # champion: \"Boss\"  # 0 of 0 filled; 2 cells different\n"))
    #expect(!Self.text([twin]).contains("\n    columns:"))
  }

  @Test("Settled decimal signs need no setting")
  func settled() {
    let english = Self.text([Self.column("Amount", 1, .decimalComma), Self.column("Name", 2, nil)])
    #expect(!english.contains("decimal") && !english.contains("date_order"))
  }
}
