/// A curve over time of one group, with how many were still observed on some days: what a chart shows.
public struct OutcomeCurve: Sendable {
  /// `all`, or the id of a grade.
  public let group: String
  public let customers: Int
  public let events: Int
  /// Ascending by day, events only.
  public let points: [CurvePoint]
  /// The days below the chart, and how many were observed at least so long.
  public let watched: [(day: Int, atRisk: Int)]
  /// From this day on fewer than ten are observed; nil where that does not happen before the last of `watched`.
  public let thinFrom: Int?

  /// `times` are the last days on which each customer was observed without the event, from the signature.
  public init(group: String, times: [Int], points: [CurvePoint], days: [Int]) {
    self.group = group
    customers = times.count
    events = points.reduce(0) { $0 + $1.events }
    self.points = points
    watched = days.map { day in (day, times.count { $0 >= day }) }
    let longest = times.sorted(by: >)
    let last = days.last ?? 0
    let thin = longest.count < Self.fewest ? days.first ?? 0 : longest[Self.fewest - 1] + 1
    thinFrom = thin < last ? thin : nil
  }

  /// Below so many observed a curve says little.
  public static let fewest = 10

  /// The value and limits on a day; nil before the first event.
  public func point(at day: Int) -> CurvePoint? { points.last { $0.day <= day } }
}
