import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct ComparisonTests {
  /// Wilson's limits, written anew.
  private static let interval: @Sendable (Int, Int) -> AuditContext.Interval? = { events, total in
    let (n, p, z) = (Double(total), Double(events) / Double(total), 1.959964)
    let middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    return (p, middle - half, middle + half)
  }

  /// Newcombe (1998), table II, method 10: 56/70 less 48/80 is 0.2 (0.0524 to 0.3339); 9/10 less 3/10 is 0.6 (0.1705 to
  /// 0.8090); 10/10 less 0/20 is 1 (0.6791 to 1).
  @Test(arguments: [
    (56, 70, 48, 80, 0.0524, 0.3339), (9, 10, 3, 10, 0.1705, 0.8090), (10, 10, 0, 20, 0.6791, 1.0),
  ])
  func published(a: Int, m: Int, b: Int, n: Int, lower: Double, upper: Double) throws {
    let new = try #require(Self.interval(a, m))
    let old = try #require(Self.interval(b, n))
    let difference = ShareDifference(old: old, new: new)
    #expect(abs(difference.lower - lower) < 0.00005)
    #expect(abs(difference.upper - upper) < 0.00005)
    #expect(difference.verdict == .higher)
    #expect(ShareDifference(old: new, new: old).verdict == .lower)
  }

  private func run(complete: Int, good: Int, failing: Int = 10) -> ComparedRun {
    ComparedRun(
      name: "out", asOf: "2026-08-31", handoffs: 100, judged: 100, medianScore: 740, medianCoverage: 900,
      goodOrBetter: good, complete: complete, completionJudged: 100, findings: 50,
      rules: [.init(id: "a", judged: 100, failing: failing), .init(id: "b", judged: 0, failing: 0)])
  }

  private func compare(_ old: ComparedRun, _ new: ComparedRun, _ language: Language = .en) -> Comparison {
    Comparison(old: old, new: new, language: language, interval: Self.interval)
  }

  @Test func aDropIsWorseAndNoiseIsNot() {
    #expect(compare(run(complete: 80, good: 60), run(complete: 60, good: 60)).isWorse)
    #expect(compare(run(complete: 80, good: 60), run(complete: 80, good: 40)).isWorse)
    #expect(!compare(run(complete: 80, good: 60), run(complete: 76, good: 57)).isWorse)
    #expect(!compare(run(complete: 60, good: 40), run(complete: 80, good: 60)).isWorse)
    #expect(
      compare(run(complete: 80, good: 60), run(complete: 60, good: 60)).worse.map(\.es) == [
        "Tasa de completitud del handoff"
      ])
  }

  @Test func nothingJudgedCannotBeTold() {
    let empty = ComparedRun(
      name: "x", asOf: "2026-08-31", handoffs: 3, judged: 0, medianScore: nil, medianCoverage: nil, goodOrBetter: 0,
      complete: 0, completionJudged: 0, findings: 0, rules: [])
    let comparison = compare(run(complete: 80, good: 60), empty)
    #expect(!comparison.isWorse)
    #expect(String(decoding: MarkdownRendering.bytes(comparison.document), as: UTF8.self).contains("? cannot tell"))
  }

  @Test func inWords() {
    let document = compare(run(complete: 80, good: 60), run(complete: 60, good: 60, failing: 40), .es).document
    let text = String(decoding: MarkdownRendering.bytes(document), as: UTF8.self)
    #expect(
      text.contains(
        "| Tasa de completitud del handoff | 80\u{A0}% (80 de 100) | 60\u{A0}% (60 de 100) | \u{2212}20 pp (de \u{2212}32 a \u{2212}7) | **▼ peor** |"
      ))
    #expect(text.contains("| `a` | 10\u{A0}% | 40\u{A0}% |"))
    #expect(!text.contains("`b`"))
  }
}
