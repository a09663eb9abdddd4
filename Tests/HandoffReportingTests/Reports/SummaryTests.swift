import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct SummaryTests {
  private func summary(_ fixture: Fixture) -> String {
    let report = AuditReport(fixture.context, fixture.written.tally, reportPath: "out/report.md")
    return String(decoding: SummaryFormat().bytes(of: report), as: UTF8.self)
  }

  @Test func theAnswerInALine() {
    var fixture = Fixture((0..<4).map { Handoff(dealID: "OPP-\($0)") })
    fixture.handoffs[2].results["use-case-filled"] = .blank
    fixture.rejected = [RejectedRow(file: 0, line: 9, byteOffset: 1, reason: "bad-date")]
    #expect(
      summary(fixture) == """
        Judged as of 31 August 2026 (set in the workspace); time zone UTC, calendar Monday to Friday without holidays, rules default, ruler 3f1c0000aa, handoff 0.1.0.
        Handoffs     4 handoffs signed from 1 July 2026 to 1 July 2026, all of them judged.
        Score        Median score 100.0 of 100 (excellent): 3 excellent, 0 good, 1 fair, 0 poor.
        Completion   4 of 4 (100%, 95% interval 90–100%) completed every milestone in time; target 90%: on target.
        Coverage     In the median handoff 100% of the weight could be judged; 0 of 4 handoffs could not be judged at all.
        Costs most   Use case 100%
        Need action  1 handoff, first OPP-2
        Findings     1
        Quarantined  1 (rejected.csv)
        Report       out/report.md

        """)
  }

  @Test(arguments: Language.allCases, [0, 1, 60])
  func atMostTwentyLines(language: Language, count: Int) {
    var fixture = Fixture(RandomHandoffs.make(count, seed: 3))
    fixture.language = language
    #expect(summary(fixture).split(separator: "\n", omittingEmptySubsequences: false).count <= 21)
  }

  /// An id that tries to speak to the terminal is only an id.
  @Test func idsCannotSpeakToTheTerminal() {
    var handoff = Handoff(dealID: "\u{1B}[31mred\n::error::x")
    handoff.results["use-case-filled"] = .blank
    let text = summary(Fixture([handoff]))
    #expect(!text.contains("\u{1B}"))
    #expect(!text.contains("\n::error"))
  }
}
