import Testing

/// Tables that a workspace declares, on three deals whose every figure is computed in the comments.
@Suite struct DeclaredTableTests {
  /// D1 loses nothing. D2 has no owner, a use case of one word and a kickoff on day 15 of 10: half the credit. D3 has a
  /// placeholder for a use case, which is core.
  private static let deals = """
    deal,segment,seller,owner,use,signed,kickoff
    D2,smb,"Bob, Jr",,CRM,2026-01-05,2026-01-20
    D1,smb,Ana,Luis,cut cost by half,2026-01-05,2026-01-10
    D3,enterprise,Ana,Luis,TBD,2026-01-05,2026-01-08

    """
  private static let rules = """
    rules:
      - id: has-owner
        title: {en: Owner, es: Responsable}
        rationale: {en: r, es: r}
        action: {en: a, es: a}
        dimension: completeness
        severity: major
        weight: 3
        filled: {field: cs_owner}
      - id: scope-set
        title: {en: Scope, es: Alcance}
        rationale: {en: r, es: r}
        action: {en: a, es: a}
        dimension: completeness
        severity: core
        weight: 5
        filled: {field: use_case, min_words: 3}
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

    """
  private static let workspace = """
    as_of: 2026-02-01
    rules: [rules.yaml]
    sources:
      - table: deals
        file: deals.csv
        columns:
          {deal_id: deal, segment: segment, ae: seller, cs_owner: owner, use_case: use, signed_at: signed, kickoff_at: kickoff}

    """
  private static let tables = """
    tables:
      - file: people.csv
        rows: handoffs
        columns:
          deal: {field: deal_id}
          seller: {field: ae}
          signed: {field: signed_at}
          points: score
          grade: {show: grade, values: {excellent: A}}
          capped: {show: capped, values: {"true": "yes", "false": ""}}
          findings: findings
          core: core_missed
          kickoff: {outcome: kickoff, values: {met: ok, late not-done: never}}
          days: {measured: kickoff}
          "credit, kickoff": {credit: kickoff}
          lost: total_lost
      - file: gaps.csv
        rows: findings
        columns:
          deal: {field: deal_id}
          segment: segment
          rule: {show: rule, values: {core-cap: cap}}
          why: {show: outcome, values: {violated blank: empty, violated: thin}}
          reason: reason
          credit: credit_parts
          lost: points_lost
          own: own_loss
          measured: measured
      - file: sellers.csv
        rows: groups
        by: ae
        columns:
          seller: group
          deals: handoffs
          mean: mean_score
          form: mean_completeness
          best: {grade: excellent}
          worst: {grade: poor}
          capped: capped
      - file: segments.csv
        rows: groups
        by: segment
        columns: {segment: group, deals: judged, playbook: mean_playbook}

    """

  private func run(
    _ workspace: String, _ arguments: [String] = [], identify: String = "full"
  ) throws -> (ScratchFolder, ProgramRun) {
    let scratch = try ScratchFolder()
    try scratch.write(Self.deals, to: "deals.csv")
    try scratch.write(Self.rules, to: "rules.yaml")
    try scratch.write(workspace, to: "workspace.yaml")
    let run = try ProgramRun(
      ["audit", ".", "--out", "reports", "--format", "none", "--identify", identify] + arguments, in: scratch.url)
    return (scratch, run)
  }

  /// Completeness weighs 40 and timing 40, nothing of the playbook is judged. D2: (0 + 50) / 2 = 25.0. D3: 3 of 8 is
  /// 37.5, with timing 68.75, capped to 59.0.
  @Test func handoffs() throws {
    let (scratch, run) = try run(Self.workspace + Self.tables, ["--report", "tables"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      try scratch.text("reports/tables/people.csv") == """
        deal,seller,signed,points,grade,capped,findings,core,kickoff,days,"credit, kickoff",lost
        D1,Ana,2026-01-05,100.0,A,,0,0,ok,5,1.0000,0.0
        D2,"Bob, Jr",2026-01-05,25.0,poor,,3,1,late,15,0.5000,75.0
        D3,Ana,2026-01-05,59.0,poor,yes,2,1,ok,3,1.0000,41.0

        """)
    #expect(
      scratch.files(below: "reports") == [
        "manifest.json", "tables/gaps.csv", "tables/people.csv", "tables/segments.csv", "tables/sellers.csv",
      ])
    #expect(try scratch.text("reports/manifest.json").contains("\"tables/people.csv\": 3"))
  }

