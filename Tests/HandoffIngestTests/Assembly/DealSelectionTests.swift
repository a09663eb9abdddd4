import HandoffModel
import Testing

@testable import HandoffIngest

/// Which rows of deals are audited, and where the others go.
@Suite("Deal selection")
struct DealSelectionTests {
  private static func dataset(
    _ deals: String, workspace: String = "", asOf: String? = "2026-12-31", period: String? = nil,
    tracedDeal: String? = nil
  ) throws -> Dataset {
    var run = ExportRun(["deals": deals])
    (run.workspace, run.asOf, run.period, run.tracedDeal) = (workspace, asOf, period, tracedDeal)
    return try run.dataset()
  }

  @Test("Deleted deals are left out, whatever else they say")
  func deleted() throws {
    let dataset = try Self.dataset(
      "deal_id,close_date,is_won,is_deleted\nD1,2026-03-02,1,0\nD2,2026-03-02,1,1\nD3,2026-03-02,0,1\n")
    #expect(dataset.dealIDs == ["D1"])
    #expect(dataset.filtered == ["deleted": 2])
  }

  @Test("The won flag decides, then the stage where the flag is blank")
  func won() throws {
    let dataset = try Self.dataset(
      """
      deal_id,close_date,is_won,stage
      D1,2026-03-02,true,Negotiation
      D2,2026-03-02,false,Closed Won
      D3,2026-03-02,,Cierre ganado
      D4,2026-03-02,,Closed Lost
      D5,2026-03-02,,
      D6,2026-03-02,,Propuesta

      """)
    #expect(dataset.dealIDs == ["D1", "D3"])
    #expect(dataset.filtered == ["not-won": 4])
  }

  @Test("Without a flag the stage decides; with neither every row is a won deal")
  func wonByStage() throws {
    let byStage = try Self.dataset(
      "deal_id,close_date,stage\nD1,2026-03-02,Ganado\nD2,2026-03-02,Perdido\nD3,2026-03-02,\n")
    #expect(byStage.dealIDs == ["D1"])
    #expect(byStage.filtered == ["not-won": 2])
    let assumed = try Self.dataset("deal_id,close_date,amount\nD1,2026-03-02,5\nD2,2026-03-02,\n")
    #expect(assumed.dealIDs == ["D1", "D2"])
    #expect(assumed.filtered == [:])
  }

  private static let types =
    "deal_id,close_date,deal_type\nD1,2026-03-02,New Business\nD2,2026-03-02,Renovación\n"
    + "D3,2026-03-02,\nD4,2026-03-02,Pilot\nD5,2026-03-02,TBD\nD6,2026-03-02,Upsell\n"

  @Test("Renewals and expansions are left out by default; a blank or unknown type is kept")
  func types() throws {
    let dataset = try Self.dataset(Self.types)
    #expect(dataset.dealIDs == ["D1", "D3", "D4", "D5"])
    #expect(dataset.filtered == ["filter-deal-type": 2])
  }

