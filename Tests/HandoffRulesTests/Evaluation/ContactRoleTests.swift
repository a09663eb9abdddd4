import HandoffModel
import TestSupport
import Testing

@testable import HandoffRules

/// Who took part in an activity, by id or by name, and which part that person plays in the purchase.
@Suite struct ContactRoleTests {
  /// Ana buys at Acme; her namesake at Zenith and the two Leas are what makes names hard.
  private static let contacts = [
    ["contact_id", "contact_name", "account_name"],
    ["C1", "Ana Ruiz", "Acme"], ["C2", "Bo Li", "Acme"], ["C3", "Ana Ruiz", "Zenith"], ["C4", "Lea Roy", "Acme"],
    ["C5", "Lea Roy", "Acme"],
  ]
  private static let deals = [
    ["deal_id", "deal_name", "account_name", "close_date", "is_won"],
    ["D1", "Acme core", "Acme", "2026-03-02", "true"],
  ]

  private func verdict(
    _ roles: [[String]], _ activities: [[String]], contacts: [[String]] = contacts, workspace: String = "language: en"
  ) throws -> String {
    let world = SampleWorld(
      workspace: workspace,
      files: [
        "deals.csv": Self.deals, "contacts.csv": contacts, "contact_roles.csv": roles, "activities.csv": activities,
      ], asOf: "2026-12-31")
    let book = try Shipped.book.get()
    let rule = try #require(book.descriptions.firstIndex { $0.id == "decision-maker-met" })
    return try #require(try world.outcomes(book).first).outcomes[rule].id
  }

  /// Several deals or people fit a name: not known. Nobody of the account has it: not known either.
  @Test(arguments: [
    ("Ana Ruiz", "satisfied"), ("ana RUIZ", "satisfied"), ("Bo Li", "violated"), ("", "violated"),
    ("Lea Roy", "unknown"), ("Somebody Else", "unknown"),
  ])
  func activitiesThatNameTheirContact(_ name: String, _ outcome: String) throws {
    let roles = [["deal_id", "contact_id", "role"], ["D1", "C1", "Economic Buyer"]]
    let activities = [
      ["activity_id", "deal_name", "contact_name", "at", "type"], ["1", "Acme core", name, "2026-02-20", "meeting"],
    ]
    #expect(try verdict(roles, activities) == outcome)
  }

  /// One meeting with the buyer is enough, whoever else was met.
  @Test func aNameThatIsNotKnownBesideTheBuyers() throws {
    let roles = [["deal_id", "contact_id", "role"], ["D1", "C1", "Economic Buyer"]]
    let activities = [
      ["activity_id", "deal_name", "contact_name", "at", "type"],
      ["1", "Acme core", "Somebody Else", "2026-02-18", "meeting"],
      ["2", "Acme core", "Ana Ruiz", "2026-02-20", "meeting"],
    ]
    #expect(try verdict(roles, activities) == "satisfied")
  }

  @Test(arguments: [("Ana Ruiz", "satisfied"), ("Bo Li", "violated"), ("Lea Roy", "unknown")])
  func rolesThatNameTheirContact(_ name: String, _ outcome: String) throws {
    let roles = [["deal_id", "contact_name", "role"], ["D1", name, "Economic Buyer"]]
    let activities = [
      ["activity_id", "deal_id", "contact_id", "at", "type"], ["1", "D1", "C1", "2026-02-20", "meeting"],
    ]
    #expect(try verdict(roles, activities) == outcome)
  }

  /// What an activity is about may be a person; where it is a deal, nobody knows who took part.
  @Test(arguments: [("Ana Ruiz", "unknown"), ("Bo Li", "violated"), ("Acme core", "unknown")])
  func activitiesAboutAPerson(_ about: String, _ outcome: String) throws {
    let roles = [["deal_id", "contact_id", "role"], ["D1", "C1", "Economic Buyer"]]
    let activities = [["activity_id", "about", "at", "type"], ["1", about, "2026-02-20", "meeting"]]
    #expect(try verdict(roles, activities) == outcome)
  }

  /// HubSpot lists all people of an activity in one cell.
  @Test(arguments: [("C2;C1", "satisfied"), ("C1", "satisfied"), ("C2;C4", "violated")])
  func activitiesWithSeveralPeople(_ people: String, _ outcome: String) throws {
    let roles = [["deal_id", "contact_id", "role"], ["D1", "C1", "Economic Buyer"]]
    let activities = [
      ["Record ID", "Activity type", "Activity date", "Associated Deal IDs", "Associated Contact IDs"],
      ["1", "meeting", "2026-02-20", "D1", people],
    ]
    let workspace = """
      sources:
        - {table: deals, file: deals.csv, preset: generic}
        - {table: contacts, file: contacts.csv, preset: generic}
        - {table: contact_roles, file: contact_roles.csv, preset: generic}
        - {table: activities, file: activities.csv, preset: hubspot}
      """
    #expect(try verdict(roles, activities, workspace: workspace) == outcome)
  }
}
