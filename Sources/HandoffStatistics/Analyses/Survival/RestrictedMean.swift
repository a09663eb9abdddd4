/// Mean time without the event within the first τ: the area under the survival curve (Royston and Parmar 2013), with the variance
/// ΣA²d/(n(n - d)) over event times up to τ, where A is the area from that time to τ. Past the last observed time the curve is taken as
/// flat; callers keep τ below it.
public struct RestrictedMean: Hashable, Sendable {
  public let horizon: Double
  public let value: Double
  public let error: Double

  public init(_ curve: KaplanMeierCurve, to horizon: Double) {
    self.horizon = horizon
    let steps = curve.steps.prefix { $0.time <= horizon }
    var area = 0.0
    var variance = 0.0
    var right = horizon
    // From τ backwards: the area gathered so far is what lies behind the step.
    for step in steps.reversed() {
      area += step.survival * (right - step.time)
      if step.atRisk > step.events {
        variance += area * area * Double(step.events) / (Double(step.atRisk) * Double(step.atRisk - step.events))
      }
      right = step.time
    }
    value = area + right
    error = variance.squareRoot()
  }
}
