/// The share that had one kind of event by a time, when another kind can come first (Aalen and Johansen 1978). One minus Kaplan-Meier
/// would overstate it.
///
/// F(t) sums S(t-)d₁/n over event times. The variance is by the delta method (Dinse and Larson 1986; Marubini and Valsecchi 1995,
/// eq. 10.12): Σ(F(t) - F(tⱼ))²d/(n(n - d)) + ΣS(tⱼ-)²(n - d₁)d₁/n³ - 2Σ(F(t) - F(tⱼ))S(tⱼ-)d₁/n². Without competing events it
/// is Greenwood's.
public struct CumulativeIncidence: Hashable, Sendable {
  private struct Step: Hashable {
    let time: Double
    let atRisk: Double
    /// Of any kind.
    let events: Double
    let own: Double
    let survivalBefore: Double
    let incidence: Double
  }

  public let count: Int
  private let steps: [Step]
  private let confidence: ConfidenceLevel

  /// `outcomes` stand beside `times`: 0 censored, else the kind of the event; `kind` is the one of interest. Nil where the columns
  /// differ in length.
  public init?(
    times: [Double], outcomes: [Int], kind: Int, _ confidence: ConfidenceLevel = .standard
  ) {
    guard times.count == outcomes.count else { return nil }
    count = times.count
    self.confidence = confidence
    let order = times.indices.sorted { times[$0] < times[$1] }
    var steps: [Step] = []
    var survival = 1.0
    var incidence = 0.0
    var start = 0
    while start < order.count {
      var end = start
      var events = 0.0
      var own = 0.0
      while end < order.count, times[order[end]] == times[order[start]] {
        if outcomes[order[end]] != 0 { events += 1 }
        if outcomes[order[end]] == kind { own += 1 }
        end += 1
      }
      if events > 0 {
        let atRisk = Double(order.count - start)
        incidence += survival * own / atRisk
        steps.append(
          Step(
            time: times[order[start]], atRisk: atRisk, events: events, own: own, survivalBefore: survival,
            incidence: incidence))
        survival = events == atRisk ? 0 : survival * (1 - events / atRisk)
      }
      start = end
    }
    self.steps = steps
  }

  /// Read at a time, events at that time included.
  public func at(_ time: Double) -> IncidencePoint {
    let passed = steps.prefix { $0.time <= time }
    let incidence = passed.last?.incidence ?? 0
    var variance = CompensatedSum()
    for step in passed {
      let later = incidence - step.incidence
      if step.atRisk > step.events {
        variance.add(later * later * step.events / (step.atRisk * (step.atRisk - step.events)))
      }
      let squared = step.survivalBefore * step.survivalBefore
      variance.add(squared * (step.atRisk - step.own) * step.own / (step.atRisk * step.atRisk * step.atRisk))
      variance.add(-2 * later * step.survivalBefore * step.own / (step.atRisk * step.atRisk))
    }
    return IncidencePoint(share: incidence, error: max(0, variance.value).squareRoot(), confidence)
  }

  /// Mean time of the first `horizon` without this kind of event: the horizon less the area under the curve. Those who had another
  /// kind first count as without it to the end.
  public func meanTimeWithout(to horizon: Double) -> Double {
    let passed = steps.prefix { $0.time <= horizon }
    var before = 0.0
    var area = 0.0
    for step in passed {
      area += (step.incidence - before) * (horizon - step.time)
      before = step.incidence
    }
    return horizon - area
  }
}
