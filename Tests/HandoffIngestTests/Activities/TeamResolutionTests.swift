import HandoffModel
import Testing

@testable import HandoffIngest

/// Which team an activity belongs to, and which way it went.
@Suite("Teams and directions")
struct TeamResolutionTests {
  private static let deals = "deal_id,close_date,is_won,ae,cs_owner\nD1,2026-03-02,true,U1,U2\n"

  private static func dataset(_ activities: String, users: String? = nil, deals: String = deals) throws
    -> Dataset
  {
    var files = [("deals.csv", deals), ("activities.csv", activities)]
    if let users { files.append(("users.csv", users)) }
    return try ExportRun(files.map { (name: $0.0, text: $0.1) }).dataset()
  }

  private static func notes(_ dataset: Dataset) -> [String: Int] {
    let ids = [
      "team-by-column", "team-by-user", "team-by-deal", "team-by-direction", "team-unknown", "marker-found",
    ]
    return Dictionary(
      uniqueKeysWithValues: dataset.diagnostics.filter { ids.contains($0.id) }.map { ($0.id, $0.count) })
  }

  @Test("Its own team first, then the owner's role, then the deal's people, then the direction")
  func precedence() throws {
    let activities = """
      deal_id,at,team,owner_id,direction
      D1,2026-03-01,Customer Success,U1,Inbound
      D1,2026-03-02,,U3,
      D1,2026-03-03,TBD,U1,Inbound
      D1,2026-03-04,,U2,
      D1,2026-03-05,,U9,Inbound
      D1,2026-03-06,,U9,Outbound
      D1,2026-03-07,,,
      D1,2026-03-08,Partner,U1,

      """
    let dataset = try Self.dataset(activities, users: "user_id,role\nU3,Onboarding specialist\n")
    #expect(
      try dataset.children(.activities, "team") == [
        ["cs", "cs", "sales", "cs", "customer", "blank", "blank", "Partner"]
      ])
    #expect(
      Self.notes(dataset) == [
        "team-by-column": 2, "team-by-user": 1, "team-by-deal": 2, "team-by-direction": 1, "team-unknown": 2,
      ])
  }

  @Test("The owner's role wins over being the deal's seller")
  func roleBeforeDeal() throws {
    let dataset = try Self.dataset("deal_id,at,owner_id\nD1,2026-03-01,U1\n", users: "user_id,role\nU1,CSM\n")
    #expect(try dataset.children(.activities, "team") == [["cs"]])
  }

  @Test(
    "Role before department; of two teams in one text the first of the list",
    arguments: [
      ("Account Executive", "Customer Success", "sales"), ("", "Éxito del Cliente", "cs"),
      ("Engineer", "Ventas", "sales"),
      ("Post-sales engineer", "", "cs"), ("Ejecutiva de cuentas", "", "sales"), ("VP", "Finance", "blank"),
      ("TBD", "Sales", "sales"),
    ])
  func roles(_ role: String, _ department: String, _ team: String) throws {
    let dataset = try Self.dataset(
      "deal_id,at,owner_id\nD1,2026-03-01,U7\nD1,2026-03-02,U1\n",
      users: "user_id,role,department\nU7,\(role),\(department)\n")
    #expect(try dataset.children(.activities, "team") == [[team, "sales"]])
  }

  @Test("The seller who is also the CSM counts as sales")
  func sameOwner() throws {
    let deals = "deal_id,close_date,is_won,ae,cs_owner\nD1,2026-03-02,true,U1,U1\n"
    #expect(
      try Self.dataset("deal_id,at,owner_id\nD1,2026-03-01,U1\n", deals: deals).children(.activities, "team")
        == [["sales"]])
  }

  @Test("A blank owner is not the seller of a deal without one")
  func blanks() throws {
    let deals = "deal_id,close_date,is_won,ae,cs_owner\nD1,2026-03-02,true,,U2\n"
    let dataset = try Self.dataset("deal_id,at,owner_id\nD1,2026-03-01,\nD1,2026-03-02,U2\n", deals: deals)
    #expect(try dataset.children(.activities, "team") == [["blank", "cs"]])
  }

  @Test("Where no team can be told for any activity, teams are not exported")
  func unknown() throws {
    let dataset = try Self.dataset("deal_id,at,owner_id\nD1,2026-03-01,U9\nD1,2026-03-02,\n")
    #expect(try dataset.children(.activities, "team") == [["notExported", "notExported"]])
    #expect(Self.notes(dataset) == ["team-unknown": 2])
  }

  @Test(
    "Its own direction, else internal for handoff meetings and tasks, inbound for customers, else outbound"
  )
  func directions() throws {
    let activities = """
      deal_id,at,team,direction,type,subject
      D1,2026-03-01,cs,Entrante,meeting,Handoff meeting
      D1,2026-03-02,cs,,meeting,Handoff meeting
      D1,2026-03-03,cs,,To-do,Call them
      D1,2026-03-04,Cliente,,email,Hello
      D1,2026-03-05,cs,,email,Hello
      D1,2026-03-06,,,,
      D1,2026-03-07,Cliente,,task,Hello

      """
    #expect(
      try Self.dataset(activities).children(.activities, "direction") == [
        ["inbound", "internal", "internal", "inbound", "outbound", "outbound", "internal"]
      ])
  }

  @Test("The report says how many activities bear a marker")
  func markers() throws {
    let dataset = try Self.dataset(
      "deal_id,at,subject\nD1,2026-03-01,Kickoff\nD1,2026-03-02,Lunch\nD1,2026-03-03,QBR\n")
    #expect(Self.notes(dataset)["marker-found"] == 2)
  }

  @Test("Without activities nothing is said of them")
  func noActivities() throws {
    #expect(Self.notes(try Self.dataset("deal_id,at,subject\n")) == [:])
  }
}
