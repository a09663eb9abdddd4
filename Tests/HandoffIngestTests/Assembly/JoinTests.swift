import HandoffModel
import Testing

@testable import HandoffIngest

/// To which deal a row of another table belongs.
@Suite("Joins")
struct JoinTests {
  private static let deals = """
    deal_id,account_id,close_date,is_won
    D1,A1,2026-03-02,true
    D2,A2,2026-03-02,true
    D3,A2,2026-03-02,true
    D4,A4,2026-03-02,false
    D5,,2026-03-02,true

    """

  /// The subjects' markers stand for themselves: ids of activities are not kept, so types tell the rows
  /// apart.
  private static func activities(_ rows: String, contacts: String? = nil) throws -> (
    types: [[String]], account: RowAccount
  ) {
    var files = [
      ("deals.csv", deals), ("activities.csv", "activity_id,deal_id,account_id,contact_id,at,type\n" + rows),
    ]
    if let contacts { files.append(("contacts.csv", contacts)) }
    let dataset = try ExportRun(files.map { (name: $0.0, text: $0.1) }).dataset()
    #expect(dataset.dealIDs == ["D1", "D2", "D3", "D5"])
    return (try dataset.children(.activities, "type"), try #require(dataset.rowAccounts[.activities]))
  }

  @Test("By the deal's id")
  func byID() throws {
    let found = try Self.activities(
      "1,D2,,,2026-03-03,one\n2,D1,,,2026-03-03,two\n3,D2,,,2026-03-04,three\n4,D9,,,2026-03-03,four\n")
    #expect(found.types == [["two"], ["one", "three"], [], []])
    #expect(found.account.joined == 3)
    #expect(found.account.orphans == 1)
  }

  @Test("By the account, where the row names no deal")
  func byAccount() throws {
    let found = try Self.activities(
      "1,,A1,,2026-03-03,one\n2,,A9,,2026-03-03,two\n3,,,,2026-03-03,three\n4,TBD,A1,,2026-03-04,four\n")
    #expect(found.types == [["one", "four"], [], [], []])
    #expect(found.account.orphans == 2)
  }

  @Test("The cell of the deal may name an account, as `WhatId` does")
  func polymorphic() throws {
    let found = try Self.activities("1,A1,,,2026-03-03,one\n2,A9,A1,,2026-03-03,two\n")
    #expect(found.types[0].sorted() == ["one", "two"])
  }

  @Test("An account with two audited deals is ambiguous, never a guess")
  func ambiguous() throws {
    let found = try Self.activities(
      "1,,A2,,2026-03-03,one\n2,A2,,,2026-03-03,two\n3,D3,A2,,2026-03-03,three\n")
    #expect(found.types == [[], [], ["three"], []])
    #expect(found.account.ambiguous == 2)
  }

  @Test("What fits several deals may be any one's: none of them is known to have no such rows")
  func mayLackRows() throws {
    func lacking(_ row: String, contacts: String = "contact_id,account_id\nC2,A2\n") throws -> [Bool] {
      let dataset = try ExportRun([
        (name: "deals.csv", text: Self.deals), (name: "contacts.csv", text: contacts),
        (name: "activities.csv", text: "activity_id,deal_id,account_id,contact_id,at,type\n\(row),2026-03-03,one\n"),
      ]).dataset()
      let child = try #require(dataset.children[.activities])
      return (0..<4).map { child.mayLackRows(of: $0) }
    }
    #expect(try lacking("1,,A2,") == [false, true, true, false])
    #expect(try lacking("1,A2,,") == [false, true, true, false])
    #expect(try lacking("1,,,C2") == [false, true, true, false])
    #expect(try lacking("1,D3,A2,") == [false, false, false, false])
    // D4 is lost: its rows are known to be nobody else's.
    #expect(try lacking("1,D4,A2,") == [false, false, false, false])
    // Of an account that no deal has, unless it is that of the deal without one.
    #expect(try lacking("1,,A9,") == [false, false, false, true])
  }

  @Test("A row of a deal that is not audited is nobody else's")
  func otherDeal() throws {
    let found = try Self.activities("1,D4,A1,,2026-03-03,one\n")
    #expect(found.types == [[], [], [], []])
    #expect(found.account.orphans == 1)
  }

  @Test("By the contact's account, last of all")
  func byContact() throws {
    let contacts = "contact_id,account_id\nC1,A1\nC2,A2\nC3,A9\nC4,\nC5,A1\nC5,A1\n"
    let found = try Self.activities(
      "1,,,C1,2026-03-03,one\n2,,,C2,2026-03-03,two\n3,,,C3,2026-03-03,three\n4,,,C4,2026-03-03,four\n"
        + "5,,,C9,2026-03-03,five\n6,,A1,C2,2026-03-04,six\n7,,,C5,2026-03-05,seven\n",
      contacts: contacts)
    #expect(found.types == [["one", "six", "seven"], [], [], []])
    #expect(found.account.ambiguous == 1)
    #expect(found.account.orphans == 3)
  }

  @Test(
    "A contact with two accounts leads to neither, in whatever order its rows stand",
    arguments: ["C1,A1\nC1,A5\n", "C1,A5\nC1,A1\n"])
  func contradictoryContact(_ rows: String) throws {
    let found = try Self.activities("1,,,C1,2026-03-03,one\n", contacts: "contact_id,account_id\n" + rows)
    #expect(found.types == [[], [], [], []])
    #expect(found.account.orphans == 1)
  }

  @Test("Short and long Salesforce ids of two files join")
  func salesforceIDs() throws {
    let dataset = try ExportRun([
      (
        "Opportunity.csv",
        "Id,CloseDate,IsWon\n0065g00000Aa1bCAAR,2026-03-02,1\n0065g00000aA1BcAAK,2026-03-02,1\n"
      ),
      (
        "Task.csv",
        "Id,WhatId,ActivityDate,Type\n1,0065g00000aA1Bc,2026-03-03,one\n"
          + "2,0065g00000Aa1bC,2026-03-03,two\n3,0065g00000AA1BC,2026-03-03,three\n"
          + "4,000000000000000AAA,2026-03-03,four\n"
      ),
    ]).dataset()
    #expect(dataset.dealIDs == ["0065g00000Aa1bCAAR", "0065g00000aA1BcAAK"])
    #expect(try dataset.children(.activities, "type") == [["two"], ["one"]])
    #expect(dataset.rowAccounts[.activities]?.orphans == 2)
  }

  @Test("Rows dated after the analysis date are counted apart; a day is not after an instant of it")
  func afterAnalysisDate() throws {
    var run = ExportRun([
      "deals": Self.deals,
      "activities":
        "activity_id,deal_id,at\n1,D1,2026-03-05\n2,D1,2026-03-05T13:00:00Z\n3,D1,2026-03-06\n4,D1,\n"
        + "5,D9,2026-03-09\n6,D1,2026-03-05T12:00:00Z\n",
    ])
    run.asOf = "2026-03-05T12:00:00Z"
    let account = try #require(try run.dataset().rowAccounts[.activities])
    #expect(account.afterAnalysisDate == 2)
    #expect(account.joined == 3)
    #expect(account.orphans == 1)
    run.asOf = "2026-03-05"
    #expect(try #require(try run.dataset().rowAccounts[.activities]).afterAnalysisDate == 1)
  }

  @Test("Rows of a deal stand by date, undated first")
  func order() throws {
    let rows = "1,D1,,,2026-03-09,c\n2,D1,,,,a\n3,D1,,,2026-03-04T10:00:00Z,b\n4,D1,,,2027-01-01,d\n"
    #expect(try Self.activities(rows).types[0] == ["a", "b", "c", "d"])
  }

  @Test("An activity whose date cannot be read is quarantined")
  func unreadableDate() throws {
    let dataset = try ExportRun([
      "deals": Self.deals, "activities": "activity_id,deal_id,at\n1,D1,soon\n2,D1,2026-03-05\n",
    ]).dataset()
    #expect(dataset.rejected.map { "\($0.file) \($0.line) \($0.column) \($0.reason)" } == ["0 2 at bad-date"])
    #expect(dataset.rowAccounts[.activities]?.quarantined == 1)
  }

  @Test("Copies of a row count once, contradictions not at all, in every table with a key")
  func duplicates() throws {
    let dataset = try ExportRun([
      "deals": Self.deals,
      "milestones":
        "milestone_id,deal_id,name\nM1,D1,Kickoff\nM1,D1,Kickoff\nM2,D1,Kickoff\nM2,D1,Go-live\n"
        + ",D1,Go-live\n,D1,Go-live\n",
      "users": "user_id,role\nU1,CSM\nU1,CSM\nU2,AE\nU2,CSM\n,AE\n",
      "accounts": "account_id,industry\nA1,x\nA2,y\nA2,z\nA9,w\n",
    ]).dataset()
    // Rows without a key are kept: nothing says that they are copies.
    #expect(try dataset.children(.milestones, "name")[0].sorted() == ["go_live", "go_live", "kickoff"])
    #expect(dataset.rowAccounts[.milestones]?.duplicates == 1)
    #expect(dataset.rowAccounts[.milestones]?.quarantined == 2)
    #expect(dataset.rowAccounts[.users]?.duplicates == 1)
    #expect(dataset.rowAccounts[.users]?.quarantined == 3)
    #expect(dataset.rowAccounts[.users]?.joined == 1)
    #expect(dataset.userRows.count == 1)
    #expect(dataset.rowAccounts[.accounts]?.quarantined == 2)
    #expect(dataset.rowAccounts[.accounts]?.joined == 1)
    #expect(dataset.rowAccounts[.accounts]?.orphans == 1)
    #expect(dataset.accountRows.map { $0 >= 0 } == [true, false, false, false])
    #expect(
      dataset.rejected.map(\.reason).sorted() == [
        "duplicate-key", "duplicate-key", "duplicate-key", "duplicate-key", "duplicate-key", "duplicate-key",
        "missing-key",
      ])
  }