  @Test("The workspace chooses the types, or all of them")
  func chosenTypes() throws {
    #expect(
      try Self.dataset(Self.types, workspace: "filters: {deal_type: [renewal, expansion]}").dealIDs == [
        "D2", "D3", "D4", "D5", "D6",
      ])
    let all = try Self.dataset(Self.types, workspace: "filters: {deal_type: all}")
    #expect(all.dealIDs == ["D1", "D2", "D3", "D4", "D5", "D6"])
    #expect(all.filtered == [:])
  }

  @Test("A filter on another choice field")
  func otherFilter() throws {
    let dataset = try Self.dataset(
      "deal_id,close_date,segment\nD1,2026-03-02,PYME\nD2,2026-03-02,Enterprise\nD3,2026-03-02,\n",
      workspace: "filters: {segment: [enterprise]}")
    #expect(dataset.dealIDs == ["D2", "D3"])
    #expect(dataset.filtered == ["filter-segment": 1])
  }

  @Test(
    "A deal signed after the analysis date is left out; one signed on it is in",
    arguments: ["2026-03-02", "2026-03-02T18:00:00Z"])
  func signedLater(_ asOf: String) throws {
    let dataset = try Self.dataset(
      "deal_id,close_date,amount\nD1,2026-03-02,1\nD2,2026-03-03,1\nD3,2026-03-01,1\n", asOf: asOf)
    #expect(dataset.dealIDs == ["D1", "D3"])
    #expect(dataset.filtered == ["signed-later": 1])
  }

  @Test("Two instants are compared by the second")
  func signedLaterThatDay() throws {
    let dataset = try Self.dataset(
      "deal_id,signed_at,amount\nD1,2026-03-02T18:00:00Z,1\nD2,2026-03-02T18:00:01Z,1\n",
      asOf: "2026-03-02T18:00:00Z")
    #expect(dataset.dealIDs == ["D1"])
  }

  @Test("A period keeps the deals signed in that month, in the zone of the analysis")
  func period() throws {
    var run = ExportRun([
      "deals":
        "deal_id,signed_at,amount\nD1,2026-03-01,1\nD2,2026-03-31T22:30:00Z,1\nD3,2026-02-28T23:30:00Z,1\n"
    ])
    run.period = "2026-03"
    let utc = try run.dataset()
    #expect(utc.dealIDs == ["D1", "D2"])
    #expect(utc.filtered == ["outside-period": 1])
    // In Madrid D2 was signed on 1 April at 00:30 and D3 on 1 March at 00:30.
    run.zone = "Europe/Madrid"
    #expect(try run.dataset().dealIDs == ["D1", "D3"])
  }

  @Test("A traced deal is found by its id as written or by its short Salesforce id, and changes nothing else")
  func tracedDeal() throws {
    let deals = "Id,CloseDate,IsWon\n0065g00000Aa1bCAAR,2026-03-02,1\n0065g00000aA1BcAAK,2026-03-02,1\n"
    for id in ["0065g00000Aa1bCAAR", "0065g00000Aa1bC"] {
      let dataset = try Self.dataset(deals, tracedDeal: id)
      #expect(dataset.dealIDs.count == 2)
      guard case .row(let row)? = dataset.tracedDeal else {
        Issue.record("the deal was not found")
        continue
      }
      #expect(dataset.dealIDs[Int(row)] == "0065g00000Aa1bCAAR")
    }
    #expect(try Self.dataset(deals, tracedDeal: "0065G00000AA1BC").tracedDeal == nil)
  }

  @Test("A traced deal that is left out tells why")
  func tracedDealLeftOut() throws {
    let deals = "deal_id,close_date,is_won\nD1,2026-03-02,0\nD2,soon-ish,1\nD3,2026-03-02,1\n"
    guard case .filtered(let reason)? = try Self.dataset(deals, tracedDeal: "D1").tracedDeal else {
      Issue.record("expected a filter")
      return
    }
    #expect(reason == .notWon)
    guard case .quarantined(let row)? = try Self.dataset(deals, tracedDeal: "D2").tracedDeal else {
      Issue.record("expected a quarantine")
      return
    }
    #expect((row.line, row.column, row.reason) == (3, "close_date", "bad-date"))
  }

  @Test("A period changes which handoffs are judged, never which rows belong to them")
  func periodKeepsJoins() throws {
    // The account has two deals, so a row of the account alone is ambiguous, whichever month is asked for.
    var run = ExportRun([
      "deals": "deal_id,account_id,signed_at,amount\nD1,A,2026-01-10,1\nD2,A,2026-02-10,1\n",
      "activities": "account_id,at,type\nA,2026-02-11,email\n",
    ])
    run.period = "2026-02"
    let dataset = try run.dataset()
    #expect(dataset.dealIDs == ["D2"])
    #expect(dataset.rowAccounts[.activities]?.ambiguous == 1)
  }

  @Test("What is taken for granted is said: every deal won, unlisted and blank values kept by a filter")
  func assumptions() throws {
    let dataset = try Self.dataset(
      "deal_id,close_date,deal_type\nD1,2026-03-02,New Business\nD2,2026-03-02,Mystery\nD3,2026-03-02,\n")
    let counts = Dictionary(uniqueKeysWithValues: dataset.diagnostics.map { ($0.id, $0.count) })
    #expect(counts["won-assumed"] == 3)
    #expect(counts["unlisted-choice"] == 1)
    #expect(counts["blank-filter"] == 1)
  }

  @Test("A deal without an id is quarantined: blank, a placeholder, the id of nothing")
  func missingKey() throws {
    let dataset = try Self.dataset(
      "deal_id,close_date,amount\n,2026-03-02,1\nTBD,2026-03-02,1\n000000000000000AAA,2026-03-02,1\n"
        + "D1,2026-03-02,1\n"
    )
    #expect(dataset.dealIDs == ["D1"])
    #expect(dataset.rejected.map(\.reason) == ["missing-key", "missing-key", "missing-key"])
    #expect(dataset.rejected.map(\.line) == [2, 3, 4])
    #expect(dataset.rejected.map(\.column) == ["deal_id", "deal_id", "deal_id"])
  }

  @Test(
    "The signature is the first date of signed, won, closed; unreadable and missing ones are quarantined"
  )
  func signatures() throws {
    let dataset = try Self.dataset(
      """
      deal_id,signed_at,won_at,close_date
      D1,2026-03-02T10:00:00Z,2026-03-05,2026-03-09
      D2,,2026-03-05,2026-03-09
      D3,TBD,,2026-03-09
      D4,yesterday,2026-03-05,2026-03-09
      D5,,,
      D6,,,2026-02-30

      """)
    #expect(dataset.dealIDs == ["D1", "D2", "D3"])
    #expect(
      dataset.rejected.map { "\($0.dealID) \($0.reason) \($0.column)" } == [
        "D4 bad-date signed_at", "D5 missing-signature signed_at", "D6 bad-date close_date",
      ])
    #expect(dataset.rowAccounts[.deals]?.quarantined == 3)
  }

  @Test("Identical rows count once; rows of one id that differ are all quarantined, copies of them too")
  func duplicates() throws {
    let dataset = try Self.dataset(
      "deal_id,close_date,amount\nD1,2026-03-02,1\nD2,2026-03-02,1\nD1,2026-03-02,1\nD2,2026-03-02,2\n"
        + "D2,2026-03-02,1\n\"D1\",\"2026-03-02\",\"1\"\n"
    )
    #expect(dataset.dealIDs == ["D1"])
    let account = try #require(dataset.rowAccounts[.deals])
    #expect(account.duplicates == 2)
    #expect(account.quarantined == 3)
    #expect(
      dataset.rejected.map { "\($0.line) \($0.dealID) \($0.reason)" } == [
        "3 D2 duplicate-key", "5 D2 duplicate-key", "6 D2 duplicate-key",
      ])
  }

  @Test("A column that no rule reads makes rows differ too: which of them is right nobody can say")
  func unmappedDifference() throws {
    #expect(
      try Self.dataset("deal_id,close_date,amount,Forecast\nD1,2026-03-02,1,a\nD1,2026-03-02,1,b\n").dealIDs
        == [])
  }

  @Test("Deals stand in byte order of their ids")
  func order() throws {
    #expect(
      try Self.dataset(
        "deal_id,close_date,amount\nb,2026-03-02,1\na,2026-03-02,1\nB,2026-03-02,1\nab,2026-03-02,1\n"
          + "10,2026-03-02,1\n9,2026-03-02,1\n"
      )
      .dealIDs == ["10", "9", "B", "a", "ab", "b"])
  }
}
