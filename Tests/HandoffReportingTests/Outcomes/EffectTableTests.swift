import HandoffModel
import Testing

@testable import HandoffReporting

/// What is said of many rules tested at once.
@Suite struct EffectTableTests {
  private static func effect(_ rule: Int, _ grade: EvidenceGrade, q: Double, ratio: Double = 1.5) -> RuleEffect {
    var effect = RuleEffect(
      rule: rule, customers: 200, failed: 50, events: 30, hazardRatio: ratio, limits: Limits(ratio / 2, ratio * 2),
      p: q / 2, riskDifference: nil, riskLimits: nil, grade: grade)
    effect.q = q
    return effect
  }

  private static func blocks(
    _ effects: [RuleEffect], _ grade: EvidenceGrade, _ language: Language = .en
  ) -> [ReportBlock] {
    var headline = OutcomeHeadline()
    headline.grade = grade
    headline.poor = 200
    var fixture = Fixture([Handoff(dealID: "A")])
    fixture.language = language
    let study = OutcomeStudy(
      settings: OutcomeSettings(), cutoff: Day(number: 20_000), customers: [], undatedForms: 0, hasChurnData: true,
      overallRisk: nil, overallLimits: nil, circularForChurn: [], circularForFirstValue: [], headline: headline,
      grades: [], retention: [], firstValue: [], associations: [], effects: effects, dimensions: [], churnReasons: [],
      activation: nil, lastFact: nil)
    return OutcomeSection(study, fixture.context).ruleTable
  }

  private static func text(_ blocks: [ReportBlock]) -> String {
    blocks.map { block in
      switch block {
      case .paragraph(let text): text.plainText
      case .table(let table): table.rows.map { $0.map(\.plainText).joined(separator: " | ") }.joined(separator: "\n")
      case .chart(let chart): chart.altText
      default: ""
      }
    }.joined(separator: "\n")
  }

  /// Only a rule of which an important gap is unlikely carries no evidence; where the headline cannot be judged, none is named.
  @Test func costlyRules() {
    let effects = [Self.effect(0, .noImportantDifference, q: 0.8), Self.effect(1, .inconclusive, q: 0.6)]
    let known = Self.text(Self.blocks(effects, .moderate))
    #expect(known.contains("these carry no evidence about churn, a gap of 5 points or more being unlikely: Use case."))
    #expect(known.contains("Of these the data cannot tell yet: "))
    #expect(Self.text(Self.blocks(effects, .moderate, .es)).contains("De estas los datos aún no permiten decir nada: "))
    for grade in [EvidenceGrade.inconclusive, .insufficient, .conflicting] {
      #expect(!Self.text(Self.blocks(effects, grade)).contains("carry no evidence"))
    }
  }

  @Test func nothingStandsOut() {
    let hints = [Self.effect(0, .suggestive, q: 0.9)]
    let text = Self.text(Self.blocks(hints, .inconclusive))
    #expect(text.contains("0.900 | does not stand out"))
    #expect(text.contains("After control for the 1 tested, nothing stands out: the smallest q is 0.900."))
    #expect(Self.text(Self.blocks(hints, .inconclusive, .es)).contains("nada destaca: el menor q es 0,900"))
    let clear = Self.text(
      Self.blocks([Self.effect(0, .suggestive, q: 0.049), Self.effect(1, .inconclusive, q: 0.7)], .moderate))
    #expect(clear.contains("0.049 | a hint") && !clear.contains("nothing stands out"))
  }

  /// A ratio that the data cannot support is in no table and no chart, and counted.
  @Test func tooFewToTell() {
    let text = Self.text(
      Self.blocks(
        [Self.effect(0, .insufficient, q: 0.04, ratio: 7.87), Self.effect(1, .inconclusive, q: 0.6)], .inconclusive))
    #expect(!text.contains("7.87"))
    #expect(text.contains("Rules left out: 1."))
    let none = Self.blocks([Self.effect(0, .insufficient, q: 0.04, ratio: 7.87)], .insufficient, .es)
    #expect(!Self.text(none).contains("7,87") && Self.text(none).contains("Reglas que quedan fuera: 1."))
  }
}