  /// D2 loses 50 · 3/8 = 18.75, 50 · 5/8 = 31.25 and 25; of the equal remainders the first takes the tenth. D3 loses 31.25,
  /// of which 31.2 below its raw 68.8, and 9.8 to the cap.
  @Test func findings() throws {
    let (scratch, _) = try run(Self.workspace + Self.tables)
    #expect(
      try scratch.text("reports/tables/gaps.csv") == """
        deal,segment,rule,why,reason,credit,lost,own,measured
        D2,smb,has-owner,empty,blank,0,18.8,18.75,
        D2,smb,scope-set,thin,too-few-words,0,31.2,31.25,
        D2,smb,kickoff,late,done,5000,25.0,25.00,15
        D3,enterprise,scope-set,thin,placeholder,0,31.2,31.25,
        D3,enterprise,cap,capped,,0,9.8,9.80,

        """)
    #expect(scratch.files(below: "reports").contains("handoffs.csv"))
  }

  /// Ana: (100 + 59) / 2 and (100 + 37.5) / 2.
  @Test func groups() throws {
    let (scratch, _) = try run(Self.workspace + Self.tables)
    #expect(
      try scratch.text("reports/tables/sellers.csv") == """
        seller,deals,mean,form,best,worst,capped
        Ana,2,79.50,68.75,1,1,1
        "Bob, Jr",1,25.00,0.00,0,1,0

        """)
    #expect(
      try scratch.text("reports/tables/segments.csv") == """
        segment,deals,playbook
        enterprise,1,
        smb,2,

        """)
  }

  /// A bundle with tables is ours to replace; a stranger's file among them is not.
  @Test func bundlesAreReplaced() throws {
    let (scratch, _) = try run(Self.workspace + Self.tables)
    let again = ["audit", ".", "--out", "reports", "--format", "none", "--identify", "full"]
    #expect(try ProgramRun(again, in: scratch.url).status == 0)
    try scratch.write("mine", to: "reports/tables/notes.txt")
    let refused = try ProgramRun(again, in: scratch.url)
    #expect(refused.status != 0)
    #expect(refused.errors.contains("tables/notes.txt"))
  }

  /// Names are shown only where the run asks for them; groups by them would be nameless.
  @Test func namesAreWithheld() throws {
    let table = """
      tables:
        - file: people.csv
          rows: handoffs
          columns: {deal: {field: deal_id}, seller: {field: ae}}

      """
    let (scratch, run) = try run(Self.workspace + table, identify: "none")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try scratch.text("reports/tables/people.csv") == "deal,seller\nD1,\nD2,\nD3,\n")
    let (_, refused) = try self.run(Self.workspace + Self.tables, identify: "none")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("`ae` names people or customers; groups by it need --identify full"))
  }

  /// Every mistake is told at once, each at its place.
  @Test func mistakes() throws {
    let wrong = """
      tables:
        - file: a.csv
          rows: handoffs
          columns:
            seller: {field: ae}
            use: {field: use_case}
            points: scor
            kickoff: {outcome: kick-off}
        - {file: ../b.csv, rows: handoffs, columns: {x: score}}
        - {file: c.csv, rows: groups, columns: {x: handoffs}}
        - {file: d.csv, rows: groups, by: signed_at, columns: {x: handoffs}}

      """
    let (_, english) = try run(Self.workspace + wrong)
    #expect(english.status == 2)
    #expect(english.errors.contains("../b.csv"))
    #expect(english.errors.contains("`by` is missing"))
    let looked = wrong.split(separator: "\n").filter { !$0.contains("b.csv") && !$0.contains("c.csv") }
      .joined(separator: "\n")
    let (_, names) = try run(Self.workspace + looked)
    #expect(names.status == 2)
    for line in [
      "workspace.yaml:13:20: error: `use_case` is a text, and texts are judged while reading and not kept",
      "workspace.yaml:14:15: error: unknown content of the column `points`: `scor`; did you mean `score`?",
      "workspace.yaml:15:26: error: unknown rule `kick-off`; did you mean `kickoff`?",
      "groups are made by an id or a choice; `signed_at` is neither",
    ] { #expect(names.errors.contains(line), "\(line) in \(names.errors)") }
    let (_, spanish) = try run("language: es\n" + Self.workspace + looked, ["--lang", "es"])
    #expect(spanish.errors.contains("los textos se juzgan al leer y no se guardan"))
  }
}