  @Test("A rejected row knows its file, line and bytes")
  func places() throws {
    let deals = "deal_id,close_date,amount\nD1,2026-03-02,\"two\nlines\"\n,2026-03-02,1\n"
    let dataset = try ExportRun([
      ("a/deals.csv", "deal_id,close_date,amount\nD9,,1\n"), ("b/deals.csv", deals),
    ]).dataset()
    #expect(dataset.files.map(\.name) == ["a/deals.csv", "b/deals.csv"])
    #expect(
      dataset.rejected.map { "\($0.file):\($0.line) \($0.reason)" } == [
        "0:2 missing-signature", "1:4 missing-key",
      ])
    let bytes = Array(deals.utf8)
    #expect(String(decoding: bytes[(dataset.rejected[1].byteOffset)...], as: UTF8.self) == ",2026-03-02,1\n")
  }

  @Test("What the CSV layer held back is counted with its table")
  func damagedRecords() throws {
    let dataset = try ExportRun(["deals": Self.deals, "users": "user_id,role\nU1,CSM\nU2\nU3,\"a\"b\n"])
      .dataset()
    let account = try #require(dataset.rowAccounts[.users])
    #expect(account.read == 3)
    #expect(account.quarantined == 2)
    #expect(account.joined == 1)
    #expect(dataset.rejected.map(\.reason) == ["too-few-fields", "malformed-quote"])
    #expect(dataset.files.last?.recordCount == 3)
  }
}
