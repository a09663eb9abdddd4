import Testing

/// A declared table of outcomes, on five deals whose every figure is computed in the comments.
@Suite struct OutcomeTableTests {
  /// An owner is the whole score: D1 and D2 are excellent and of one account, the others poor. Nothing is known of Z.
  private static let files = [
    "deals.csv": """
    deal,account,owner,signed,value
    D1,A,Luis,2025-01-01,2025-01-11
    D2,A,Luis,2025-01-01,2025-01-21
    D3,B,,2025-01-01,2025-01-31
    D4,C,,2025-01-01,
    D5,Z,,2025-01-01,2025-02-10

    """,
    "churn.csv": "account,left\nA,\nB,2025-04-11\nC,\n",
    "rules.yaml": """
    rules:
      - id: has-owner
        title: {en: Owner, es: Responsable}
        rationale: {en: r, es: r}
        action: {en: a, es: a}
        dimension: completeness
        severity: major
        weight: 3
        filled: {field: cs_owner}
      - id: kickoff
        title: {en: Kickoff, es: Kickoff}
        rationale: {en: r, es: r}
        action: {en: a, es: a}
        dimension: timing
        severity: major
        weight: 5
        within: {from: signed_at, to: kickoff_at, limit: 10 days}
    scoring:
      groups: []
      completion: {milestones: [kickoff], alarm: 0}

    """,
  ]
  private static let sources = """
    as_of: 2025-07-20
    rules: [rules.yaml]
    sources:
      - table: deals
        file: deals.csv
        columns: {deal_id: deal, account_id: account, cs_owner: owner, signed_at: signed, first_value_at: value}
      - table: churn
        file: churn.csv
        columns: {account_id: account, churned_at: left}

    """
  private static let table = """
    tables:
      - file: ends.csv
        rows: outcomes
        columns:
          what: {show: measure, values: {churned: left, log-rank-p: p}}
          of: group
          n: handoffs
          events: events
          value: value

    """

  private func run(_ workspace: String, _ arguments: [String] = []) throws -> (ScratchFolder, ProgramRun) {
    let scratch = try ScratchFolder()
    for (name, text) in Self.files { try scratch.write(text, to: name) }
    try scratch.write(workspace, to: "workspace.yaml")
    let run = try ProgramRun(
      ["audit", ".", "--out", "reports", "--format", "none", "--report", "tables"] + arguments, in: scratch.url)
    return (scratch, run)
  }

  /// One account left, on day 100 with two handoffs of each grade at risk: 1 - 1/2 of the poor. Log-rank: 0 observed against
  /// 1/2 expected with the variance 1 · 4 · 3 / (16 · 3) = 1/4, so 1.0 and p = 0.3173. Ranks of D1, D2, D3, D5: 3.5, 3.5, 1.5,
  /// 1.5 against 1, 2, 3, 4, so -4 / √(4 · 5).
  @Test func measures() throws {
    let (scratch, run) = try run(Self.sources + "analyses: {landmark: none, accept_leakage: true}\n" + Self.table)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      try scratch.text("reports/tables/ends.csv") == """
        what,of,n,events,value
        left,excellent,2,0,0.0000
        left,good,0,0,
        left,fair,0,0,
        left,poor,2,1,0.5000
        log-rank-chi-square,df=1,4,1,1.0000
        p,df=1,4,1,0.3173
        score-first-value-rank,reached,4,,-0.8944

        """)
  }

  /// Nobody relates these scores to outcomes without having said so.
  @Test(arguments: ["", "analyses: {landmark: 30 days}\n"])
  func leakageIsAccepted(_ analyses: String) throws {
    let (_, english) = try run(Self.sources + analyses + Self.table)
    #expect(english.status == 2)
    #expect(english.errors.contains("analyses: {landmark: none, accept_leakage: true}"), "\(english.errors)")
    let (_, spanish) = try run("language: es\n" + Self.sources + analyses + Self.table, ["--lang", "es"])
    #expect(spanish.errors.contains("siempre encajan"), "\(spanish.errors)")
  }

  @Test func unknownColumns() throws {
    let wrong = Self.table.replacing("group", with: "grade")
    let (_, run) = try run(Self.sources + "analyses: {landmark: none, accept_leakage: true}\n" + wrong)
    #expect(run.status == 2)
    #expect(run.errors.contains("unknown content of the column `of`: `grade`"), "\(run.errors)")
  }
}
