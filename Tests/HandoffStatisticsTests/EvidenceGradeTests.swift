import HandoffModel
import Testing

@testable import HandoffStatistics

@Suite("Evidence grade")
struct EvidenceGradeTests {
  private static func summary(_ change: (inout EvidenceSummary) -> Void = { _ in }) -> EvidenceSummary {
    var summary = EvidenceSummary(exposed: 60, others: 110, events: 64, interval: Interval(0.04, 0.27))
    summary.q = 0.01
    summary.adjustedInterval = Interval(0.02, 0.24)
    summary.limitEValue = 1.8
    summary.segmentsAgree = true
    change(&summary)
    return summary
  }

  @Test("Every rule decides in its turn")
  func rules() {
    #expect(Self.summary().grade == .strong)
    #expect(Self.summary { $0.isLeaky = true }.grade == .notAssessable)
    #expect(Self.summary { $0.exposed = 9 }.grade == .insufficient)
    #expect(Self.summary { $0.events = 4 }.grade == .insufficient)
    #expect(Self.summary { $0.interval = nil }.grade == .insufficient)
    #expect(Self.summary { $0.horizonReached = false }.grade == .insufficient)
    #expect(Self.summary { $0.interval = Interval(0, 0.2) }.grade == .inconclusive)
    #expect(Self.summary { $0.interval = Interval(-0.04, 0.04) }.grade == .noImportantDifference)
    #expect(Self.summary { $0.interval = Interval(-0.05, 0.04) }.grade == .inconclusive)
    #expect(Self.summary { $0.adjustedInterval = Interval(-0.2, -0.01) }.grade == .conflicting)
    #expect(Self.summary { $0.adjustedInterval = Interval(-0.2, 0.3) }.grade == .suggestive)
    #expect(Self.summary { $0.adjustedInterval = nil }.grade == .suggestive)
    #expect(Self.summary { $0.isExploratory = true }.grade == .suggestive)
    #expect(Self.summary { $0.q = 0.05 }.grade == .suggestive)
    #expect(Self.summary { $0.events = 19 }.grade == .suggestive)
    #expect(Self.summary { $0.q = nil }.grade == .strong)
    #expect(Self.summary { $0.events = 49 }.grade == .moderate)
    #expect(Self.summary { $0.exposed = 29 }.grade == .moderate)
    #expect(Self.summary { $0.limitEValue = nil }.grade == .moderate)
    #expect(Self.summary { $0.segmentsAgree = false }.grade == .moderate)
    #expect(Self.summary { $0.interval = Interval(-0.3, -0.1) }.grade == .conflicting)
  }

  /// A crude gap of 17.6 to 31.3 points that is −4.9 to 12.2 within segments is a hint by the crude limits, and none by the adjusted.
  @Test("Where segments explain the gap, the adjusted limits decide")
  func confounded() {
    func confounded(_ lower: Double, _ upper: Double) -> EvidenceGrade {
      Self.summary {
        $0.interval = Interval(0.176, 0.313)
        $0.adjustedInterval = Interval(lower, upper)
        $0.isConfounded = true
      }.grade
    }
    #expect(confounded(-0.049, 0.122) == .inconclusive)
    #expect(confounded(-0.03, 0.04) == .noImportantDifference)
    #expect(confounded(-0.2, -0.01) == .conflicting)
    #expect(confounded(0.02, 0.2) == .strong)
    #expect(
      Self.summary {
        $0.interval = Interval(0.176, 0.313)
        $0.adjustedInterval = Interval(-0.049, 0.122)
      }.grade == .suggestive)
    // Without an adjusted interval the crude one stands, as no more than a hint.
    let alone = Self.summary {
      $0.adjustedInterval = nil
      $0.isConfounded = true
    }
    #expect(alone.grade == .suggestive)
  }

  /// The same share left by the end of the year, but 57 days sooner.
  @Test("Days kept are a hint where the ratio is not constant")
  func daysKept() {
    func kept(_ days: Interval?, _ within: Interval?, changes: Bool = true) -> EvidenceSummary {
      Self.summary {
        $0.interval = Interval(-0.076, 0.077)
        $0.adjustedInterval = Interval(-0.069, 0.103)
        $0.changesOverTime = changes
        $0.daysInterval = days
        $0.adjustedDaysInterval = within
      }
    }
    let fewer = Interval(-72, -42)
    #expect(kept(fewer, Interval(-73, -42)).grade == .suggestive)
    #expect(kept(fewer, Interval(-73, -42)).restsOnDays)
    for other in [
      kept(fewer, Interval(-73, -42), changes: false), kept(fewer, Interval(-73, 2)), kept(Interval(-72, 1), fewer),
      kept(fewer, Interval(42, 73)), kept(fewer, nil),
    ] { #expect(other.grade == .inconclusive && !other.restsOnDays) }
    #expect(
      !Self.summary {
        $0.isExploratory = true
        $0.changesOverTime = true
        $0.daysInterval = fewer
        $0.adjustedDaysInterval = fewer
      }.restsOnDays)
  }
}
