import HandoffModel
import Testing

@testable import HandoffIngest

/// A filter on a field that no column feeds says so.
@Suite("Filters with nothing to act on")
struct IdleFilterTests {
  private static func note(_ header: String, workspace: String = "") throws -> Diagnostic? {
    var run = ExportRun(["deals": "\(header)\n1,2025-02-13,5,Renewal\n2,2025-02-13,5,New Business\n"])
    run.workspace = workspace
    return try run.dataset().diagnostics.first { $0.id == "idle-filter" }
  }

  @Test("The default filter speaks up where a column looks as if it were meant")
  func nearest() throws {
    let note = try #require(try Self.note("deal_id,close_date,amount,Kind or type"))
    #expect((note.count, note.total, note.isAlarm) == (2, 2, true))
    #expect(
      note.message.en
        == "handoffs are kept unfiltered: the filter deal_type: new had nothing to act on, for no column is mapped to deal_type; nearest column: “Kind or type”: map it under columns: if it is the one"
    )
    #expect(
      note.message.es
        == "handoffs se conservan sin filtrar: el filtro deal_type: new no tuvo sobre qué actuar, pues ninguna columna está asignada a deal_type; columna más parecida: «Kind or type»: asígnela en columns: si es esa"
    )
  }

  @Test("A filter of the workspace speaks up whatever the columns; the default one only of a likely column")
  func declared() throws {
    #expect(try Self.note("deal_id,close_date,amount,Colour") == nil)
    let note = try #require(
      try Self.note(
        "deal_id,close_date,amount,Colour", workspace: "filters: {deal_type: new, segment: [smb, enterprise]}"))
    #expect((note.count, note.total) == (2, nil))
    #expect(
      note.message.en
        == "handoffs are kept unfiltered: the filter deal_type: new had nothing to act on, for no column is mapped to deal_type"
    )
  }

  @Test("A filter with a column, or switched off, says nothing")
  func silent() throws {
    #expect(try Self.note("deal_id,close_date,amount,deal_type") == nil)
    #expect(try Self.note("deal_id,close_date,amount,Kind or type", workspace: "filters: {deal_type: all}") == nil)
  }
}
