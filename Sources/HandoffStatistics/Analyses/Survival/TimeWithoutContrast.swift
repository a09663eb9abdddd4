/// The difference of the mean times two arms spend without one kind of event in the first `horizon` days, with the percentile interval
/// of resampled accounts.
///
/// Each mean is the horizon less the area under the cumulative incidence (Aalen and Johansen 1978); who had another kind first counts as
/// without it to the end. Times are whole days, so a resample is a count per day and is drawn without sorting.
public struct TimeWithoutContrast: Sendable {
  public let difference: Double
  /// Nil without resamples, or where too many of them left an arm empty.
  public let interval: Interval?

  /// `outcomes` stand beside `times`: 0 censored, else the kind of the event; `isFirst` is nil for accounts in neither arm. Nil where an
  /// arm is empty or the columns differ in length.
  public init?(
    days: [Int], outcomes: [Int], kind: Int, isFirst: [Bool?], to horizon: Int, _ bootstrap: Bootstrap
  ) {
    guard days.count == outcomes.count, days.count == isFirst.count, horizon > 0 else { return nil }
    // Who goes beyond the horizon is at risk on all of its days.
    let accounts = days.indices.compactMap { index -> Account? in
      isFirst[index].map { side in
        Account(
          arm: side ? 0 : 1, day: min(max(days[index], 0), horizon + 1),
          state: outcomes[index] == 0 ? 0 : outcomes[index] == kind ? 1 : 2)
      }
    }
    @Sendable func value(_ draws: [Int]) -> Double? {
      var counts = [Int](repeating: 0, count: 2 * 3 * (horizon + 2))
      for index in draws {
        let account = accounts[index]
        counts[(account.arm * (horizon + 2) + account.day) * 3 + account.state] += 1
      }
      let arms = (0..<2).map { arm in
        Self.meanTime(counts[(arm * (horizon + 2) * 3)..<((arm + 1) * (horizon + 2) * 3)], to: horizon)
      }
      return arms[0].flatMap { first in arms[1].map { first - $0 } }
    }
    guard let difference = value(Array(accounts.indices)) else { return nil }
    self.difference = difference
    let values = bootstrap.values(of: accounts.count) { value($0) }
    interval = BootstrapSummary(estimate: difference, values: values).percentileInterval
  }

  private struct Account {
    let arm: Int
    let day: Int
    let state: Int
  }

  /// From counts by day and state; nil for nobody.
  private static func meanTime(_ counts: ArraySlice<Int>, to horizon: Int) -> Double? {
    var atRisk = counts.reduce(0, +)
    guard atRisk > 0 else { return nil }
    var (survival, area) = (1.0, 0.0)
    for day in 0...horizon where atRisk > 0 {
      let place = counts.startIndex + day * 3
      let (censored, own, other) = (counts[place], counts[place + 1], counts[place + 2])
      area += survival * Double(own) / Double(atRisk) * Double(horizon - day)
      survival *= 1 - Double(own + other) / Double(atRisk)
      atRisk -= censored + own + other
    }
    return Double(horizon) - area
  }
}
