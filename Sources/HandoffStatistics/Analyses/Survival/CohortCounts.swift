/// Who can be counted for a horizon, and what the curve makes of everybody.
///
/// The mature cohort are the accounts signed a horizon or more ago, whether or not they churned; churn on the horizon day counts.
public struct CohortCounts: Hashable, Sendable {
  public let count: Int
  public let mature: Int
  public let matureChurned: Int
  public let immature: Int
  public let immatureChurned: Int
  /// Mature accounts that churned later than the horizon: kept, for this horizon.
  public let churnedAfterHorizon: Int
  /// Churn exactly on the horizon day, where renewals fall.
  public let churnedOnHorizonDay: Int
  /// Everybody, censored at the end of follow-up.
  public let curve: KaplanMeierCurve
  public let durations: [CensoredDuration]

  /// `followUp` is the days from day 0 to the cutoff; `churn` the day of churn, nil without one. Churn after the cutoff does not exist
  /// yet. Nil where the columns differ in length.
  public init?(followUp: [Double], churn: [Double?], horizon: Double, _ confidence: ConfidenceLevel = .standard) {
    guard followUp.count == churn.count else { return nil }
    let seen = zip(followUp, churn).map { followed, day in day.flatMap { $0 <= followed ? $0 : nil } }
    let isMature = followUp.map { $0 >= horizon }
    func count(_ isCounted: (Int) -> Bool) -> Int { seen.indices.count(where: isCounted) }
    self.count = seen.count
    mature = count { isMature[$0] }
    matureChurned = count { isMature[$0] && (seen[$0] ?? .infinity) <= horizon }
    immature = seen.count - mature
    immatureChurned = count { !isMature[$0] && seen[$0] != nil }
    churnedAfterHorizon = count { isMature[$0] && (seen[$0] ?? 0) > horizon }
    churnedOnHorizonDay = count { isMature[$0] && seen[$0] == horizon }
    durations = zip(followUp, seen).map { CensoredDuration($1 ?? $0, isEvent: $1 != nil) }
    curve = KaplanMeierCurve(durations, confidence)
  }

  /// Nil without mature accounts.
  public var matureRate: Double? { mature > 0 ? Double(matureChurned) / Double(mature) : nil }

  /// The figure that comes out when young active accounts are dropped and young churned ones kept: too high, never to be reported,
  /// here only to show the error.
  public var rateDroppingOnlyTheCensored: Double? {
    let kept = mature + immatureChurned
    return kept > 0 ? Double(matureChurned + immatureChurned) / Double(kept) : nil
  }
}
