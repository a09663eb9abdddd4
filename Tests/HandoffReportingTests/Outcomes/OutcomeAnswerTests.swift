import HandoffModel
import Testing

@testable import HandoffReporting

/// The answer in words: what is said, and what is not, of figures made by hand.
@Suite struct OutcomeAnswerTests {
  private static func headline(_ change: (inout OutcomeHeadline) -> Void) -> OutcomeHeadline {
    var headline = OutcomeHeadline()
    (headline.poor, headline.others, headline.events, headline.horizon) = (302, 280, 93, 365)
    (headline.poorRisk, headline.otherRisk, headline.difference) = (0.312, 0.067, 0.244)
    headline.limits = Limits(0.176, 0.313)
    headline.adjusted = 0.2
    headline.adjustedLimits = Limits(0.1, 0.3)
    headline.unadjusted = 0.25
    (headline.hazardRatio, headline.hazardLimits) = (0.87, Limits(0.70, 1.07))
    (headline.eValue, headline.eValueOfLimit) = (8.72, 5.24)
    (headline.needed, headline.more, headline.months, headline.newPerMonth) = (202, 0, 0, 10)
    (headline.mature, headline.maturing) = (377, 205)
    headline.grade = .moderate
    change(&headline)
    return headline
  }

  private static func answer(_ language: Language = .en, _ change: (inout OutcomeHeadline) -> Void = { _ in }) -> String
  {
    var fixture = Fixture([Handoff(dealID: "A")])
    fixture.language = language
    let study = OutcomeStudy(
      settings: OutcomeSettings(), cutoff: Day(number: 20_000), customers: [], undatedForms: 0, hasChurnData: true,
      overallRisk: nil, overallLimits: nil, circularForChurn: [], circularForFirstValue: [], headline: headline(change),
      grades: [], retention: [], firstValue: [], associations: [], effects: [], dimensions: [], churnReasons: [],
      activation: nil, lastFact: nil)
    return OutcomeSection(study, fixture.context).summary.blocks.map { block in
      switch block {
      case .paragraph(let text), .callout(let text): text.plainText
      default: ""
      }
    }.joined(separator: "\n").replacing("\u{A0}", with: " ")
  }

