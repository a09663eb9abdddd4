import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct FirstValueGapTests {
  private static func text(_ days: Double, _ grade: EvidenceGrade, _ language: Language = .en) -> String? {
    var fixture = Fixture([Handoff(dealID: "A")])
    fixture.language = language
    var headline = OutcomeHeadline()
    (headline.poor, headline.others) = (302, 280)
    var study = OutcomeStudy(
      settings: OutcomeSettings(), cutoff: Day(number: 20_000), customers: [], undatedForms: 0, hasChurnData: true,
      overallRisk: nil, overallLimits: nil, circularForChurn: [], circularForFirstValue: [], headline: headline,
      grades: [], retention: [], firstValue: [], associations: [], effects: [], dimensions: [], churnReasons: [],
      activation: nil, lastFact: nil)
    study.firstValueGap = FirstValueGap(
      day: 90, poor: 80, others: 60, events: 100, poorShare: 0.6, otherShare: 0.81, days: days,
      limits: Limits(days - 4, days + 6), grade: grade)
    return OutcomeSection(study, fixture.context).firstValueGap?.plainText.replacing("\u{A0}", with: " ")
  }

  @Test func wording() {
    #expect(
      Self.text(9, .suggestive) == """
        Of the customers without first value on day 30, 60.0% of 80 with a poor handoff had it by day 90 and 81.0% of 60 others. \
        In the first 90 days, poor handoffs spent 9 more days without first value (5 to 15). \
        Evidence: a hint; 15 days or more would be an important gap.
        """)
    // Fewer days: the limits turn with the sign, −9 − 4 and −9 + 6 becoming 3 to 13.
    #expect(
      Self.text(-9, .suggestive, .es)?.contains(
        "En los primeros 90 días, los handoffs deficientes pasaron 9 días menos sin primer valor (3 a 13).") == true)
    #expect(
      Self.text(9, .insufficient) == """
        Poor handoffs and the others cannot be compared in time to first value: 80 and 60 customers were without it on day 30, and \
        100 of them reached it by day 90.
        """)
  }
}
