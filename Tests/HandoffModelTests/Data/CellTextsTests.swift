import HandoffModel
import Testing

@Suite struct CellTextsTests {
  private func bytes(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }

  /// Two files of deals; in the first, `use_case` is the fourth column.
  private func dataset() -> Dataset {
    var first = CellTexts.File(positions: [2, 4])
    first.append(line: 2, [bytes("a"), bytes("")])
    first.append(line: 5, [bytes("b"), bytes("Größe")])
    var second = CellTexts.File(positions: [1])
    second.append(line: 2, [bytes("c")])
    let field = FieldDefinition(
      table: .deals, name: "use_case", type: .text, label: LocalizedText(en: "Use case", es: "Caso de uso"))
    func file(_ name: String, position: Int) -> SourceFile {
      SourceFile(
        name: name, table: .deals, preset: "",
        columns: [
          SourceColumn(header: "h", position: position, field: FieldID(index: 0), recognisedBy: "label")
        ])
    }
    var dataset = Dataset(
      catalogue: FieldCatalogue(fields: [field]), textPlan: TextPlan(),
      files: [file("a.csv", position: 4), file("b.csv", position: 1)], symbols: SymbolPool(),
      deals: Table(name: .deals, columns: [:], files: [0, 0, 1], lines: [5, 3, 2]), judgedRows: [0, 1, 2],
      accounts: Table(name: .accounts, columns: [:], files: [], lines: []), accountRows: [-1, -1, -1],
      users: Table(name: .users, columns: [:], files: [], lines: []), userRows: [:], children: [:], rowAccounts: [:],
      rejected: [], diagnostics: [],
      analysisDate: AnalysisDate(moment: .day(Day(number: 0)), source: .option))
    dataset.cellTexts = CellTexts([first, second])
    return dataset
  }

  private func origin(_ row: Int32, field: FieldID? = FieldID(index: 0)) -> CellOrigin {
    CellOrigin(table: .deals, field: field, row: row)
  }

  @Test func theCellOfAnOrigin() {
    let dataset = dataset()
    #expect(dataset.text(of: origin(0)) == "Größe")
    #expect(dataset.text(of: origin(2)) == "c")
  }

  /// A line without a record, a row as a whole, no row, and nothing kept.
  @Test func noCell() {
    var dataset = dataset()
    #expect(dataset.text(of: origin(1)) == nil)
    #expect(dataset.text(of: origin(0, field: nil)) == nil)
    #expect(dataset.text(of: .none) == nil)
    #expect(dataset.text(of: origin(9)) == nil)
    dataset.cellTexts = nil
    #expect(dataset.text(of: origin(0)) == nil)
  }
}
