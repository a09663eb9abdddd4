import HandoffSimulation
import Testing

struct ParameterTests {
  @Test("The defaults are valid, and start and end on the days that they say")
  func defaults() throws {
    let parameters = SimulationParameters()
    try parameters.validate()
    #expect(parameters.start.description == "2024-10-01")
    #expect(parameters.periodEnd.description == "2026-10-01")
    #expect(parameters.cutoff.description == "2026-11-01")
  }

  @Test("A parameter out of range is refused by name")
  func refused() throws {
    let day = try #require(SimulatedDay("2026-09-30"))
    let cases: [(String, (inout SimulationParameters) -> Void)] = [
      ("handoffs", { $0.handoffs = 0 }), ("handoffs", { $0.handoffs = -1 }), ("months", { $0.months = 0 }),
      ("start", { $0.start = $0.start.adding(months: -600) }), ("cutoff", { $0.cutoff = day }),
      ("cutoff", { $0.cutoff = $0.cutoff.adding(months: 600) }), ("spanishShare", { $0.spanishShare = 1.01 }),
      ("spanishShare", { $0.spanishShare = .nan }), ("sellers", { $0.sellers = 0 }),
      ("csms", { $0.csms = 0 }),
      ("activitiesPerHandoff", { $0.activitiesPerHandoff = -0.5 }),
      ("effects.gapOddsRatio", { $0.effects.gapOddsRatio = 0 }),
      ("effects.delayRatio", { $0.effects.delayRatio = -1 }),
      ("effects.churnHazardRatio", { $0.effects.churnHazardRatio = .infinity }),
      ("effects.firstValueDaysRatio", { $0.effects.firstValueDaysRatio = 1_000 }),
      ("effects.satisfactionShift", { $0.effects.satisfactionShift = .nan }),
      ("effects.adoptionShift", { $0.effects.adoptionShift = 11 }),
      ("baselineFirstYearChurn", { $0.baselineFirstYearChurn = 1 }), ("churnShape", { $0.churnShape = 0 }),
      ("fieldIntroducedAfterMonths", { $0.fieldIntroducedAfterMonths = 25 }),
      ("lateStageFlipShare", { $0.lateStageFlipShare = -0.1 }),
    ]
    for (name, change) in cases {
      var parameters = SimulationParameters()
      change(&parameters)
      let error = #expect(throws: SimulationError.self, "\(name)") { try Simulation(parameters) }
      #expect(error?.description.hasPrefix(name + " is ") == true, "\(name): \(String(describing: error))")
    }
  }

  @Test(
    "Impossible churn shares are refused, not computed with",
    arguments: [(0.0, 0.2), (0.2, 0.0), (0.0, 0.0), (1.0, 1.0), (-1.0, 2.0), (Double.nan, 0.2)])
  func impossibleShares(good: Double, poor: Double) {
    var parameters = SimulationParameters()
    parameters.setFirstYearChurn(good: good, poor: poor)
    #expect(throws: SimulationError.self) { try parameters.validate() }
  }

  @Test("The message says what was found and what was expected")
  func message() {
    #expect(
      throws: SimulationError.countOutOfRange(parameter: "handoffs", value: 0, allowed: 1...100_000_000)
    ) {
      try SimulationParameters(handoffs: 0).validate()
    }
    let error = SimulationError.numberOutOfRange(parameter: "spanishShare", value: 2, allowed: 0...1)
    #expect(error.description == "spanishShare is 2.0; expected a number from 0.0 to 1.0")
  }

  @Test("Extreme but valid parameters run to the end")
  func extremes() throws {
    let wild = QualityEffects(
      gapOddsRatio: 100, delayRatio: 100, churnHazardRatio: 100, firstValueDaysRatio: 100,
      satisfactionShift: 10,
      adoptionShift: -10)
    let mild = QualityEffects(
      gapOddsRatio: 0.01, delayRatio: 0.01, churnHazardRatio: 0.01, firstValueDaysRatio: 0.01,
      satisfactionShift: -10, adoptionShift: 10)
    for effects in [wild, mild, .none] {
      for (churn, shape) in [(0.0, 0.1), (0.99, 10.0)] {
        var parameters = SimulationParameters(
          handoffs: 40, seed: .max, months: 1, spanishShare: 1, sellers: 1, csms: 1,
          activitiesPerHandoff: 200,
          effects: effects, baselineFirstYearChurn: churn, churnShape: shape, fieldIntroducedAfterMonths: 0,
          lateStageFlipShare: 1)
        parameters.cutoff = parameters.periodEnd
        let files = try SimulatedFiles(parameters)
        #expect(try files.handoffRows().count == 40)
      }
    }
  }
}
