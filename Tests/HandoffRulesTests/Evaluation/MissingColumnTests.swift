import HandoffConfig
import HandoffModel
import TestSupport
import Testing

@testable import HandoffRules

/// What is not in an export is not known: taking a column out never makes a verdict better or worse, only unknown.
@Suite struct MissingColumnTests {
  /// A copy can only be seen where what it copies is there.
  @Test func aCopyOfAColumnThatIsNotThereIsUnknown() throws {
    let trial = try Trial("filled: {field: business_problem, min_words: 2, unlike: [use_case]}")
    let text = "Forecasts by hand"
    #expect(try trial.verdict("{business_problem: \(text), use_case: \(text)}") == "violated")
    #expect(try trial.verdict("{business_problem: \(text), use_case: Something else}") == "satisfied")
    #expect(try trial.verdict("{business_problem: \(text), use_case: ''}") == "satisfied")
    #expect(try trial.verdict("{business_problem: \(text)}") == "unknown")
    // What fails by itself fails whatever else is known.
    #expect(try trial.verdict("{business_problem: Forecasts}") == "violated")
    #expect(try trial.verdict("{business_problem: ''}") == "violated")
  }

  /// Few exports have every field; what a text is compared with only where it is there does not hold up the judgement.
  @Test func aCopyOfAColumnThatFewExportIsSoughtWhereItIsThere() throws {
    let trial = try Trial(
      "filled: {field: business_problem, unlike: [use_case], unlike_if_exported: [pain_points, account_name]}")
    let text = "Forecasts by hand"
    #expect(try trial.verdict("{business_problem: \(text), use_case: Other}") == "satisfied")
    #expect(try trial.verdict("{business_problem: \(text), use_case: Other, pain_points: \(text)}") == "violated")
    #expect(try trial.verdict("{business_problem: \(text), use_case: Other, account_name: \(text)}") == "violated")
    #expect(try trial.verdict("{business_problem: \(text), pain_points: Other}") == "unknown")
  }

  @Test func theNameOfTheAccountMayComeFromEitherFile() throws {
    let trial = try Trial("filled: {field: champion, unlike: [account_name]}")
    #expect(try trial.verdict("{champion: Acme, account_name: Acme}") == "violated")
    #expect(try trial.verdict("{champion: Ana, account_name: Acme}") == "satisfied")
    #expect(try trial.verdict("{champion: Ana, account.account_name: Acme}") == "satisfied")
    #expect(try trial.verdict("{champion: Acme, account.account_name: Acme}") == "violated")
    #expect(try trial.verdict("{champion: Acme}") == "unknown")
  }

  /// Two deals, so that the export does mark such steps. That the second one's is not marked says nothing, unless a column
  /// of its own, or its milestone, says that it was not taken.
  @Test(
    arguments: [
      (
        "cs_notified_at", "activities: [{at: 2026-03-02, marker: cs_notification}]", "{signed_at: 2026-03-02}",
        "unknown"
      ),
      (
        "cs_notified_at", "activities: [{at: 2026-03-02, marker: cs_notification}], cs_notified_at: 2026-03-02",
        "{signed_at: 2026-03-02, cs_notified_at: ''}", "overdue"
      ),
      ("kickoff_at", "milestones: [{name: kickoff, done_at: 2026-03-03}]", "{signed_at: 2026-03-02}", "unknown"),
      (
        "kickoff_at", "milestones: [{name: kickoff, done_at: 2026-03-03}]",
        "{signed_at: 2026-03-02, milestones: [{name: kickoff, done_at: ''}]}", "overdue"
      ),
      (
        "kickoff_at", "activities: [{at: 2026-03-03, type: meeting, marker: kickoff}]",
        "{signed_at: 2026-03-02, activities: [{at: 2026-03-04, type: meeting, marker: kickoff}]}", "met"
      ),
    ])
  func aStepNobodyMarkedMayHaveBeenTaken(_ step: String, _ first: String, _ second: String, _ outcome: String) throws {
    let trial = try Trial("within: {from: signed_at, to: \(step), limit: 5 days}")
    let results = try trial.column(["{signed_at: 2026-03-02, \(first)}", second]).results
    #expect(results.map(\.outcome.id) == ["met", outcome])
  }