  @Test func segmentsThatExplainTheGap() {
    func confound(_ headline: inout OutcomeHeadline) {
      headline.isConfounded = true
      (headline.unadjusted, headline.adjusted, headline.shift) = (0.254, 0.037, 0.854)
      headline.grade = .suggestive
    }
    let english = Self.answer(.en, confound)
    #expect(
      english.contains(
        """
        The gap changes by 85% once segments are compared like with like; read the adjusted figure. Of the 377 customers with a \
        full year: 25.4 points with segments left aside, 3.7 within them.
        """))
    #expect(english.contains("No revenue at stake is given: segments explain a part of the gap"))
    #expect(english.contains("8.72 times each to explain the gap within segments"))
    let spanish = Self.answer(.es, confound)
    #expect(
      spanish.contains(
        "La brecha cambia un 85 % al comparar dentro de cada segmento; conviene leer la cifra ajustada."))
    #expect(spanish.contains("25,4 puntos sin mirar el segmento, 3,7 dentro de cada uno"))
    let turned = Self.answer { headline in
      confound(&headline)
      headline.adjusted = -0.02
    }
    #expect(turned.contains("The gap changes its sign once segments are compared like with like"))
    let plain = Self.answer()
    #expect(!plain.contains("changes") && !plain.contains("No revenue at stake"))
    #expect(plain.contains("8.72 times each to explain the gap (5.24 times for its lower limit)"))
  }

  @Test func ratesThatAreNotTheSameAllYear() {
    func change(_ headline: inout OutcomeHeadline) {
      var timing = TimingOfChurn(periods: [
        PeriodRatio(days: 31...90, poorEvents: 66, otherEvents: 0, ratio: nil, limits: nil),
        PeriodRatio(days: 91...364, poorEvents: 12, otherEvents: 33, ratio: 0.41, limits: Limits(0.2, 0.8)),
        PeriodRatio(days: 365...365, poorEvents: 1, otherEvents: 2, ratio: nil, limits: nil),
      ])
      (timing.days, timing.daysLimits) = (-57.2, Limits(-72.4, -42.1))
      (timing.daysWithinSegments, timing.daysWithinSegmentsLimits) = (-58, Limits(-73, -42))
      headline.timing = timing
      headline.grade = .suggestive
      headline.restsOnDays = true
    }
    let english = Self.answer(.en, change)
    #expect(!english.contains("At any time in the year"))
    #expect(
      english.contains(
        """
        The gap is not constant over the year: in days 31-90, 66 customers with a poor handoff churned and 0 others; in days 91-364, \
        12 customers with a poor handoff churned and 33 others, 0.41 times the rate (0.20 to 0.80); on day 365, the renewal, 1 and 2.
        """))
    #expect(
      english.contains(
        """
        Up to day 365 customers with a poor handoff stayed 57 days fewer on average than the others (42 to 72). \
        Within segments: 58 days (42 to 73).
        """))
    #expect(english.contains("the verdict is that of the days they stayed"))
    #expect(english.contains("No revenue at stake is given: the shares lost by day 365 do not differ clearly."))
    #expect(!english.contains("A factor not in the data"))
    let spanish = Self.answer(.es, change)
    #expect(spanish.contains("La brecha no es constante en el año: en los días 31-90, cancelaron 66 clientes"))
    #expect(spanish.contains("se quedaron 57 días menos de media que los demás (42 a 72)"))
    #expect(Self.answer().contains("At any time in the year, customers scoring 10 points higher churned at 0.87 times"))
  }

  @Test func largerOnlyWhereItIs() {
    func extremes(_ difference: Double) -> String {
      Self.answer {
        $0.extremes = ExtremesGap(
          customers: 380, poorRisk: 0.312, excellentRisk: 0.312 - difference, difference: difference,
          limits: Limits(0.1, 0.4))
      }
    }
    #expect(extremes(0.217).contains("(10.0 to 40.0). It uses fewer customers."))
    #expect(extremes(0.3).contains("It looks larger and uses fewer customers."))
  }

  @Test func whatIsMissing() {
    func answer(_ language: Language = .en, _ change: (inout OutcomeHeadline) -> Void) -> String {
      Self.answer(language) {
        $0.grade = .insufficient
        change(&$0)
      }
    }
    // Nobody to compare with: no mix of today, no number.
    func onlyPoor(_ headline: inout OutcomeHeadline) {
      (headline.poor, headline.others) = (60, 0)
      (headline.needed, headline.more, headline.months) = (nil, nil, nil)
    }
    #expect(answer(.en, onlyPoor).contains("handoffs of another grade are needed to compare with"))
    #expect(!answer(.en, onlyPoor).contains("more customers needed"))
    #expect(!answer(.en, onlyPoor).contains("today's mix"))
    #expect(answer(.es, onlyPoor).contains("hacen falta handoffs de otra calificación"))
    func noEvents(_ headline: inout OutcomeHeadline) {
      headline.events = 0
      headline.more = 40
    }
    #expect(answer(.en, noEvents).contains("What is missing is churn, not customers"))
    #expect(!answer(.en, noEvents).contains("40 more"))
    #expect(answer(.es, noEvents).contains("Lo que falta son cancelaciones, no clientes"))
    #expect(
      answer(.en) {
        $0.events = 3
        $0.more = 0
      }.contains("Cannot conclude: 3 of the customers analysed churned."))
    // 100 are missing and 30 are in their first year: 70 more at 10 a month.
    func hundred(_ maturing: Int, _ months: Int?) -> String {
      answer {
        ($0.needed, $0.more, $0.mature, $0.maturing, $0.months) = (202, 100, 102, maturing, months)
      }
    }
    #expect(
      hundred(30, 7).contains(
        "there are 102, and 30 in their first year. The 70 still missing are 7 months of new customers at 10.0 a month")
    )
    #expect(hundred(120, 0).contains("there are 102, and the 120 in their first year are enough"))
    #expect(hundred(0, 2_424).contains("At 10.0 new customers a month the rest is not in reachable time."))
    #expect(!hundred(0, 2_424).contains("2,424"))
  }
}
