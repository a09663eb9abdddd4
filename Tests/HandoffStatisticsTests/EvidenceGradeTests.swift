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
}