  /// Usage belongs to accounts. Without the account of a deal its usage is not nothing.
  @Test func rowsThatCouldNotFindTheirDealAreNotAbsent() throws {
    let trial = try Trial("at_least: {count: 1, of: {table: usage}}")
    let usage = "usage: [{period_start: 2026-04-01, active_users: 3}]"
    #expect(try trial.column(["{\(usage)}", "{acv: 1}"]).results.map(\.outcome.id) == ["satisfied", "violated"])
    // Its account is blank: the rows of an account that no deal has may be its own.
    #expect(
      try trial.column(["{\(usage), account_id: ''}", "{acv: 1}"]).results.map(\.outcome.id) == ["unknown", "violated"])
  }

  /// Two deals of one account: what names only the account may be either's. Enough rows of a deal's own are enough.
  @Test func rowsThatFitSeveralDealsAreNotAbsent() throws {
    let world = SampleWorld(
      workspace: "language: en",
      files: [
        "deals.csv": [
          ["deal_id", "account_id", "close_date", "is_won", "cs_owner", "ae", "segment"],
          ["D1", "A1", "2026-03-02", "true", "Ana", "Lee", "enterprise"],
          ["D2", "A1", "2026-03-02", "true", "Ana", "Lee", "enterprise"],
          ["D3", "A3", "2026-03-02", "true", "Ana", "Lee", "enterprise"],
          ["D4", "A4", "2026-03-02", "true", "Ana", "Lee", "enterprise"],
        ],
        "activities.csv": [
          ["activity_id", "deal_id", "account_id", "at", "type", "owner_id", "direction"],
          ["1", "", "A1", "2026-03-03T10:00:00Z", "call", "Ana", "outbound"],
          ["2", "D4", "A4", "2026-03-03T10:00:00Z", "call", "Ana", "outbound"],
        ],
      ], asOf: "2026-12-31")
    let book = try Shipped.book.get()
    let rule = try #require(book.descriptions.firstIndex { $0.id == "first-cs-contact" })
    #expect(try world.outcomes(book).map { $0.outcomes[rule].id } == ["unknown", "unknown", "overdue", "met"])
  }

  @Test func theSampleWorld() throws {
    let world = try SampleWorld(deals: 20)
    // Without its signature a deal is dated by its close date, as documented, and every clock starts elsewhere; without its
    // type renewals are handoffs too, and share the rows of their account; without its value it has the limits of a rule
    // and not those of a variant. Each is another question, not an answer changed by silence.
    try check(world, table: "Opportunity.csv", keeping: ["Id", "Contract_Signed_At__c", "Type", "ARR__c"])
  }

  /// Tasks and events are one table of two files. What one file lacks is not known of its rows, whatever the other has.
  @Test func aColumnThatOneOfTwoFilesLacks() throws {
    let world = try SampleWorld(deals: 8)
    for table in ["Task.csv", "Event.csv"] {
      try check(world, table: table, columns: ["OwnerId", "Subject"])
    }
  }

  @Test func theFourDeals() throws {
    let world = SampleWorld(
      workspace: """
        time_zone: UTC
        sources:
          - table: deals
            file: deals.csv
            columns:
              deal_id: deal_id
              account_name: account
              segment: segment
              acv: acv
              signed_at: close_date
              kickoff_at: kickoff_date
              use_case: use_case
              success_measure: success_criteria
              champion: champion
        """,
      files: [
        "deals.csv": [
          [
            "deal_id", "account", "segment", "acv", "close_date", "kickoff_date", "use_case", "success_criteria",
            "champion",
          ],
          [
            "D1", "Acme", "enterprise", "150000", "2026-01-08", "2026-01-14", "Reduce onboarding time",
            "30% faster by Q3", "Ana Ruiz",
          ],
          ["D2", "Beta", "mid-market", "48000", "2026-01-09", "2026-01-23", "TBD", "n/a", ""],
          ["D3", "Gamma", "smb", "6000", "2026-01-12", "", "Self-serve reporting", "", "Luis"],
          ["D4", "Delta", "enterprise", "90000", "2026-01-15", "2026-01-12", "Consolidate CRM", "Cut cost 10%", "?"],
        ]
      ], asOf: "2026-02-01")
    try check(world, table: "deals.csv", keeping: ["deal_id", "close_date"])
  }

  private static let bad: Set<Outcome> = [.violated, .partial, .late, .overdue]
  private static let good: Set<Outcome> = [.met, .satisfied]

  /// Takes out one column of a file after another.
  private func check(_ world: SampleWorld, table: String, keeping: Set<String>) throws {
    let header = try #require(world.files[table]?.first)
    try check(world, table: table, columns: header.filter { !keeping.contains($0) })
  }

  private func check(_ world: SampleWorld, table: String, columns: [String]) throws {
    let book = try Shipped.book.get()
    let before = Dictionary(try world.outcomes(book)) { first, _ in first }
    var compared = 0
    for column in columns {
      for (deal, outcomes) in try world.without(column, of: table).outcomes(book) {
        guard let known = before[deal] else { continue }
        for (rule, pair) in zip(known, outcomes).enumerated() where pair.0 != pair.1 {
          let turnsGood = Self.bad.contains(pair.0) && Self.good.contains(pair.1)
          let turnsBad = Self.good.contains(pair.0) && Self.bad.contains(pair.1)
          #expect(
            !turnsGood && !turnsBad,
            "\(book.descriptions[rule].id) of \(deal): \(pair.0.id) -> \(pair.1.id) without \(column)")
          compared += 1
        }
      }
    }
    #expect(compared > 0)
  }
}
