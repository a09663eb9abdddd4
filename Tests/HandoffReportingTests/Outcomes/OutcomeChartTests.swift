import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct OutcomeChartTests {
  private static func point(_ group: String, _ day: Int, _ estimate: Double) -> CurvePoint {
    CurvePoint(
      group: group, day: day, atRisk: 20, events: 5, censored: 0, estimate: estimate,
      limits: Limits(estimate - 0.08, estimate + 0.08))
  }

  private static func study(firstValue: [CurvePoint]) -> OutcomeStudy {
    var study = OutcomeStudy(
      settings: OutcomeSettings(), cutoff: Day(number: 20_000), customers: [], undatedForms: 0, hasChurnData: true,
      overallRisk: nil, overallLimits: nil, circularForChurn: [], circularForFirstValue: [],
      headline: OutcomeHeadline(), grades: [], retention: [], firstValue: [], associations: [],
      effects: [], dimensions: [], churnReasons: [], activation: nil, lastFact: nil)
    study.retentionByGrade = [
      OutcomeCurve(
        group: "excellent", times: [Int](repeating: 365, count: 20), points: [point("excellent", 200, 0.9)],
        days: [30, 90, 365]),
      OutcomeCurve(group: "poor", times: [Int](repeating: 100, count: 12), points: [], days: [30, 90, 365]),
    ]
    study.firstValueOfAll = OutcomeCurve(
      group: "all", times: [Int](repeating: 40, count: 20), points: firstValue, days: [0, 15, 30, 60, 90])
    return study
  }

  private static func tables(_ blocks: [ReportBlock]) -> [[[String]]] {
    blocks.compactMap { block in
      guard case .table(let table) = block else { return nil }
      return table.rows.map { $0.map(\.plainText) }
    }
  }

  private static func charts(_ blocks: [ReportBlock]) -> [ReportChart] {
    blocks.compactMap { block in
      if case .chart(let chart) = block { return chart }
      return nil
    }
  }

  /// A grade with fewer than five events stands in the table only; nobody observed on a day is a dash, not 100 %.
  @Test func retention() throws {
    let blocks = RetentionChart.blocks(Self.study(firstValue: []), .en)
    #expect(
      Self.tables(blocks) == [
        [["excellent", "100% (20)", "100% (20)", "90% (20)"], ["poor", "100% (12)", "100% (12)", "– (0)"]]
      ])
    let chart = try #require(Self.charts(blocks).first)
    #expect(chart.altText.contains("By day 365: excellent 90%."))
    guard case .curves(let drawing) = chart.drawing else { throw NotACurve() }
    #expect(drawing.curves.map(\.label) == ["excellent"])
    // The lowest limit is 82 %: the axis begins at 80 % and says so.
    #expect(drawing.axisFloor == 0.8 && drawing.cutNote == "axis starts at 80%")
    #expect(Self.text(blocks.last).contains("Not drawn, for fewer than 5 churned: poor 100%."))
  }

  private static func text(_ block: ReportBlock?) -> String {
    if case .paragraph(let text)? = block { return text.plainText }
    return ""
  }

  /// Half by day 20; the upper limit passes one half on day 18, the lower one on day 25.
  @Test func firstValue() throws {
    let points = [
      Self.point("all", 12, 0.3), Self.point("all", 18, 0.45), Self.point("all", 20, 0.5), Self.point("all", 25, 0.6),
    ]
    let blocks = FirstValueChart.blocks(Self.study(firstValue: points), .es)
    #expect(
      blocks.map(Self.text).contains(
        "La mitad de los clientes tuvo el primer valor al día 20 (intervalo del 95 %: 18 a 25)."))
    #expect(
      Self.tables(blocks)
        == [
          [
            ["15", "30 %", "22 % – 38 %", "20"], ["30", "60 %", "52 % – 68 %", "20"],
            ["60", "60 %", "52 % – 68 %", "0"],
            ["90", "60 %", "52 % – 68 %", "0"],
          ]
        ].map { $0.map { $0.map { $0.replacing(" %", with: "\u{A0}%") } } })
    guard case .curves(let drawing)? = Self.charts(blocks).first?.drawing else { throw NotACurve() }
    #expect(drawing.target == 15...30)
  }

  @Test func medianThatIsNotReached() {
    let blocks = FirstValueChart.blocks(Self.study(firstValue: [Self.point("all", 12, 0.3)]), .en)
    #expect(blocks.map(Self.text).contains("Half of the customers did not reach first value within 90 days."))
  }

  /// Only ratios that could be estimated are drawn, in the order given.
  @Test func forest() throws {
    func effect(_ rule: Int, _ ratio: Double?, events: Int) -> RuleEffect {
      RuleEffect(
        rule: rule, customers: 200, failed: 50, events: events, hazardRatio: ratio,
        limits: ratio.map { Limits($0 / 2, $0 * 2) }, p: nil, riskDifference: nil, riskLimits: nil, grade: .suggestive)
    }
    let context = Fixture([Handoff(dealID: "A")]).context
    let blocks = EffectForest.blocks(
      [
        effect(0, 1.5, events: 30), effect(1, nil, events: 3), effect(2, 0.5, events: 9),
        effect(3, .infinity, events: 20),
      ],
      context)
    guard case .forest(let drawing)? = Self.charts(blocks).first?.drawing else { throw NotACurve() }
    #expect(drawing.effects.map(\.label) == ["Use case", "Champion"])
    #expect(drawing.effects.map(\.isSupported) == [true, false])
    #expect(drawing.effects[0].figures == "1.50 (0.75–3.00), 30 churned")
    #expect(Self.charts(blocks)[0].altText.contains("Largest: Use case 1.50. Smallest: Champion 0.50."))
    #expect(EffectForest.blocks([], context).isEmpty)
  }

  private struct NotACurve: Error {}

  /// 22 % against 8 % are 14 points, and 22 / 8 = 2.75.
  @Test(arguments: [
    (PublishedBenchmark.none, Language.en, nil),
    (.points, .en, "read in percentage points: 22% against 8%, a gap of 14 points"),
    (.relative, .en, "read as a ratio: 22% against 8%, 2.75 times that figure"),
    (.relative, .es, "2,75 veces esa cifra"),
  ])
  func thePublishedExampleSaysItsReading(benchmark: PublishedBenchmark, language: Language, words: String?) {
    let sentence = benchmark.sentence(NumberStyle(language), language)?.plainText
    #expect((sentence == nil) == (words == nil))
    if let words { #expect(sentence?.contains(words) == true) }
  }
}
