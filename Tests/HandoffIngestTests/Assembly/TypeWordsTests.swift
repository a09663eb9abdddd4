import HandoffModel
import Testing

@testable import HandoffIngest

@Suite("Words for types of columns")
struct TypeWordsTests {
  @Test("Cells that cannot be read are described in words of the language, never by the id of a type")
  func unreadable() throws {
    let dataset = try ExportRun([
      "deals": "deal_id,close_date,acv,kickoff_at\nD1,2026-03-02,12,soon\nD2,2026-03-02,a lot,2026-03-03\n"
    ]).dataset()
    let notes = dataset.diagnostics.filter { $0.id == "unreadable-cells" }.map(\.message)
    #expect(notes.map(\.en) == ["cells cannot be read as an amount", "cells cannot be read as a date or a time"])
    #expect(
      notes.map(\.es) == ["celdas no se pueden leer como un importe", "celdas no se pueden leer como una fecha u hora"])
  }
}
