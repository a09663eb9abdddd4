import HandoffModel
import TestSupport
import Testing

@testable import HandoffIngest

/// As of when everything is judged.
@Suite("Analysis date")
struct AnalysisDateTests {
  private static let deals = ("deals.csv", "deal_id,close_date,is_won\nD1,2026-03-02,true\n")

  private static func date(_ files: [(String, String)], zone: String = "UTC") throws -> AnalysisDate {
    var run = ExportRun(files.map { (name: $0.0, text: $0.1) })
    (run.asOf, run.zone) = (nil, zone)
    return try run.dataset().analysisDate
  }

  @Test("A date that was asked for is the date, whatever the data say")
  func asked() throws {
    var run = ExportRun([Self.deals])
    run.asOf = "2026-01-31"
    let date = try run.dataset().analysisDate
    #expect(date.moment.description == "2026-01-31")
    #expect(date.source == .option)
  }

  @Test(
    "Otherwise the latest fact of any file, with its column",
    arguments: [
      ("activities.csv", "deal_id,at\nD1,2026-04-01T10:00:00Z\n", "2026-04-01T10:00:00Z", "at"),
      (
        "activities.csv", "deal_id,due_date,completed_at\nD1,2026-05-01,2026-04-02\n", "2026-04-02",
        "completed_at"
      ),
      (
        "milestones.csv", "deal_id,name,planned_at,done_at\nD1,Kickoff,2026-12-01,2026-04-03\n", "2026-04-03",
        "done_at"
      ),
      ("surveys.csv", "deal_id,sent_at,answered_at\nD1,2026-04-04,\n", "2026-04-04", "sent_at"),
      ("churn.csv", "account_id,churned_at\nA1,2026-04-05\n", "2026-04-05", "churned_at"),
      ("accounts.csv", "account_id,created_at\nA1,2026-04-06\n", "2026-04-06", "created_at"),
      ("usage.csv", "account_id,period_start\nA1,2026-04-07\n", "2026-04-07", "period_start"),
      ("contact_roles.csv", "deal_id,role,created_at\nD1,Champion,2026-04-08\n", "2026-04-08", "created_at"),
    ])
  func facts(_ name: String, _ text: String, _ moment: String, _ column: String) throws {
    let date = try Self.date([Self.deals, (name, text)])
    #expect(date.moment.description == moment)
    #expect(date.source == .data(file: name, column: column))
  }

