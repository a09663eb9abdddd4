import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct AuditReportTests {
  /// Ten handoffs: two with a blank core field, three whose kickoff is overdue, one whose kickoff is
  /// impossible.
  private static func fixture(_ language: Language = .en) -> Fixture {
    let handoffs = (0..<10).map { number -> Handoff in
      var handoff = Handoff(dealID: "OPP-\(number)")
      handoff.segment = number % 2
      handoff.signedAt = .written(number < 4 ? "2026-06-15" : "2026-07-0\(number)")
      if number < 2 {
        handoff.results["use-case-filled"] = RuleResult.blank.at(.deals, 2, row: Int32(number))
      }
      if (2..<5).contains(number) {
        handoff.results["kickoff-held"] = RuleResult(.overdue, credit: .none, reason: .notDone)
        handoff.clocks["kickoff-held"] = ClockReading(
          start: handoff.signedAt, end: nil, elapsed: 20, limit: 5, target: 3, unit: .businessDays,
          isWholeDays: false)
        handoff.completion = .incomplete
      }
      if number == 5 {
        handoff.results["kickoff-held"] = RuleResult(.invalid, credit: .none, reason: .beforeStart)
        handoff.completion = .unknown
      }
      return handoff
    }
    var fixture = Fixture(handoffs)
    fixture.language = language
    return fixture
  }

  @Test func theAnswerComesFirst() {
    let lines = Self.fixture().markdown.split(separator: "\n").map(String.init)
    #expect(lines[0] == "# Handoff audit")
    #expect(
      lines[1]
        == "Judged as of **31 August 2026** (set in the workspace); time zone `UTC`, calendar Monday to Friday without holidays, rules `default`, ruler `3f1c0000aa`, handoff 0.1.0."
    )
    // 5/14 and 4/14 lost make 64.3 and 71.4; four are at 100 and one at 100 of what could be judged.
    #expect(
      lines[2]
        == "**10 handoffs** signed from 15 June 2026 to 9 July 2026, all of them judged. Median score **85.7** of 100 (excellent): 5 excellent, 3 good, 2 fair, 0 poor."
    )
    #expect(
      lines[3]
        == "**6** of **9** (67%, 95% interval 57–77%) completed every milestone in time; target 90%: **below target**. Left out of this rate: 0 with a milestone not due yet, 1 with one that cannot be judged."
    )
    #expect(
      lines[4]
        == "Most points are lost on **Kickoff held** (55% of what the rules cost). **6 handoffs** need action now."
    )
  }

  @Test func needsActionIsOrdered() {
    let markdown = Self.fixture().markdown
    let rows = markdown.split(separator: "\n").filter { $0.hasPrefix("| `OPP-") }
    #expect(rows.prefix(6).map { String($0.prefix(9)) } == [5, 2, 3, 4, 0, 1].map { "| `OPP-\($0)`" })
    #expect(markdown.contains("| Kickoff held: impossible data | Correct the data of “Kickoff held” in the CRM. |"))
    #expect(
      markdown.contains(
        "| Kickoff held \u{2212}28.6 | “Kickoff held” is past its limit and still open: do it now, tell the customer the date, and record it. |"
      ))
    #expect(
      markdown.contains(
        "| Kickoff held | within 5 business days of signed_at | not done after 20 business days (limit 5) | – | \u{2212}28.6 |"
      ))
    #expect(markdown.contains("The lines add up to the 28.6 points lost."))
  }

  /// What is overdue comes before a dearer gap in the form: somebody is waiting.
  @Test func overdueComesBeforeDearer() {
    var handoff = Handoff(dealID: "OPP-1")
    handoff.results["use-case-filled"] = .blank
    handoff.results["kickoff-held"] = RuleResult(.overdue, credit: .none, reason: .notDone)
    let row =
      "| Kickoff held \u{2212}28.6 · Use case \u{2212}35.7 | “Kickoff held” is past its limit and still open: do it now"
    #expect(Fixture([handoff]).markdown.contains(row))
  }

  @Test func theBalanceReAdds() {
    var fixture = Self.fixture()
    fixture.handoffs[0].givenBack = 5
    fixture.handoffs[1].capped = 53
    // Twice 35.7 and three times 28.6 are 157.2; less 0.5, plus 5.3.
    let balance =
      "Rules cost 157.2 points, groups with one cause gave back 0.5, the core cap took 5.3 from 1 handoff: 162.0 points lost in all."
    #expect(fixture.markdown.contains(balance))
  }

  /// One of four use cases and two of four measures are missing; a rule that judged somebody is not blind.
  @Test func whatIsMissingMostOften() {
    var fixture = Fixture((0..<4).map { Handoff(dealID: "OPP-\($0)") })
    fixture.handoffs[0].cells["use_case"] = .blank
    fixture.handoffs[1].cells["success_measure"] = .placeholder(token: 1)
    fixture.handoffs[2].cells["success_measure"] = .blank
    fixture.handoffs[3].results["champion-named"] = .notExported
    let markdown = fixture.markdown
    #expect(markdown.contains("| Use case and success | 2 of 2 | 63% | success measure 50% · use case 25% |"))
    #expect(markdown.contains("| Stakeholders | 1 of 1 | 100% |  |"))
    #expect(!markdown.contains("could judge no handoff"))
  }

  @Test func placesAreEvidence() {
    var fixture = Self.fixture()
    fixture.handoffs = Array(fixture.handoffs.prefix(1))
    #expect(
      fixture.markdown.contains(
        "| Use case | filled | blank | `Opportunity.csv` line 2, `Use_Case__c` | \u{2212}35.7 |"))
  }

  @Test(arguments: Language.allCases)
  func noSlotIsLeftOpen(language: Language) {
    var fixture = Self.fixture(language)
    fixture.absentFields = ["champion"]
    fixture.handoffs[9].results["champion-named"] = .notExported
    fixture.handoffs[0].capped = 10
    fixture.handoffs[1].givenBack = 5
    fixture.rejected = [RejectedRow(file: 0, line: 2, byteOffset: 9, reason: "bad-date")]
    fixture.diagnostics = [
      Diagnostic(id: "odd", count: 2, message: LocalizedText(en: "odd", es: "raro")),
      Diagnostic(
        id: "odder", file: "f.csv", column: "c", count: 1, message: LocalizedText(en: "odder", es: "más raro")
      ),
    ]
    fixture.rowAccounts[.deals] = RowAccount()
    fixture.rowAccounts[.deals]?.filtered = [.notWon: 3, .field("deal_type"): 2]
    let report = AuditReport(fixture.context, fixture.written.tally, reportPath: "out/report.md")
    for format in ReportFormatRegistry.formats where !["gitlab", "html", "json", "sarif"].contains(format.id) {
      let text = String(decoding: format.init().bytes(of: report), as: UTF8.self)
      #expect(!text.contains("{") && !text.contains("}"))
    }
  }

  /// Words that only one of the languages has.
  @Test func languagesDoNotMix() {
    let spanish = words(Self.fixture(.es).markdown)
    let plain = words(Self.fixture(.en).markdown)
    for word in ["the", "of", "and", "found", "score", "points", "segment", "month", "every"] {
      #expect(!spanish.contains(word), "\(word)")
    }
    for word in ["de", "los", "puntos", "puntaje", "segmento", "mes", "cada"] {
      #expect(!plain.contains(word), "\(word)")
    }
  }

  private func words(_ markdown: String) -> Set<String> {
    // Targets of links and images are names of files.
    let text = markdown.replacing(/\]\([^)]*\)/, with: " ")
    // Code spans hold ids, which are not translated.
    var outside = ""
    for (index, part) in text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
    where index % 2 == 0 {
      outside += part + " "
    }
    return Set(outside.lowercased().split { !$0.isLetter }.map(String.init))
  }

  @Test func lowCoverageIsAsLoudAsTheScore() {
    var fixture = Self.fixture()
    for index in fixture.handoffs.indices {
      fixture.handoffs[index].results["use-case-filled"] = .notExported
      fixture.handoffs[index].results["success-measured"] = .notExported
    }
    fixture.absentFields = ["use_case", "success_measure"]
    let markdown = fixture.markdown
    // Weights 2 and 4 of 14 are judged: 43 %.
    #expect(markdown.contains("> Only **43%** of the weight could be judged in the median handoff."))
    #expect(markdown.contains("| success measure `success_measure` | 1: `success-measured` | 1 |"))
    // Every rule that judges nothing stands beside what is missing: none is left for other reasons.
    #expect(!markdown.contains("for other reasons"))
    #expect(markdown.contains("▼ check the export"))
    #expect(!Self.fixture().markdown.contains("> Only"))
  }

  @Test func longTablesAreCutWithAPointer() {
    let handoffs = (0..<40).map { number -> Handoff in
      var handoff = Handoff(dealID: "OPP-\(1_000 + number)")
      handoff.results["kickoff-held"] = RuleResult(.overdue, credit: .none, reason: .notDone)
      return handoff
    }
    let markdown = Fixture(handoffs).markdown
    #expect(markdown.contains("15 more in [handoffs.csv](handoffs.csv)."))
    #expect(markdown.split(separator: "\n").count { $0.hasPrefix("| `OPP-") } == 25)
  }

  @Test func nobodyToAudit() {
    let report = AuditReport(Fixture([]).context, Fixture([]).written.tally)
    let markdown = String(decoding: MarkdownFormat().bytes(of: report), as: UTF8.self)
    #expect(markdown.contains("There was no handoff to audit."))
    #expect(!markdown.contains("Needs action"))
  }

  @Test func tablesThatAreNotThereAreNotLinked() {
    let fixture = Self.fixture()
    let report = AuditReport(fixture.context, fixture.written.tally, hasTables: false)
    let markdown = String(decoding: MarkdownFormat().bytes(of: report), as: UTF8.self)
    #expect(!markdown.contains(".csv]("))
    #expect(markdown.contains("[manifest.json](manifest.json)"))
  }

  /// Batches cut elsewhere, tallied in another order: the same bytes.
  @Test func sameBytesForAnyCut() {
    let fixture = Fixture(RandomHandoffs.make(60, seed: 31))
    let renderer = BatchRenderer(fixture.context)
    var tally = renderer.render(fixture.batch(30..<60)).tally
    tally.merge(renderer.render(fixture.batch(0..<30)).tally)
    let cut = AuditReport(fixture.context, tally)
    let whole = AuditReport(fixture.context, fixture.written.tally)
    for format in ReportFormatRegistry.formats {
      #expect(format.init().bytes(of: cut) == format.init().bytes(of: whole))
    }
  }

  @Test(
    arguments: [
      ((0.7, 0.6, 0.89), "below-target"), ((0.95, 0.9, 0.99), "on-target"),
      ((0.85, 0.7, 0.95), "cannot-tell"),
      ((0.89, 0.85, 0.9), "cannot-tell"), ((0.99, 0.899, 1.0), "cannot-tell"),
    ] as [((Double, Double, Double), String)])
  func verdicts(interval: (Double, Double, Double), id: String) {
    #expect(TargetVerdict((interval.0, interval.1, interval.2), target: 90).id == id)
  }
}
