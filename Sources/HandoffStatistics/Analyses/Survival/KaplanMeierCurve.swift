import Glibc

/// The share still without the event, as a step function of time (Kaplan and Meier 1958).
///
/// S(t) is the product of (1 - d/n) over event times up to and including t; events on a day come before censorings on that day. The
/// variance is Greenwood's (1926) S²Σd/(n(n - d)); limits stand on the log(-log S) scale (Kalbfleisch and Prentice 1980), which keeps
/// them inside 0 and 1. Nobody followed: a curve without steps, S = 1, nothing estimable.
public struct KaplanMeierCurve: Hashable, Sendable {
  /// Everybody's durations in ascending order of time.
  let times: [Double]
  public let steps: [SurvivalStep]
  public let events: Int
  public let confidence: ConfidenceLevel

  public init(_ durations: [CensoredDuration], _ confidence: ConfidenceLevel = .standard) {
    let ordered = durations.sorted { $0.time < $1.time }
    times = ordered.map(\.time)
    self.confidence = confidence
    var steps: [SurvivalStep] = []
    var survival = 1.0
    var greenwood = 0.0
    var events = 0
    var start = 0
    while start < ordered.count {
      var end = start
      var count = 0
      while end < ordered.count, ordered[end].time == ordered[start].time {
        if ordered[end].isEvent { count += 1 }
        end += 1
      }
      if count > 0 {
        let atRisk = ordered.count - start
        events += count
        survival = count == atRisk ? 0 : survival * (1 - Double(count) / Double(atRisk))
        greenwood += Double(count) / (Double(atRisk) * Double(atRisk - count))
        steps.append(
          SurvivalStep(
            time: ordered[start].time, atRisk: atRisk, events: count, survival: survival, greenwood: greenwood))
      }
      start = end
    }
    self.steps = steps
    self.events = events
  }

  public var count: Int { times.count }

  /// The longest anybody was followed; nil for nobody.
  public var lastTime: Double? { times.last }

  /// S and what goes with it at a time; an event at exactly that time is included.
  public func at(_ time: Double) -> SurvivalPoint {
    let passed = SortedPosition.after(time, in: steps.map(\.time))
    let step = passed > 0 ? steps[passed - 1] : nil
    let survival = step?.survival ?? 1
    return SurvivalPoint(
      survival: survival, error: step.map(\.error) ?? 0, interval: step.flatMap { $0.interval(confidence) },
      atRisk: times.count - SortedPosition.before(time, in: times),
      events: steps.prefix(passed).reduce(0) { $0 + $1.events },
      isEstimable: survival == 0 || (lastTime ?? -.infinity) >= time)
  }
}