  @Test(
    "Without any deal to judge a date would not help: the error says where the rows went",
    arguments: [
      (
        "", "no deal to judge: deals.csv has a header and no records: check the filters of the export",
        "ningún negocio que juzgar: deals.csv tiene encabezado y ningún registro: revise los filtros de la exportación"
      ),
      (
        "D1,soon,true,5\nD2,any day,true,5\nD3,,true\n",
        "no deal to judge: deals.csv: all 3 records were held back: 2 × bad-date (first: deals.csv:2), 1 × too-few-fields (first: deals.csv:4). Run `handoff inspect` on the file to see where and what to do",
        "ningún negocio que juzgar: deals.csv: se apartaron los 3 registros: 2 × bad-date (primero: deals.csv:2), 1 × too-few-fields (primero: deals.csv:4). Ejecute `handoff inspect` sobre el archivo para ver dónde y qué hacer"
      ),
      (
        "D1,soon,true,5\nD2,2026-01-05,false,5\nD3,2026-01-05,false,5\n",
        "no deal to judge: deals.csv: 1 of 3 records were held back: 1 × bad-date (first: deals.csv:2); 2 of 3 records were left out: 2 not won. Run `handoff inspect` on the file to see where and what to do. Name the stages that mean won under `won_stages:` in workspace.yaml",
        "ningún negocio que juzgar: deals.csv: se apartaron 1 de 3 registros: 1 × bad-date (primero: deals.csv:2); se dejaron fuera 2 de 3 registros: 2 no ganados. Ejecute `handoff inspect` sobre el archivo para ver dónde y qué hacer. Nombre las etapas que significan ganado en `won_stages:` de workspace.yaml"
      ),
    ])
  func nothingToJudge(_ rows: String, _ en: String, _ es: String) throws {
    let error = try #require(throws: InputError.self) {
      try Self.date([("deals.csv", "deal_id,close_date,is_won,amount\n\(rows)")])
    }
    #expect(error.reason == .noDataRows)
    #expect((error.message.en, error.message.es) == (en, es))
  }

  @Test(
    "Plans never decide",
    arguments: [
      ("activities.csv", "deal_id,due_date\nD1,2026-05-01\n"),
      ("activities.csv", "deal_id,start_at\nD1,2026-05-01T10:00:00Z\n"),
      ("milestones.csv", "deal_id,name,planned_at\nD1,Kickoff,2026-12-01\n"),
      ("subscriptions.csv", "account_id,end_date\nA1,2027-01-01\n"),
    ])
  func plans(_ name: String, _ text: String) throws {
    let date = try Self.date([Self.deals, (name, text)])
    #expect(date.moment.description == "2026-03-02")
    #expect(date.source == .data(file: "deals.csv", column: "close_date"))
  }

  @Test("Planned dates of deals never decide either")
  func planFields() throws {
    let date = try Self.date([
      (
        "deals.csv",
        "deal_id,close_date,is_won,expected_close_date,contract_start,renewal_date,kickoff_target_date\n"
          + "D1,2026-03-02,true,2027-01-01,2027-01-01,2027-01-01,2027-01-01\n"
      )
    ])
    #expect(date.moment.description == "2026-03-02")
  }

  @Test("The close date of a deal that is not won is a plan")
  func openDeals() throws {
    let date = try Self.date([
      (
        "deals.csv",
        "deal_id,close_date,is_won,created_at\nD1,2026-03-02,true,2026-01-01\n"
          + "D2,2027-03-02,false,2026-03-05\n"
      )
    ])
    // That the open deal was created is a fact.
    #expect(date.moment.description == "2026-03-05")
    #expect(date.source == .data(file: "deals.csv", column: "created_at"))
  }

  @Test("An activity that is not done is a plan, by its flag or its status")
  func openActivities() throws {
    let byFlag = "deal_id,at,is_done\nD1,2026-03-03T10:00:00Z,true\nD1,2026-09-01T10:00:00Z,false\n"
    #expect(
      try Self.date([Self.deals, ("activities.csv", byFlag)]).moment.description == "2026-03-03T10:00:00Z")
    let byStatus =
      "deal_id,start_at,status\nD1,2026-03-03T10:00:00Z,Completada\nD1,2026-09-01T10:00:00Z,Planned\n"
    #expect(
      try Self.date([Self.deals, ("activities.csv", byStatus)]).moment.description == "2026-03-03T10:00:00Z")
    // When it was completed it was done, whatever its status.
    let completed = "deal_id,completed_at,status\nD1,2026-03-04T10:00:00Z,Planned\n"
    #expect(
      try Self.date([Self.deals, ("activities.csv", completed)]).moment.description == "2026-03-04T10:00:00Z")
  }

  @Test("A day without a time stands for its end, and so is later than any instant of it in the zone")
  func wholeDays() throws {
    let activities = ("activities.csv", "deal_id,at\nD1,2026-03-02T23:30:00Z\n")
    #expect(try Self.date([Self.deals, activities]).moment.description == "2026-03-02")
    // In Madrid that instant is on 3 March.
    #expect(
      try Self.date([Self.deals, activities], zone: "Europe/Madrid").moment.description
        == "2026-03-02T23:30:00Z")
  }

  @Test("Activities with a flag are compared in the zone of their file too")
  func zoneOfActivities() throws {
    let activities = (
      "activities.csv", "deal_id,at,is_done\nD1,2026-03-04,true\nD1,2026-03-04T23:30:00Z,true\n"
    )
    #expect(try Self.date([Self.deals, activities]).moment.description == "2026-03-04")
    #expect(
      try Self.date([Self.deals, activities], zone: "Europe/Madrid").moment.description
        == "2026-03-04T23:30:00Z")
  }

  @Test("Of several files with deals the one that has the latest close date is named")
  func files() throws {
    let date = try Self.date([
      ("a/deals.csv", "deal_id,close_date,is_won\nD1,2026-03-02,true\n"),
      ("b/deals.csv", "deal_id,Fecha de cierre,is_won\nD2,2026-03-09,true\n"),
    ])
    #expect(date.moment.description == "2026-03-09")
    #expect(date.source == .data(file: "b/deals.csv", column: "Fecha de cierre"))
  }

  @Test("Ties go to the earlier file and column")
  func ties() throws {
    let date = try Self.date([
      ("activities.csv", "deal_id,created_at,at\nD1,2026-03-09,2026-03-09\n"), Self.deals,
      ("surveys.csv", "deal_id,answered_at\nD1,2026-03-09\n"),
    ])
    #expect(date.source == .data(file: "activities.csv", column: "created_at"))
  }

  @Test("The latest of random moments, whatever their order")
  func latest() throws {
    var random = SeededGenerator(seed: 13)
    let zone = try #require(Zone.named("America/Mexico_City"))
    for _ in 0..<500 {
      let cells = (0..<random.below(12)).map { _ -> Cell in
        switch random.below(4) {
        case 0: .blank
        case 1: .moment(.day(Day(number: Int32(20_000 + random.below(3)))))
        default: .moment(.instant(Instant(seconds: Int64(20_000 * 86_400 + random.below(3 * 86_400)))))
        }
      }
      // Days in the zone, a day without a time at its end.
      let expected = cells.compactMap(\.moment).max { a, b in
        let (first, second) = (a.day(in: zone), b.day(in: zone))
        return first != second ? first < second : a.isDateOnly != b.isDateOnly ? b.isDateOnly : a.raw < b.raw
      }
      #expect(LatestFact.latest(cells, zone: zone) == expected)
      #expect(LatestFact.latest(cells.shuffled(using: &random), zone: zone) == expected)
    }
  }
}
