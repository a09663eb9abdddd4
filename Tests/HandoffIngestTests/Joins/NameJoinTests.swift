import HandoffModel
import Testing

@testable import HandoffIngest

/// Which deal, account or person a row means that has names instead of ids.
@Suite("Joins by name")
struct NameJoinTests {
  private static let deals = """
    deal_id,deal_name,account_name,close_date,is_won,ae,cs_owner
    D1,Northwind core,"Northwind, Inc.",2026-03-02,true,Dana Cole,Ana Ruiz
    D2,Fabrikam pilot,Fabrikam GmbH,2026-03-02,true,Lee Park,Ana Ruiz
    D3,Renewal,Contoso,2026-03-02,true,Lee Park,
    D4,Renewal,Contoso,2026-03-02,true,Lee Park,
    D5,Lost one,Adatum,2026-03-02,false,Lee Park,

    """

  private func activities(
    _ header: String, _ rows: [String], others: [(String, String)] = []
  ) throws -> (types: [[String]], account: RowAccount, dataset: Dataset) {
    let text = "type,at,\(header)\n" + rows.enumerated().map { "\($0.offset),2026-03-03,\($0.element)\n" }.joined()
    let dataset = try ExportRun([("deals.csv", Self.deals), ("activities.csv", text)] + others).dataset()
    return (
      try dataset.children(.activities, "type"), try #require(dataset.rowAccounts[.activities]), dataset
    )
  }

  @Test("By the deal's name; a name that several deals have is ambiguous, one that only a lost deal has is an orphan")
  func dealName() throws {
    let found = try activities("deal_name", ["northwind CORE", "Renewal", "Lost one", "Nothing", ""])
    #expect(found.types == [["0"], [], [], []])
    #expect((found.account.joined, found.account.ambiguous, found.account.orphans) == (1, 1, 3))
    let note = try #require(found.dataset.diagnostics.first { $0.id == "joined-by-name" })
    #expect(note.count == 1)
  }

