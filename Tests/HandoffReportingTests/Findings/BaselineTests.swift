import Foundation
import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct BaselineTests {
  private static func fixture() -> Fixture { Fixture(RandomHandoffs.make(60, seed: 21)) }

  private static func list(_ fixture: Fixture) -> FindingList {
    var list = FindingList(fixture.context)
    let renderer = BatchRenderer(fixture.context, keepsRecords: true)
    for start in stride(from: 0, to: fixture.handoffs.count, by: 7) {
      list.append(renderer.render(fixture.batch(start..<min(start + 7, fixture.handoffs.count))))
    }
    return list
  }

  /// Fixed for ever: baselines that users keep depend on it.
  @Test func fingerprintsNeverChange() {
    let rule = Fixture.standardRules[0]
    #expect(Fingerprint(rule, dealID: "OPP-1").text == "fc0b238c217fc812")
    #expect(Fingerprint(rule, dealID: "OPP-2") != Fingerprint(rule, dealID: "OPP-1"))
    #expect(Fingerprint(Fixture.standardRules[1], dealID: "OPP-1") != Fingerprint(rule, dealID: "OPP-1"))
  }

  @Test func fingerprintsAreReadBack() {
    for value in [0, 1, UInt64.max, 0x0123_4567_89AB_CDEF] {
      let fingerprint = Fingerprint(value: value)
      #expect(fingerprint.text.count == 16)
      #expect(Fingerprint(parsing: fingerprint.text) == fingerprint)
    }
    for text in ["", "0123", "0123456789ABCDEF", "0123456789abcdeg", "+123456789abcdef", "00123456789abcdef"] {
      #expect(Fingerprint(parsing: text) == nil, "\(text)")
    }
  }

  /// The column of the file, the records and the tally tell the same.
  @Test func fileRecordsAndCountsAgree() {
    let fixture = Self.fixture()
    let list = Self.list(fixture)
    let rows = fixture.written.findingRows.filter { !["pending", ""].contains($0[4]) }
    #expect(!rows.isEmpty)
    #expect(rows.map { $0[14] } == list.findings.map(\.fingerprint.text))
    #expect(rows.map { $0[0] } == list.findings.map { list.text(of: $0).dealID })
    #expect(rows.map { $0[13] } == list.findings.map { list.text(of: $0).message })
    #expect(Set(rows.map { $0[14] }).count == rows.count)
    #expect(fixture.written.tally.findings(from: .info, statuses: [.new]) == rows.count)
    #expect(rows.allSatisfy { $0[15].isEmpty && $0[16].isEmpty })
  }

  @Test func whatABaselineHasIsKnown() throws {
    var fixture = Self.fixture()
    let all = Baseline.of(Self.list(fixture), over: nil)
    let read = try Baseline(parsing: String(decoding: all.bytes, as: UTF8.self))
    #expect(read == all)
    let half = Baseline(Array(all.entries.prefix(all.entries.count / 2)))
    fixture.adoption = Adoption(baseline: half, waivers: [])
    let report = fixture.written
    let known = report.findingRows.filter { $0[15] == "known" }
    #expect(known.count == half.entries.count)
    #expect(known.allSatisfy { $0[16] == "2026-08-31" })
    #expect(report.tally.baselineHits == half.entries.count)
    #expect(report.tally.findings(from: .info, statuses: [.new]) == all.entries.count - half.entries.count)
  }

  /// A finding keeps the day it was first seen; pruning adds nothing and drops what is gone.
  @Test func writtenAgainAndPruned() {
    let fixture = Self.fixture()
    let list = Self.list(fixture)
    let gone = Baseline.Entry(fingerprint: Fingerprint(value: 5), firstSeen: "2026-01-01", remainder: "r,d")
    let first = list.findings[3].fingerprint
    let older = Baseline([gone, .init(fingerprint: first, firstSeen: "2026-02-02", remainder: "r,d")])
    let newer = Baseline.of(list, over: older)
    #expect(newer.firstSeen(first) == "2026-02-02")
    #expect(newer.firstSeen(gone.fingerprint) == nil)
    #expect(newer.entries.count == list.findings.count)
    #expect(older.pruned(to: list).entries.map(\.fingerprint) == [first])
  }

  @Test func hostileIdsStayOnTheirLine() throws {
    var fixture = Fixture(
      AwkwardText.all.filter { !$0.isEmpty }.map { id in
        var handoff = Handoff(dealID: id)
        handoff.results["use-case-filled"] = .blank
        return handoff
      })
    fixture.language = .es
    let baseline = Baseline.of(Self.list(fixture), over: nil)
    let text = String(decoding: baseline.bytes, as: UTF8.self)
    #expect(text.split(separator: "\n").count == baseline.entries.count + 1)
    #expect(try Baseline(parsing: text).entries.map(\.fingerprint) == baseline.entries.map(\.fingerprint))
  }

  @Test(arguments: [
    ("", 1), ("deal_id\n", 1), ("\(Baseline.header)\nxyz,2026-01-01,r,d\n", 2),
    ("\(Baseline.header)\n0123456789abcdef,2026-13-01,r,d\n", 2),
    ("\(Baseline.header)\n0123456789abcdef,2026-12-01,r,d\n0123456789abcdef,2026-12-01\n", 3),
  ])
  func aLineThatIsNone(text: String, line: Int) {
    #expect(throws: BaselineError(line: line, expected: Baseline.header)) { try Baseline(parsing: text) }
  }

  @Test func waiversHoldUntilTheirLastDay() {
    func waiver(_ expires: String, deal: String = "OPP-1", rule: String = "use-case-filled") -> Waiver {
      Waiver(
        rule: rule, dealID: deal, owner: "Ana", reason: "agreed <b>", expires: Day(parsing: expires) ?? Day(number: 0))
    }
    var handoff = Handoff(dealID: "OPP-1")
    handoff.results["use-case-filled"] = .blank
    var fixture = Fixture([handoff])
    for (expiry, status) in [("2026-08-31", "waived"), ("2026-08-30", ""), ("2027-01-01", "waived")] {
      fixture.adoption = Adoption(baseline: nil, waivers: [waiver(expiry)])
      #expect(fixture.written.findingRows[0][15] == status)
    }
    fixture.adoption = Adoption(
      baseline: nil, waivers: [waiver("2026-08-30"), waiver("2026-12-31"), waiver("2026-12-31", deal: "OPP-9")])
    let markdown = fixture.markdown
    #expect(markdown.contains("| `use-case-filled` | `OPP-1` | `Ana` | `agreed <b>` | 2026-08-30 | **expired** |"))
    #expect(markdown.contains("| 2026-12-31 | in force |"))
    #expect(markdown.contains("| `OPP-9` | `Ana` | `agreed <b>` | 2026-12-31 | no such finding |"))
    // A waiver changes no score.
    #expect(fixture.written.handoffRows[0][9] == "64.3")
  }
}
