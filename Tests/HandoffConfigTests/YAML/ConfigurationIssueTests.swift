import HandoffModel
import Testing

@testable import HandoffConfig

@Suite struct ConfigurationIssueTests {
  private let place = SourcePosition(file: "a.yaml", line: 3, column: 7)

  @Test func aNameFarFromAllListsWhatIsPossible() {
    let names = (1...9).map { "name-\($0)-of-nine" }
    let issue = ConfigurationIssue.unknown(
      LocalizedText(en: "field", es: "campo"), "zzz", at: place, candidates: names.reversed())
    let list = names.prefix(8).map { "`\($0)`" }.joined(separator: ", ")
    #expect(issue.text(.en) == "a.yaml:3:7: error: unknown field `zzz`; expected one of \(list), ...")
    #expect(issue.text(.es) == "a.yaml:3:7: error: campo desconocido: `zzz`; se esperaba uno de \(list), ...")
  }

  @Test func aNearNameIsSuggested() {
    let issue = ConfigurationIssue.unknown(
      LocalizedText(en: "field", es: "campo"), "kickof_at", at: nil, candidates: ["kickoff_at", "signed_at"])
    #expect(issue.text(.en) == "error: unknown field `kickof_at`; did you mean `kickoff_at`?")
    #expect(issue.text(.es) == "error: campo desconocido: `kickof_at`; ¿quiso decir `kickoff_at`?")
  }

  @Test func withoutCandidatesThereIsNoHint() {
    let issue = ConfigurationIssue.unknown(LocalizedText(en: "rule", es: "regla"), "x", at: nil, candidates: [])
    #expect(issue.text(.en) == "error: unknown rule `x`")
  }

  /// Issues without a place first, then by file, line and column as numbers.
  @Test func issuesStandInOrderOfPlace() {
    let places: [SourcePosition?] = [
      SourcePosition(file: "b.yaml", line: 1, column: 1), SourcePosition(file: "a.yaml", line: 10, column: 2),
      nil, SourcePosition(file: "a.yaml", line: 9, column: 30), SourcePosition(file: "a.yaml", line: 10, column: 1),
    ]
    let error = ConfigurationError(places.map { ConfigurationIssue(at: $0, en: "wrong", es: "mal") })
    #expect(
      error.issues.map { $0.position.map { "\($0)" } ?? "-" } == [
        "-", "a.yaml:9:30", "a.yaml:10:1", "a.yaml:10:2", "b.yaml:1:1",
      ])
  }

  @Test(
    arguments: [
      ("kickof-held", ["kickoff-held"]),
      // Two neighbours swapped are one mistake.
      ("kickoff-hled", ["kickoff-held", "kickoff-invited"]),
      ("KICKOFF_HELD", ["kickoff-held"]),
      // Part of a name, and a name inside a longer one.
      ("kickoff", ["kickoff-held", "kickoff-invited"]),
      ("the-form-submitted-late", ["form-submitted"]),
      ("fast", []),
      ("", []),
    ])
  func suggestions(_ written: String, _ nearest: [String]) {
    let names = ["form-submitted", "kickoff-invited", "kickoff-held", "first-value-reached"]
    #expect(Spelling.nearest(to: written, among: names) == nearest)
  }

  @Test func suggestionsAreFewBestFirstAndByName() {
    let names = ["rule-d", "rule-c", "rule-b", "rule-a", "rul-x"]
    #expect(Spelling.nearest(to: "rule-x", among: names) == ["rul-x", "rule-a", "rule-b"])
    #expect(Spelling.nearest(to: "rule-x", among: names, limit: 1) == ["rul-x"])
  }
}
