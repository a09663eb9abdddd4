import Foundation
import Testing

@testable import HandoffStatistics

/// Simulated worlds with known risks: how often intervals hold the truth, chance looks like an effect, and a true effect is seen.
///
/// Customers leave at a constant rate that gives the stated risk at day 365. `HANDOFF_CALIBRATION` sets the worlds per setting.
@Suite("Calibration") struct CalibrationTests {
  private static let worlds = ProcessInfo.processInfo.environment["HANDOFF_CALIBRATION"].flatMap(Int.init) ?? 600

  /// Followed for a year, or, entering uniformly over two years, to the cutoff at their end.
  private static func arm(
    _ count: Int, risk: Double, isStaggered: Bool, _ generator: inout SplitMix64
  ) -> [CensoredDuration] {
    let rate = -log(1 - risk) / 365
    return (0..<count).map { _ in
      let leaves = -log(1 - generator.unit()) / rate
      let followed = isStaggered ? min(365, 730 * generator.unit()) : 365
      return CensoredDuration(min(leaves, followed).rounded(.up), isEvent: leaves <= followed)
    }
  }

  private static func share(_ settings: UInt64, _ holds: (inout SplitMix64) -> Bool?) -> (share: Double, judged: Int) {
    var generator = SplitMix64(seed: settings)
    let answers = (0..<worlds).compactMap { _ in holds(&generator) }
    return (Double(answers.count { $0 }) / Double(max(1, answers.count)), answers.count)
  }

  /// Three standard errors of a simulated share, for tests that must not fail by chance.
  private static func slack(_ share: Double, _ worlds: Int) -> Double {
    3 * (share * (1 - share) / Double(worlds)).squareRoot()
  }

  private static func report(_ what: String, _ customers: Int, _ share: Double) {
    print("| \(what) | \(customers) | \((share * 1000).rounded() / 10)% |")
  }

  @Test(
    "The 95 % interval of the gap holds the truth in at least 93 of 100 worlds",
    arguments: [
      (120, 0.22, 0.08), (250, 0.22, 0.08), (500, 0.22, 0.08), (120, 0.15, 0.15), (250, 0.15, 0.15), (500, 0.15, 0.15),
    ])
  func coverage(_ customers: Int, _ poor: Double, _ good: Double) {
    let (share, judged) = Self.share(UInt64(customers)) { generator in
      let arms = (
        Self.arm(customers / 2, risk: poor, isStaggered: true, &generator),
        Self.arm(customers / 2, risk: good, isStaggered: true, &generator)
      )
      let contrast = HorizonRiskContrast(KaplanMeierCurve(arms.0), KaplanMeierCurve(arms.1), at: 365)
      guard let contrast, min(contrast.first.atRisk, contrast.second.atRisk) >= 5 else { return nil }
      return contrast.interval?.contains(poor - good)
    }
    Self.report(
      "interval of the gap holds the truth, \(Int(poor * 100))% against \(Int(good * 100))%", customers, share)
    #expect(Double(judged) > 0.7 * Double(Self.worlds))
    #expect(share >= 0.93 - Self.slack(0.93, judged))
    if customers >= 250 { #expect(share <= 0.975 + Self.slack(0.97, judged)) }
  }

  @Test("In null worlds the interval excludes 0 in at most 5 of 100", arguments: [60, 120, 250, 500])
  func nullWorlds(_ customers: Int) {
    let (share, judged) = Self.share(UInt64(customers) + 1) { generator in
      let arms = (
        Self.arm(customers / 2, risk: 0.15, isStaggered: true, &generator),
        Self.arm(customers / 2, risk: 0.15, isStaggered: true, &generator)
      )
      let contrast = HorizonRiskContrast(KaplanMeierCurve(arms.0), KaplanMeierCurve(arms.1), at: 365)
      guard let contrast, min(contrast.first.atRisk, contrast.second.atRisk) >= 5 else { return nil }
      return contrast.interval.map { !$0.contains(0) }
    }
    Self.report("no effect, graded suggestive or better", customers, share)
    #expect(share <= 0.05 + Self.slack(0.05, judged))
  }

  @Test("The log-rank test sees 8 % against 22 % at 100 + 100 customers", arguments: [(false, 0.82), (true, 0.70)])
  func power(_ isStaggered: Bool, _ expected: Double) {
    let (share, judged) = Self.share(isStaggered ? 7 : 8) { generator in
      let poor = Self.arm(100, risk: 0.22, isStaggered: isStaggered, &generator)
      let good = Self.arm(100, risk: 0.08, isStaggered: isStaggered, &generator)
      let groups = [Int](repeating: 1, count: 100) + [Int](repeating: 0, count: 100)
      return (LogRankTest(poor + good, groups: groups)?.test?.p ?? 1) < 0.05
    }
    Self.report(
      "log-rank sees 22% against 8%, \(isStaggered ? "entry over two years" : "a full year each")", 200, share)
    #expect(abs(share - expected) <= 0.03 + Self.slack(expected, judged))
  }

  @Test("Cox recovers a planted rate ratio of 2 without bias, and its interval holds it")
  func planted() {
    var generator = SplitMix64(seed: 9)
    var logs: [Double] = []
    var held = 0
    for _ in 0..<(Self.worlds / 2) {
      let risk = 0.2
      let poor = Self.arm(150, risk: 1 - (1 - risk) * (1 - risk), isStaggered: true, &generator)
      let good = Self.arm(150, risk: risk, isStaggered: true, &generator)
      guard let order = RiskSetOrder(poor + good),
        case .fitted(let fit) = CoxModel.fit(order, rows: (0..<300).map { [$0 < 150 ? 1 : 0] })
      else { continue }
      logs.append(fit.coefficients[0].estimate.value)
      if fit.coefficients[0].hazardRatioInterval?.contains(2) == true { held += 1 }
    }
    let moments = Moments(logs)
    let error = ((moments.variance ?? 0) / Double(logs.count)).squareRoot()
    #expect(abs(moments.mean - log(2)) < 0.02 + 3 * error)
    let share = Double(held) / Double(logs.count)
    Self.report("Cox interval holds a planted ratio of 2", 300, share)
    #expect(share >= 0.93 - Self.slack(0.93, logs.count))
  }
}
