import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct FindingRowTests {
  private let late = ClockReading(
    start: .written("2026-07-01"), end: .written("2026-07-14"), elapsed: 9, limit: 5, target: 3,
    unit: .businessDays,
    isWholeDays: false)

  /// Weights 5, 3, 2, 4: a blank of weight 3 costs 3/14 = 21.43 points, a late step of weight 4 with credit
  /// 0.2 costs 4/14 × 0.8 = 22.86; the score is 100 - 44.29 = 55.7 (ratio 0.557143).
  @Test func oneHandoffRowByRow() {
    var handoff = Handoff(dealID: "OPP-1")
    handoff.results["success-measured"] = RuleResult.blank.at(.deals, 3, row: 0)
    handoff.results["kickoff-held"] = RuleResult(
      .late, credit: Credit(tenThousandths: 2_000), reason: .done, variant: 1
    ).at(.deals, 5, row: 0)
    handoff.results["late-handoff"] = RuleResult(.violated, credit: .none, reason: .patternFound, found: 0b1)
    handoff.clocks["kickoff-held"] = late
    func print(_ rule: Int) -> String { Fingerprint(Fixture.standardRules[rule], dealID: "OPP-1").text }
    #expect(
      String(decoding: Fixture([handoff]).written.findings, as: UTF8.self) == """
        OPP-1,success-measured,completeness,major,violated,0.0000,"filled, at least 4 words",blank,21.4,21.43,Opportunity.csv,2,success_measure,"How success, will be measured: blank",\(print(1)),,
        OPP-1,kickoff-held,timing,major,late,0.2000,within 7 business days of signed_at,9 business days (limit 5),22.9,22.86,Opportunity.csv,2,kickoff_at,Kickoff held: 9 business days (limit 5),\(print(3)),,
        OPP-1,late-handoff,,info,violated,,no such combination,"found, see “Kickoff held”",,,,,,"Late handoff: found, see “Kickoff held”",\(print(4)),,

        """)
  }

  @Test func groupAndCapRowsComeLast() {
    var handoff = Handoff(dealID: "OPP-1")
    handoff.results["use-case-filled"] = RuleResult(.violated, credit: .none, reason: .placeholder, found: 1)
      .at(.deals, 2, row: 0)
    handoff.givenBack = 32
    handoff.capped = 86
    // 5/14 = 35.71 points lost, 64.3 left; 3.2 given back and 8.6 taken make 58.9.
    let rows = Fixture([handoff]).written.findingRows
    #expect(rows.map { $0[1] } == ["use-case-filled", "group:late-start", "core-cap"])
    #expect(rows.map { $0[8] } == ["35.7", "-3.2", "8.6"])
    #expect(rows.map { $0[9] } == ["35.71", "-3.20", "8.60"])
    #expect(rows[0][10...12] == ["Opportunity.csv", "2", "Use_Case__c"])
    #expect(rows[1][13] == "CS started late: points given back, since its rules share one cause")
    #expect(rows[2][13] == "Core cap: a core rule is missed, so the score cannot exceed 59.0")
    #expect(rows.map { $0[4] } == ["violated", "given-back", "capped"])
    #expect((rows[1][2...3] + rows[1][5...7]).allSatisfy { $0.isEmpty })
  }

  /// Met, satisfied, not applicable and unknown have no row; pending and invalid have one without points.
  @Test func whichOutcomesHaveRows() {
    let handoffs = Outcome.allCases.map { outcome in
      var handoff = Handoff(dealID: outcome.id)
      let credit: Credit = outcome == .partial ? Credit(tenThousandths: 4_000) : .none
      handoff.results["use-case-filled"] = RuleResult(
        outcome, credit: outcome == .met || outcome == .satisfied ? .full : credit, reason: .blank)
      return handoff
    }
    let rows = Fixture(handoffs).written.findingRows
    #expect(rows.map { $0[0] } == ["late", "overdue", "pending", "violated", "partial", "invalid"])
    #expect(rows.map { $0[4] } == ["late", "overdue", "pending", "violated", "partial", "invalid"])
    #expect(rows.map { $0[5] } == ["0.0000", "0.0000", "", "0.0000", "0.4000", ""])
    #expect(rows.map { $0[8].isEmpty } == [false, false, true, false, false, true])
  }

  /// A rule of weight 0 that is violated costs nothing and is reported all the same.
  @Test func weightlessRulesHaveRows() {
    var fixture = Fixture([Handoff(dealID: "A")])
    fixture.rules[2] = Fixture.rule(
      "champion-named", LocalizedText(untranslated: "Champion"), dimension: .completeness, severity: .info,
      weight: 0,
      expectations: [], fields: ["champion"])
    fixture.handoffs[0].results["champion-named"] = .blank
    let rows = fixture.written.findingRows
    #expect(rows.count == 1)
    #expect(rows[0][4] == "violated")
    #expect(rows[0][6] == "")
    #expect(rows[0][8] == "")
  }

  /// However the ledger came about, the points of a handoff add up to what its row says it lost.
  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func pointsAddUp(seed: UInt64) throws {
    var handoffs = RandomHandoffs.make(60, seed: seed)
    for index in handoffs.indices where index % 3 == 0 { handoffs[index].givenBack = index % 7 }
    let report = Fixture(handoffs).written
    var lost: [String: Int] = [:]
    for row in report.findingRows where !row[8].isEmpty {
      lost[row[0], default: 0] += try #require(Int(row[8].replacing(".", with: "")))
    }
    for row in report.handoffRows {
      let tenths = Int(row[9].replacing(".", with: ""))
      #expect(lost[row[0], default: 0] == tenths.map { 1_000 - $0 } ?? 0)
      #expect(row[20].isEmpty == (tenths == nil))
    }
  }

  /// A ledger in any order: each line on its own rule's row.
  @Test func ledgerOrderDoesNotMatter() {
    var handoff = Handoff(dealID: "A")
    handoff.results["use-case-filled"] = .blank
    handoff.results["champion-named"] = .blank
    let fixture = Fixture([handoff])
    let score = fixture.score(handoff)
    let turned = HandoffScore(
      score: score.score, grade: score.grade, dimensions: score.dimensions,
      judgedWeights: score.judgedWeights,
      unjudgedWeight: 0, isCapped: false, ledger: score.ledger.reversed(), completion: .complete)
    let batch = fixture.batch
    let other = EvaluatedBatch(
      rows: batch.rows, columns: batch.columns, scores: [turned], segments: batch.segments,
      signatures: batch.signatures)
    let renderer = BatchRenderer(fixture.context)
    #expect(renderer.render(other).findings == renderer.render(batch).findings)
  }

  /// Every line of a ledger has a row, whatever the outcome of its rule is called.
  @Test func noLineOfTheLedgerIsLost() {
    let fixture = Fixture([Handoff(dealID: "A")])
    let batch = fixture.batch
    let score = HandoffScore(
      score: 900, grade: .excellent, dimensions: [900_000, nil, nil], judgedWeights: [14, 0, 0],
      unjudgedWeight: 0,
      isCapped: false, ledger: [LedgerLine(cause: .rule(2), tenths: 100, hundredths: 1_000)],
      completion: .complete)
    let other = EvaluatedBatch(
      rows: batch.rows, columns: batch.columns, scores: [score], segments: batch.segments,
      signatures: batch.signatures)
    let rows = BatchRenderer(fixture.context).render(other).findingRows
    #expect(rows.map { [$0[1], $0[4], $0[8]] } == [["champion-named", "satisfied", "10.0"]])
  }

  /// Of two columns that feed one field the first is named, as in the model.
  @Test func theFirstColumnIsTheEvidence() {
    var fixture = Fixture([Handoff(dealID: "A")])
    fixture.handoffs[0].results["use-case-filled"] = RuleResult.blank.at(.deals, 2, row: 0)
    fixture.furtherColumns = [
      SourceColumn(header: "Second", position: 9, field: FieldID(index: 2), recognisedBy: "label")
    ]
    #expect(fixture.written.findingRows[0][12] == "Use_Case__c")
  }

  @Test func reportsAreUsedAgain() {
    let fixture = Fixture(RandomHandoffs.make(40, seed: 9))
    let renderer = BatchRenderer(fixture.context)
    var report = BatchReport(fixture.context)
    renderer.render(fixture.batch(20..<40), into: &report)
    renderer.render(fixture.batch(0..<20), into: &report)
    let fresh = renderer.render(fixture.batch(0..<20))
    #expect(report.findings == fresh.findings)
    #expect(report.handoffs == fresh.handoffs)
    #expect(report.clocks == fresh.clocks)
    #expect(report.tally == fresh.tally)
  }
}
