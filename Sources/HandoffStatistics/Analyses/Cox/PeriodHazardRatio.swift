/// The ratio of the rates within one period of follow-up, for an effect that changes over time.
///
/// Only accounts still followed when the period begins count, and who is followed past its end leaves it there without the event: the
/// partial likelihood of the events in the period alone. Nil with fewer events than `fewestEvents`, and where it has no maximum.
public struct PeriodHazardRatio: Hashable, Sendable {
  public static let fewestEvents = 10

  public let events: Int
  public let coefficient: CoxCoefficient

  /// `after` is the last moment before the period, `through` its last; `exposure` and `strata` stand beside the durations.
  public init?(
    _ durations: [CensoredDuration], exposure: [Double], strata: [Int], after: Double, through: Double,
    fewestEvents: Int = Self.fewestEvents
  ) {
    let members = durations.indices.filter { durations[$0].time > after }
    guard let order = RiskSetOrder(members.map { durations[$0].cut(at: through) }, strata: members.map { strata[$0] }),
      order.events >= fewestEvents, case .fitted(let fit) = CoxModel.fit(order, rows: members.map { [exposure[$0]] })
    else { return nil }
    events = order.events
    coefficient = fit.coefficients[0]
  }
}
