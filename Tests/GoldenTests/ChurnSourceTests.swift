import TestSupport
import Testing

/// Who left, from each of the sources of `churn_from`, in cohorts small enough to follow by hand.
@Suite struct ChurnSourceTests {
  /// By deal: when it left or was last seen, whether it churned, came back, and why it is in no figure.
  private static func cohort(
    _ scratch: ScratchFolder, analyses: String = "{}"
  ) throws -> (rows: [String: String], report: String) {
    try scratch.write("as_of: 2025-06-30\nanalyses: \(analyses)\n", to: "in/workspace.yaml")
    let run = try ProgramRun(["correlate", "in", "--out", "out"], in: scratch.url)
    #expect(run.status == 0, "\(run.errors)")
    var rows: [String: String] = [:]
    for row in CSVTable(try scratch.text("out/cohort.csv")).rows {
      let cells = ["exit_on", "event", "returned", "excluded"].map { row[$0] ?? "?" }
      rows[row["deal_id"] ?? ""] = cells.joined(separator: " ")
    }
    return (rows, try scratch.text("out/report.md"))
  }

  private static let deals = """
    deal_id,account_id,stage,deal_type,close_date,economic_buyer
    D1,A1,Closed Won,New Business,2024-01-10,Ana Roy
    D2,A2,Closed Won,New Business,2024-01-10,Ana Roy
    D3,A3,Closed Won,New Business,2024-01-10,Ana Roy
    D4,A4,Closed Won,New Business,2024-01-10,Ana Roy
    D5,A5,Closed Won,New Business,2024-01-10,Ana Roy

    """

  /// A1 left on a day; A2 left, nobody knows when; A3 is there; A4 left and is there again; A5's leaving is booked for after the
  /// last day of follow-up, so it is there.
  @Test func flagsOfAccounts() throws {
    let scratch = try ScratchFolder()
    try scratch.write(Self.deals, to: "in/deals.csv")
    try scratch.write(
      """
      account_id,account_name,Churned,Churn Date
      A1,Alder,Yes,2024-06-01
      A2,Birch,Yes,
      A3,Cedar,No,
      A4,Elm,No,2024-09-01
      A5,Fir,Yes,2025-12-31

      """, to: "in/accounts.csv")
    let (rows, report) = try Self.cohort(scratch)
    #expect(
      rows == [
        "D1": "2024-06-01 churned 0 ", "D2": "2025-06-30 active 0 undated-churn", "D3": "2025-06-30 active 0 ",
        "D4": "2024-09-01 churned 1 ", "D5": "2025-06-30 active 0 ",
      ])
    #expect(report.contains("1 customers are said to have left and nothing says when"))
    #expect(report.contains("`events`, `flags`, `subscriptions`, `renewals`, in this order"))
  }

  /// A status in the deals, in Spanish; one that is none of the known says nothing.
  @Test func statusOfDeals() throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      """
      deal_id,account_id,stage,close_date,economic_buyer,Estado del cliente,Fecha de baja
      D1,A1,Closed Won,2024-01-10,Ana Roy,Activo,
      D2,A2,Closed Won,2024-01-10,Ana Roy,Baja,2024-05-05
      D3,A3,Closed Won,2024-01-10,Ana Roy,Cancelada,
      D4,A4,Closed Won,2024-01-10,Ana Roy,En pausa,

      """, to: "in/deals.csv")
    let (rows, _) = try Self.cohort(scratch)
    #expect(
      rows == [
        "D1": "2025-06-30 active 0 ", "D2": "2024-05-05 churned 0 ", "D3": "2025-06-30 active 0 undated-churn",
        "D4": "2025-06-30 active 0 ",
      ])
  }

  /// A1 lost its renewal; A2's lost one was replaced twelve days later; A3 came back after five months; A4's is open; A5 lost
  /// something that is no renewal.
  @Test func lostRenewals() throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      Self.deals + """
        R1,A1,Closed Lost,Renewal,2025-01-08,
        R2,A2,Closed Lost,Renewal,2025-01-08,
        R3,A2,Closed Won,Renewal,2025-01-20,
        R4,A3,Closed Lost,Renewal,2024-12-01,
        R5,A3,Closed Won,Renewal,2025-05-01,
        R6,A4,Negotiation,Renewal,2025-01-08,
        R7,A5,Closed Lost,Upsell,2025-01-08,

        """, to: "in/deals.csv")
    let (rows, _) = try Self.cohort(scratch)
    #expect(
      rows == [
        "D1": "2025-01-08 churned 0 ", "D2": "2025-06-30 active 0 ", "D3": "2024-12-01 churned 1 ",
        "D4": "2025-06-30 active 0 ", "D5": "2025-06-30 active 0 ",
      ])
  }

  /// Three sources: the events say June of A1, its flag March; A2 has left by its event and is there by its flag; A3 is known by its
  /// flag alone; A4's two dates lie ten days apart, which is no contradiction.
  @Test(arguments: [
    ("{}", "2024-06-01 churned 0 ", "2024-07-01 churned 0 ", "2 customers one source"),
    ("{churn_from: [flags, events]}", "2024-03-01 churned 0 ", "2024-07-01 churned 0 ", "2 customers one source"),
    ("{churn_from: [flags]}", "2024-03-01 churned 0 ", "2025-06-30 active 0 ", nil as String?),
  ])
  func theFirstDateDecides(_ analyses: String, _ first: String, _ second: String, _ note: String?) throws {
    let scratch = try ScratchFolder()
    try scratch.write(Self.deals, to: "in/deals.csv")
    try scratch.write(
      """
      account_id,account_name,Churned,Churn Date
      A1,Alder,Yes,2024-03-01
      A2,Birch,No,
      A3,Cedar,Yes,2024-08-01
      A4,Elm,Yes,2024-09-01

      """, to: "in/accounts.csv")
    try scratch.write(
      "churn_id,account_id,churned_at\nC1,A1,2024-06-01\nC2,A2,2024-07-01\nC4,A4,2024-09-11\n", to: "in/churn.csv")
    let (rows, report) = try Self.cohort(scratch, analyses: analyses)
    #expect(rows["D1"] == first)
    #expect(rows["D2"] == second)
    #expect(rows["D3"] == "2024-08-01 churned 0 ")
    #expect(rows["D5"] == "2025-06-30 active 0 ")
    #expect(report.contains("one source says") == (note != nil))
    if let note { #expect(report.contains(note)) }
  }

  /// A file whose name says nothing is still one of churn, although its date may stand in one of customers too.
  @Test func aFileOfChurnIsNoFileOfCustomers() throws {
    let scratch = try ScratchFolder()
    try scratch.write(Self.deals, to: "in/deals.csv")
    try scratch.write("customer_id,churn_date,motivo\nA1,2024-06-01,Price\n", to: "in/export7.csv")
    #expect(try Self.cohort(scratch).rows["D1"] == "2024-06-01 churned 0 ")
  }
}
