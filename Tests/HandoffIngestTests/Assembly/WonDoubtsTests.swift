import HandoffModel
import Testing

@testable import HandoffIngest

/// What leaves in doubt which deals are won is said, with counts.
@Suite("Doubts about won deals")
struct WonDoubtsTests {
  private static func dataset(_ deals: String, workspace: String = "") throws -> Dataset {
    var run = ExportRun(["deals": deals])
    run.workspace = workspace
    return try run.dataset()
  }

  private static func notes(_ dataset: Dataset, _ id: String) -> [String] {
    dataset.diagnostics.filter { $0.id == id }.map { "\($0.column) \($0.count) \($0.message.en)" }
  }

  private static let stages = """
    deal_id,deal_name,close_date,stage,amount
    1,A,2025-02-13,Closed Won,1
    2,B,2025-02-13,6 - Closed Won,1
    3,C,2025-02-13,Firmado,1
    4,D,2025-02-13,Vinta,1
    5,E,2025-02-13,Negociación,1
    6,F,2025-02-13,3 - Negociación,1
    7,G,2025-02-13,Perdida,1
    8,H,2025-02-13,Vinta,1

    """

  @Test("Stages known neither as won, lost nor open are listed, the most frequent first")
  func unknownStages() throws {
    let dataset = try Self.dataset(Self.stages)
    #expect(dataset.dealIDs == ["1", "2"])
    #expect(dataset.filtered == ["not-won": 6])
    let note = try #require(dataset.diagnostics.first { $0.id == "unknown-stage" })
    #expect((note.column, note.count, note.total) == ("stage", 3, 8))
    #expect(
      note.message.en
        == "deals are left out as not won by a stage that is known neither as won, lost nor open: “Vinta” (2), “Firmado” (1); if one of them means won, name it under won_stages: in workspace.yaml"
    )
    #expect(
      note.message.es
        == "negocios se dejan fuera como no ganados por una etapa que no se conoce como ganado, perdido ni abierto: «Vinta» (2), «Firmado» (1); si alguno significa ganado, nómbrelo en won_stages: de workspace.yaml"
    )
  }

  @Test("Once the workspace names its stages, the others are a note and no alarm")
  func namedStages() throws {
    let dataset = try Self.dataset(Self.stages, workspace: "won_stages: [Firmado]")
    #expect(dataset.dealIDs == ["1", "2", "3"])
    let note = try #require(dataset.diagnostics.first { $0.id == "unknown-stage" })
    #expect(note.count == 2 && note.total == nil && !note.isAlarm)
    let all = try Self.dataset(Self.stages, workspace: "won_stages: [Firmado, vinta]")
    #expect(all.dealIDs == ["1", "2", "3", "4", "8"])
    #expect(Self.notes(all, "unknown-stage") == [])
  }

  @Test("A status that nobody knows is listed where a status decides, and can be named")
  func unknownStatus() throws {
    let deals = """
      deal_id,close_date,status,amount
      1,2025-02-13,Won,1
      2,2025-02-13,Signiert,1
      3,2025-02-13,Open,1

      """
    let dataset = try Self.dataset(deals)
    #expect(dataset.dealIDs == ["1"])
    #expect(
      Self.notes(dataset, "unknown-stage") == [
        "status 1 deals are left out as not won by a status that is known neither as won, lost nor open: “Signiert” (1); if one of them means won, name it under won_stages: in workspace.yaml"
      ])
    #expect(try Self.dataset(deals, workspace: "won_stages: [Signiert]").dealIDs == ["1", "2"])
  }

  @Test("No note where the flag decides, whatever the stages are called")
  func flagged() throws {
    let dataset = try Self.dataset(
      "deal_id,close_date,stage,is_won\n1,2025-02-13,Firmado,true\n2,2025-02-13,Vinta,false\n")
    #expect(dataset.dealIDs == ["1"])
    #expect(Self.notes(dataset, "unknown-stage") == [])
    #expect(Self.notes(dataset, "won-contradicted") == [])
  }

  @Test("A flag wins over a stage that contradicts it, and the contradictions are counted")
  func contradiction() throws {
    let dataset = try Self.dataset(
      """
      deal_id,close_date,stage,amount,is_won
      1,2025-02-13,Closed Won,1,true
      2,2025-02-13,Closed Lost,1,true
      3,2025-02-13,Closed Won,1,false
      4,2025-02-13,Closed Won,1,
      5,2025-02-13,Ganado,1,false
      6,2025-02-13,Closed Lost,1,false

      """)
    #expect(dataset.dealIDs == ["1", "2", "4"])
    #expect(
      Self.notes(dataset, "won-contradicted") == [
        "is_won 3 deals have a won flag that their stage or status contradicts, and the flag decides: 1 count as won though lost, 2 are left out though won"
      ])
  }

  @Test("Where no deal is left to judge, the stages that nobody knows are named")
  func nothingWon() throws {
    let error = try #require(throws: InputError.self) {
      var run = ExportRun(["deals": "deal_id,close_date,stage\n1,2025-02-13,Firmado\n2,2025-02-13,Open\n"])
      run.asOf = nil
      _ = try run.dataset()
    }
    #expect(
      error.message.en
        == "no deal to judge: deals.csv: 2 of 2 records were left out: 2 not won. 1 × deals are left out as not won by a stage that is known neither as won, lost nor open: “Firmado” (1); if one of them means won, name it under won_stages: in workspace.yaml"
    )
  }
}