  @Test("Deals of one name, of one account, or of people of one name may lack rows that fit them all")
  func mayLackRows() throws {
    func lacking(_ header: String, _ row: String, others: [(String, String)] = []) throws -> [Bool] {
      let child = try #require(try activities(header, [row], others: others).dataset.children[.activities])
      return (0..<4).map { child.mayLackRows(of: $0) }
    }
    #expect(try lacking("deal_name", "Renewal") == [false, false, true, true])
    #expect(try lacking("account_name", "Contoso") == [false, false, true, true])
    #expect(try lacking("account_name", "Northwind") == [false, false, false, false])
    let namesakes = "contact_id,contact_name,account_name\nC1,Ana Roe,Northwind\nC2,Ana Roe,Fabrikam\n"
    #expect(
      try lacking("contact_name", "ana roe", others: [("contacts.csv", namesakes)]) == [true, true, false, false])
  }

  @Test("By the account's name, legal forms apart")
  func accountName() throws {
    let found = try activities("account_name", ["Northwind", "FABRIKAM", "Contoso S.A.", "Adatum"])
    #expect(found.types == [["0"], ["1"], [], []])
    #expect((found.account.ambiguous, found.account.orphans) == (1, 1))
  }

  @Test("What a row is about may be a deal, an account or a person by name")
  func about() throws {
    let contacts = ("contacts.csv", "contact_id,contact_name,account_name\nC1,Anna Roe,Northwind\nC2,Bo Li,\n")
    let found = try activities("about", ["Fabrikam Pilot", "northwind inc", "anna roe", "Bo Li"], others: [contacts])
    #expect(found.types == [["1", "2"], ["0"], [], []])
    #expect(found.account.orphans == 1)
  }

  @Test("A deal without the account's id is joined to the account of its name, and to what names that id")
  func accountOfDeal() throws {
    let accounts = (
      "accounts.csv", "account_id,account_name,employees\nA1,NORTHWIND,10\nA2,Contoso,20\nA3,contoso s.l.,30\n"
    )
    let found = try activities("account_id", ["A1", "A2"], others: [accounts])
    #expect(found.types == [["0"], [], [], []])
    #expect(found.dataset.accountRows.map { $0 >= 0 } == [true, false, false, false])
    // Two accounts are called Contoso, and two deals are theirs.
    #expect(found.dataset.diagnostics.first { $0.id == "account-ambiguous" }?.count == 2)
    #expect(found.dataset.diagnostics.first { $0.id == "account-by-name" }?.count == 1)
  }

  @Test("Accounts without any id, as of a workbook whose hidden columns were deleted, are told apart by name")
  func accountsWithoutIDs() throws {
    let accounts = ("accounts.csv", "account_name,employees\nNorthwind Inc,10\nAdatum,20\nAdatum,20\n")
    let found = try activities("account_name", ["Northwind"], others: [accounts])
    #expect(found.types == [["0"], [], [], []])
    #expect(found.dataset.accountRows.map { $0 >= 0 } == [true, false, false, false])
    let account = try #require(found.dataset.rowAccounts[.accounts])
    #expect((account.joined, account.orphans, account.duplicates, account.quarantined) == (1, 1, 1, 0))
  }

  @Test("A child with the account's name finds a deal that has only its id")
  func idOfAccount() throws {
    let dataset = try ExportRun([
      ("deals.csv", "deal_id,account_id,close_date,is_won\nD1,A1,2026-03-02,true\n"),
      ("accounts.csv", "account_id,account_name\nA1,Acme S.A.\n"),
      ("churn.csv", "account_name,churned_at\nACME,2026-05-01\nZenith,2026-05-01\n"),
    ]).dataset()
    #expect(try dataset.children(.churn, "churned_at") == [["2026-05-01"]])
    #expect(dataset.rowAccounts[.churn]?.orphans == 1)
  }

  @Test("People are known by id, by name and by e-mail, whichever a file has")
  func people() throws {
    let users = (
      "users.csv",
      "user_id,user_name,email,role\nU1,Ana Ruíz,ana@x.example,CSM\nU2,Dana Cole,dana@x.example,Account Executive\n"
    )
    let owners = ["ANA RUIZ", "U2", "dana@x.example", "Lee Park", "lee park", "Nobody"]
    let rows = owners.map { "Northwind core,\($0)" }
    let found = try activities("deal_name,owner_id", rows, others: [users])
    // The deal's seller is Dana Cole; Lee Park sells others and is no user of the export.
    let teams = zip(found.types[0], try found.dataset.children(.activities, "team")[0]).sorted { $0.0 < $1.0 }
    #expect(teams.map(\.1) == ["cs", "sales", "sales", "blank", "blank", "blank"])
  }

  @Test("Several ids in a cell mean each of them, where only one is a handoff")
  func lists() throws {
    let header =
      "Record ID,Deal Name,Deal Stage,Close Date,Is Closed Won,Associated Company IDs,Associated Contact IDs\n"
    let deals = "1,One,Closed Won,2026-03-02,true,9001,8001;8002\n2,Two,Closed Won,2026-03-02,true,9002;9003,8003\n"
    let lost = "3,Three,Closed Lost,2026-03-02,false,9004,\n"
    let activities = """
      Record ID,Activity type,Activity date,Activity assigned to,Associated Deal IDs,Associated Company IDs,Associated Contact IDs
      a,Call,2026-03-03,X,1;3,,
      b,Call,2026-03-04,X,1;2,,
      c,Call,2026-03-05,X,,9003,
      d,Call,2026-03-06,X,,,8002
      e,Call,2026-03-07,X,3,9001,

      """
    let dataset = try ExportRun([("d.csv", header + deals + lost), ("a.csv", activities)]).dataset()
    #expect(dataset.dealIDs == ["1", "2"])
    #expect(try dataset.children(.activities, "at") == [["2026-03-03", "2026-03-06"], ["2026-03-05"]])
    let account = try #require(dataset.rowAccounts[.activities])
    #expect((account.ambiguous, account.orphans) == (1, 1))
  }

  @Test("Deleted rows of other tables are left out and counted")
  func deleted() throws {
    let found = try activities("deal_id,is_deleted", ["D1,false", "D1,true", "D1,"])
    #expect(found.types[0].sorted() == ["0", "2"])
    #expect(found.account.filtered[.deleted] == 1)
  }
}
