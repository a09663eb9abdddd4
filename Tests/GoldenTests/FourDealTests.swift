import Testing

/// Four deals on which every verdict of the kickoff rule can be counted on fingers.
@Suite struct FourDealTests {
  private static let deals = """
    deal_id,account,segment,acv,close_date,kickoff_date,use_case,success_criteria,champion
    D1,Acme,enterprise,150000,2026-01-08,2026-01-14,Reduce onboarding time,30% faster by Q3,Ana Ruiz
    D2,Beta,mid-market,48000,2026-01-09,2026-01-23,TBD,n/a,
    D3,Gamma,smb,6000,2026-01-12,,Self-serve reporting,,Luis
    D4,Delta,enterprise,90000,2026-01-15,2026-01-12,Consolidate CRM,Cut cost 10%,?

    """
  private static let workspace = """
    rules: [rules.yaml]
    sources:
      - table: deals
        file: deals.csv
        preset: generic
        columns:
          {deal_id: deal_id, account_name: account, segment: segment, acv: acv, close_date: close_date,
           kickoff_at: kickoff_date, use_case: use_case, success_measure: success_criteria, champion: champion}

    """
  /// Five business days in every segment.
  private static let rules = """
    extends: default
    rules:
      - {override: kickoff-held, within: {limit: 5 business days}, variants: []}

    """

  private func audit(asOf: String, calendar: String = "") throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try scratch.write(Self.deals, to: "deals.csv")
    try scratch.write(calendar + Self.workspace, to: "workspace.yaml")
    try scratch.write(Self.rules, to: "rules.yaml")
    try SimulatedWorld.audit(".", out: "reports", scratch, ["--as-of", asOf])
    return scratch
  }

  private func kickoffs(_ scratch: ScratchFolder) throws -> [String: String] {
    let rows = CSVTable(try scratch.text("reports/sla.csv")).rows.filter { $0["rule_id"] == "kickoff-held" }
    return Dictionary(
      uniqueKeysWithValues: rows.map { ($0["deal_id"] ?? "", "\($0["outcome"] ?? "") \($0["elapsed"] ?? "")") })
  }

  /// On the 13th no kickoff has happened yet, and the fourth deal is not signed.
  @Test func onTheThirteenth() throws {
    let scratch = try audit(asOf: "2026-01-13")
    #expect(try kickoffs(scratch) == ["D1": "pending 3", "D2": "pending 2", "D3": "pending 1"])
    #expect(try scratch.text("reports/manifest.json").contains("\"signed-later\": 1"))
  }

  /// Thursday the 8th to Wednesday the 14th: 4 business days; Friday the 9th to Friday the 23rd: 10; the 15th after the 12th.
  @Test func onTheFirstOfFebruary() throws {
    let verdicts = try kickoffs(audit(asOf: "2026-02-01"))
    #expect(verdicts == ["D1": "met 4", "D2": "late 10", "D3": "overdue 14", "D4": "invalid 0"])
  }

  /// The 19th of January 2026 is Martin Luther King Day.
  @Test func underFederalHolidays() throws {
    let verdicts = try kickoffs(audit(asOf: "2026-02-01", calendar: "calendar: us-federal\n"))
    #expect(verdicts["D2"] == "late 9")
  }

  /// D2: TBD, n/a and no champion; D3: no success criteria; D4: `?`. Nothing else on the form is empty.
  @Test func fiveCellsAreEmptyOrPlaceholders() throws {
    let scratch = try audit(asOf: "2026-02-01")
    let exported = ["use_case", "success_measure", "champion", "account_name", "acv", "close_date"]
    var empty: [String: Int] = [:]
    for row in CSVTable(try scratch.text("reports/fields.csv")).rows where exported.contains(row["field_id"] ?? "") {
      for state in ["placeholder", "blank"] {
        let count = try #require(Int(row[state] ?? ""))
        if count > 0 { empty["\(row["field_id"] ?? "") \(row["segment"] ?? "") \(state)", default: 0] += count }
      }
    }
    #expect(
      empty == [
        "use_case mid_market placeholder": 1, "success_measure mid_market placeholder": 1,
        "champion mid_market blank": 1, "success_measure smb blank": 1, "champion enterprise placeholder": 1,
      ])
  }

  /// The same deal in four segments: which rules judge it is what the playbooks say.
  @Test func oneDealInFourSegments() throws {
    let scratch = try ScratchFolder()
    let segments = ["enterprise", "mid_market", "smb", "strategic"]
    let dates = "2026-01-08,2026-01-09,2026-01-09,2026-01-12,2026-01-20"
    let rows = segments.map { "\($0),\($0),\(dates)" }.joined(separator: "\n")
    try scratch.write(
      "deal_id,segment,close_date,form_completed_at,handoff_meeting_at,first_cs_contact_at,kickoff_at\n\(rows)\n",
      to: "deals.csv")
    try SimulatedWorld.audit(".", out: "reports", scratch, ["--as-of", "2026-02-01"])
    var judged: [String: Set<String>] = [:]
    for row in CSVTable(try scratch.text("reports/sla.csv")).rows where row["outcome"] != "unknown" {
      judged[row["deal_id"] ?? "", default: []].insert(row["rule_id"] ?? "")
    }
    let clocks: Set = ["form-completed", "handoff-meeting-held", "first-cs-contact"]
    for segment in ["enterprise", "mid_market", "strategic"] {
      #expect(judged[segment]?.isSuperset(of: clocks) == true)
    }
    #expect(judged["smb"]?.isDisjoint(with: clocks) == true)
    #expect(judged["smb"]?.isSuperset(of: ["batch-meeting-held", "batch-contact-made", "kickoff-held"]) == true)
  }
}
