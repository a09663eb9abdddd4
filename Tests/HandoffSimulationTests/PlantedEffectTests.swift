import HandoffSimulation
import Testing

/// What is planted can be found again, and what is not planted is not there.
struct PlantedEffectTests {
  @Test("The worst third of handoffs churns in the first year as the parameters say, the best as well")
  func churn() throws {
    let thirds = try firstYearChurn(effects: QualityEffects())
    // Default: 13.5 % at median quality, hazard ratio 1.65 a standard deviation. At the thirds' mean quality
    // of -+1.0908: cumulative hazard 0.1450 * 1.65^(+-1.0908) = 0.2504 and 0.0840, so 22.2 % and 8.1 %; the
    // spread within a third moves them a little. 6,000 customers a third: standard errors 0.0054 and 0.0035,
    // five of them.
    #expect((thirds.poor - 0.222).magnitude < 0.04)
    #expect((thirds.good - 0.081).magnitude < 0.03)
  }

  @Test("Without effects the thirds churn alike")
  func noEffect() throws {
    let thirds = try firstYearChurn(effects: .none)
    // Two binomial shares of 0.135 over 6,000 each: the difference has the standard error
    // sqrt(2 * 0.135 * 0.865 / 6000) = 0.0062; five of them.
    #expect((thirds.poor - thirds.good).magnitude < 0.031)
    #expect(((thirds.poor + thirds.good) / 2 - 0.135).magnitude < 0.022)
  }

  @Test("The effect is in the files, not only in the plan")
  func churnInFiles() throws {
    var parameters = SimulationParameters(handoffs: 2_000, seed: 31)
    // Follow-up of a year for everybody.
    parameters.cutoff = parameters.periodEnd.adding(days: 366)
    parameters.setFirstYearChurn(good: 0.08, poor: 0.22)
    let files = try SimulatedFiles(parameters)
    let deals = try files.table("Opportunity.csv")
    let churn = try files.table("Churn.csv")
    var left: [String: SimulatedDay] = [:]
    for row in churn.rows { left[churn[row, "AccountId"]] = SimulatedDay(churn[row, "Churned_At"]) }
    var counts = (poor: 0, poorLeft: 0, good: 0, goodLeft: 0)
    for (number, row) in try files.handoffRows().enumerated() {
      let truth = files.simulation.truth(ofHandoff: number)
      let signed = try #require(SimulatedDay(String(deals[row, "Contract_Signed_At__c"].prefix(10))))
      #expect(signed == truth.signedDay)
      let hasLeft = left[deals[row, "AccountId"]].map { $0 <= signed.adding(days: 365) } ?? false
      if truth.quality < -0.4307 {
        counts.poor += 1
        counts.poorLeft += hasLeft ? 1 : 0
      } else if truth.quality > 0.4307 {
        counts.good += 1
        counts.goodLeft += hasLeft ? 1 : 0
      }
    }
    let difference =
      Double(counts.poorLeft) / Double(counts.poor) - Double(counts.goodLeft) / Double(counts.good)
    // Planted 0.14; about 660 a group: standard error sqrt(.22 * .78 / 660 + .08 * .92 / 660) = 0.019; four
    // of them.
    #expect(difference > 0.064)
  }

  @Test("Good and poor shares set the hazard ratio and the baseline")
  func shares() {
    var parameters = SimulationParameters()
    parameters.setFirstYearChurn(good: 0.08, poor: 0.22)
    // Cumulative hazards 0.083382 and 0.248461: ratio 2.97982, its 2.1816th root 1.6495; the geometric mean
    // 0.143934, so 1 - exp(-0.143934) = 0.13405.
    #expect((parameters.effects.churnHazardRatio - 1.6495).magnitude < 0.0002)
    #expect((parameters.baselineFirstYearChurn - 0.13405).magnitude < 0.00002)
  }

  @Test("Low quality leaves gaps, is late and reaches value later")
  func otherEffects() throws {
    let files = try SimulatedFiles.salesforce.get()
    let with = try thirds(files)
    #expect(with.gaps.poor > with.gaps.good + 0.1)
    #expect(with.kickoffDays.poor > with.kickoffDays.good + 1)
    let simulation = files.simulation
    let values = (0..<1_500).map { simulation.truth(ofHandoff: $0) }
    let poor = median(values.filter { $0.quality < -0.4307 }.compactMap(\.firstValueDays))
    let good = median(values.filter { $0.quality > 0.4307 }.compactMap(\.firstValueDays))
    // 1.25^(2 * 1.09) = 1.63 in median; log-normal spread about 0.65 over 480 a group: standard error of the
    // log ratio 1.2533 * 0.65 * sqrt(2 / 480) = 0.053, four of them on the log: 1.63 * exp(-0.21) = 1.32.
    #expect(poor / good > 1.32)
  }

  @Test("Quality is standard normal over the handoffs")
  func quality() throws {
    let simulation = try Simulation(SimulationParameters(handoffs: 1, seed: 17))
    let values = (0..<8_000).map { simulation.truth(ofHandoff: $0).quality }
    let mean = values.reduce(0, +) / 8_000
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 8_000
    // Standard errors 0.011 and sqrt(2 / 8000) = 0.016; a team of 24 and 12 takes a few per cent off the
    // variance.
    #expect(mean.magnitude < 0.06)
    #expect((variance - 1).magnitude < 0.12)
  }

  private func firstYearChurn(effects: QualityEffects) throws -> (poor: Double, good: Double) {
    let simulation = try Simulation(SimulationParameters(handoffs: 1, seed: 41, effects: effects))
    let truths = (0..<18_000).map { simulation.truth(ofHandoff: $0) }.sorted { $0.quality < $1.quality }
    func share(_ truths: ArraySlice<PlantedTruth>) -> Double {
      Double(truths.count { $0.churnDay <= $0.signedDay.adding(days: 365) }) / Double(truths.count)
    }
    return (share(truths.prefix(6_000)), share(truths.suffix(6_000)))
  }

  private struct Contrast {
    var poor = 0.0
    var good = 0.0
  }

  private func thirds(_ files: SimulatedFiles) throws -> (gaps: Contrast, kickoffDays: Contrast) {
    let deals = try files.table("Opportunity.csv")
    let fields = deals.header.filter { $0.hasSuffix("__c") }.suffix(37)
    var gaps = Contrast()
    var days = Contrast()
    for isPoor in [true, false] {
      let rows = try files.handoffRows().enumerated().filter { number, _ in
        let quality = files.simulation.truth(ofHandoff: number).quality
        return isPoor ? quality < -0.4307 : quality > 0.4307
      }.map(\.element)
      let blank = rows.reduce(0) { sum, row in sum + fields.count { deals[row, $0].isEmpty } }
      let share = Double(blank) / Double(rows.count * fields.count)
      let kickoffs = rows.compactMap { row -> Double? in
        guard let kickoff = SimulatedDay(String(deals[row, "Kickoff_At__c"].prefix(10))),
          let signed = SimulatedDay(String(deals[row, "Contract_Signed_At__c"].prefix(10)))
        else { return nil }
        return Double(kickoff.number - signed.number)
      }
      if isPoor {
        (gaps.poor, days.poor) = (share, median(kickoffs))
      } else {
        (gaps.good, days.good) = (share, median(kickoffs))
      }
    }
    return (gaps, days)
  }

  private func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return sorted.isEmpty ? .nan : sorted[sorted.count / 2]
  }
}
