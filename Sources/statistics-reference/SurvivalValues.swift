import HandoffStatistics

/// How the case files write a curve read at one time.
enum SurvivalValues {
  static func of(_ point: SurvivalPoint) -> FlatValues {
    var values = FlatValues()
    values.set("S", point.survival)
    values.set("se", point.error)
    values.set("lo", "hi", point.interval)
    values.set("n_risk", point.atRisk)
    values.set("events", point.events)
    values.set("estimable", point.isEstimable)
    return values
  }

  /// Times as keys: whole ones without a fraction.
  static func name(_ time: Double) -> String { Int(exactly: time).map(String.init) ?? "\(time)" }
}
