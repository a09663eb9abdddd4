import HandoffModel
import Testing

@testable import HandoffIngest

/// Rows in another order and files cut in pieces are the same exports.
@Suite("Order independence")
struct OrderIndependenceTests {
  @Test("Random worlds, shuffled and split", arguments: 1...40)
  func shuffledAndSplit(_ seed: Int) throws {
    let world = SmallWorld(seed: seed)
    var run = ExportRun(world.files)
    run.checks = [("use_case", .sameAsAccountName), ("use_case", .test(0))]
    run.asOf = seed % 3 == 0 ? nil : "2026-06-01"
    let lines = Result { DatasetText.lines(try run.dataset()) }
    for round in 1...2 {
      run.files = world.shuffledFiles(seed: seed * 10 + round)
      switch (lines, Result { DatasetText.lines(try run.dataset()) }) {
      case (.success(let expected), .success(let found)): #expect(found == expected)
      case (.failure(let expected as InputError), .failure(let found as InputError)):
        #expect(found.message == expected.message)
      default: Issue.record("only one order of the rows could be read")
      }
    }
  }

  private static func split(_ header: String, _ first: [String], _ second: [String]) throws -> (
    whole: Dataset, cut: Dataset
  ) {
    func text(_ rows: [String]) -> String { ([header] + rows).map { $0 + "\n" }.joined() }
    let whole = try ExportRun([("deals.csv", text(first + second))]).dataset()
    return (whole, try ExportRun([("1/deals.csv", text(first)), ("2/deals.csv", text(second))]).dataset())
  }

  @Test(
    "The order of day and month is one for a column cut in two, although one piece alone does not tell it")
  func cutDates() throws {
    let (whole, cut) = try Self.split("deal_id,close_date,amount", ["D1,13/4/2026,1"], ["D2,3/4/2026,1"])
    #expect(try whole.deals("close_date") == ["2026-04-13", "2026-04-03"])
    #expect(DatasetText.lines(cut) == DatasetText.lines(whole))
    #expect(
      cut.files.map { $0.columns[1].reading.en }
        == Array(repeating: "dmy (first number above 12 in 1 of 2 cells)", count: 2))
  }

  @Test(
    "Pieces that contradict each other are refused as the whole is; another header is another column"
  )
  func contradictingDates() throws {
    let files = [
      ("1/deals.csv", "deal_id,close_date,amount\nD1,13/4/2026,1\n"),
      ("2/deals.csv", "deal_id,close_date,amount\nD2,4/13/2026,1\n"),
    ]
    let error = try #require(throws: InputError.self) {
      try ExportRun(files.map { (name: $0.0, text: $0.1) }).dataset()
    }
    #expect(error.reason == .inconsistentDateOrder)
    #expect(error.file == "1/deals.csv")
    let other = (name: files[1].0, text: files[1].1.replacing("close_date", with: "Fecha de cierre"))
    let dataset = try ExportRun([(name: files[0].0, text: files[0].1), other]).dataset()
    #expect(try dataset.deals("close_date") == ["2026-04-13", "2026-04-13"])
  }

  @Test("Blanks of a yes-or-nothing column mean no only where no piece says no itself")
  func cutFlags() throws {
    let (mixed, cutMixed) = try Self.split(
      "deal_id,close_date,is_strategic", ["D1,2026-04-13,1", "D2,2026-04-13,"], ["D3,2026-04-13,0"])
    #expect(try mixed.deals("is_strategic") == ["yes", "blank", "no"])
    #expect(DatasetText.lines(cutMixed) == DatasetText.lines(mixed))
    let (plain, cutPlain) = try Self.split(
      "deal_id,close_date,is_strategic", ["D1,2026-04-13,1"], ["D2,2026-04-13,"])
    #expect(try plain.deals("is_strategic") == ["yes", "no"])
    #expect(DatasetText.lines(cutPlain) == DatasetText.lines(plain))
  }

  @Test("1.234 means the same in both pieces of a column with decimal commas")
  func cutNumbers() throws {
    let (whole, cut) = try Self.split(
      "deal_id,close_date,acv", ["D1,2026-04-13,\"1.234,50\""], ["D2,2026-04-13,1.234"])
    #expect(try whole.deals("acv") == ["1234.5", "1234"])
    #expect(DatasetText.lines(cut) == DatasetText.lines(whole))
  }

  @Test("Rows of one instant without ids stand in one order")
  func ties() throws {
    let rows = ["A1,2026-03-01,5", "A1,2026-03-01,7", "A1,2026-03-01,6", "A1,2026-03-01,8"]
    let deals = "deal_id,account_id,close_date,amount\nD1,A1,2026-03-02,1\n"
    func users(_ rows: [String]) throws -> [[String]] {
      let usage = "account_id,period_start,active_users\n" + rows.joined(separator: "\n") + "\n"
      return try ExportRun(["deals": deals, "usage": usage]).dataset().children(.usage, "active_users")
    }
    let expected = try users(rows)
    for shift in 1..<rows.count { #expect(try users(Array(rows[shift...] + rows[..<shift])) == expected) }
    #expect(try users(rows.reversed()) == expected)
  }

  @Test("So do contacts, whose ids are symbols")
  func contacts() throws {
    let rows = ["C3,A1,x", "C1,A1,y", "C2,A1,z"]
    let deals = "deal_id,account_id,close_date,amount\nD1,A1,2026-03-02,1\n"
    func names(_ rows: [String]) throws -> [[String]] {
      let contacts = "contact_id,account_id,title\n" + rows.joined(separator: "\n") + "\n"
      return try ExportRun(["deals": deals, "contacts": contacts]).dataset().children(.contacts, "contact_id")
    }
    let expected = try names(rows)
    #expect(expected[0].sorted() == ["C1", "C2", "C3"])
    for shift in 1..<rows.count { #expect(try names(Array(rows[shift...] + rows[..<shift])) == expected) }
    #expect(try names(rows.reversed()) == expected)
  }

  @Test("Users and accounts that contradict themselves decide nothing, in whatever order")
  func contradictions() throws {
    let deals = "deal_id,account_id,close_date,amount,champion\nD1,A1,2026-03-02,1,Acme\n"
    let activities = "activity_id,deal_id,at,owner_id\n1,D1,2026-03-03,U1\n2,D1,2026-03-04,U2\n"
    for (users, accounts) in [
      ("U1,CSM\nU1,Account Executive\nU2,CSM\n", "A1,Acme\nA1,Zenith\n"),
      ("U1,Account Executive\nU1,CSM\nU2,CSM\n", "A1,Zenith\nA1,Acme\n"),
    ] {
      var run = ExportRun([
        "deals": deals, "activities": activities, "users": "user_id,role\n" + users,
        "accounts": "account_id,account_name\n" + accounts,
      ])
      run.checks = [("champion", .sameAsAccountName)]
      let dataset = try run.dataset()
      #expect(try dataset.children(.activities, "team") == [["blank", "cs"]])
      #expect(try dataset.deals("champion") == ["1 words, checks 0"])
    }
  }
}
