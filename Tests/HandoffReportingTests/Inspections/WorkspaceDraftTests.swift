import HandoffModel
import Testing

@testable import HandoffReporting

/// The settings that `init` writes about how columns are written.
@Suite("Workspace draft")
struct WorkspaceDraftTests {
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

  @Test("Settled decimal signs need no setting")
  func settled() {
    let english = Self.text([Self.column("Amount", 1, .decimalComma), Self.column("Name", 2, nil)])
    #expect(!english.contains("decimal") && !english.contains("date_order"))
  }
}
