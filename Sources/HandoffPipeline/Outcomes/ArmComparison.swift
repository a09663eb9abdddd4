import HandoffModel
import HandoffStatistics

/// Two arms of customers compared by their risk at the horizon, and the grade the evidence earns.
struct ArmComparison {
  /// Fewer at risk than this in an arm, and its curve is not read.
  private static let fewestAtRisk = 5

  let exposed: Int
  let others: Int
  /// Events up to the horizon used, in both arms.
  let events: Int
  /// Days from the landmark for which the risks stand.
  let horizon: Double
  let horizonReached: Bool
  let contrast: HorizonRiskContrast?
  /// Of the difference of the risks. Where nobody or everybody of an arm left, the curves have none, and it is that of the mature
  /// customers.
  let interval: Interval?
  let adjusted: Estimate?
  /// Of the mature customers.
  let table: TwoByTwoTable?
  let ratio: RiskRatio?
  /// Of the mature customers, within segments.
  let adjustedRatio: MantelHaenszelRiskRatio?
  /// From the gap of the mature customers to that within their segments; nil where either cannot be estimated.
  let shift: SegmentShift?
  let segmentsAgree: Bool

  /// Nil in `isExposed` leaves a customer out.
  init(_ cohort: OutcomeCohort, isExposed: (Int) -> Bool?) {
    var arms: (exposed: [CensoredDuration], others: [CensoredDuration]) = ([], [])
    for index in cohort.durations.indices {
      switch isExposed(index) {
      case true?: arms.exposed.append(cohort.durations[index])
      case false?: arms.others.append(cohort.durations[index])
      case nil: break
      }
    }
    exposed = arms.exposed.count
    others = arms.others.count
    let first = KaplanMeierCurve(arms.exposed)
    let second = KaplanMeierCurve(arms.others)
    func isReadable(_ curve: KaplanMeierCurve, _ day: Double) -> Bool {
      let point = curve.at(day)
      return point.survival == 0 || point.atRisk >= Self.fewestAtRisk
    }
    let wanted = cohort.horizon
    horizonReached = isReadable(first, wanted) && isReadable(second, wanted)
    let last = [arms.exposed, arms.others].compactMap { Self.lastReadable($0) }
    let day = horizonReached ? wanted : last.count == 2 ? min(wanted, last[0], last[1]) : wanted
    horizon = day
    events = first.at(day).events + second.at(day).events
    let contrast = HorizonRiskContrast(first, second, at: day)
    self.contrast = contrast
    let tables = cohort.tables(isExposed: isExposed)
    adjusted = MantelHaenszelRiskDifference(tables)?.estimate
    let table = cohort.table(cohort.customers.indices, isExposed: isExposed)
    self.table = table
    let isOneSided = [first, second].contains { $0.at(day).events == 0 || $0.at(day).survival == 0 }
    interval =
      contrast?.interval
      ?? (isOneSided && table.map { min($0.exposed, $0.others) >= 10 } ?? false
        ? table.flatMap { RiskDifference($0)?.interval } : nil)
    ratio = table.flatMap { RiskRatio($0) }
    adjustedRatio = MantelHaenszelRiskRatio(tables)
    let crude = table.flatMap { RiskDifference($0)?.value }
    shift = adjusted.flatMap { adjusted in crude.map { SegmentShift(crude: $0, adjusted: adjusted.value) } }
    let sign = (shift?.isConfounded == true ? adjusted?.value : contrast?.difference) ?? 0 > 0
    segmentsAgree = tables.filter { min($0.exposed, $0.others) >= 10 && $0.events >= 5 }.allSatisfy { table in
      guard let one = table.exposedRisk, let other = table.otherRisk else { return true }
      return (one - other > 0) == sign
    }
  }

  /// The last day with enough of an arm at risk.
  private static func lastReadable(_ arm: [CensoredDuration]) -> Double? {
    let times = arm.map(\.time).sorted(by: >)
    return times.count >= fewestAtRisk ? times[fewestAtRisk - 1] : nil
  }

  var isConfounded: Bool { shift?.isConfounded ?? false }

  /// E-value of the ratio of the risks, and of the limit nearer to 1 of the ratio among mature customers; of the ratio within segments
  /// where those explain a part of the gap.
  var eValue: Double? { (isConfounded ? adjustedRatio?.value : contrast?.ratio).flatMap(EValue.of) }
  var eValueOfLimit: Double? {
    (isConfounded ? adjustedRatio?.interval : ratio?.interval).flatMap(EValue.ofLimit)
  }

  func evidence(_ settings: OutcomeSettings, q: Double?) -> EvidenceSummary {
    var summary = EvidenceSummary(exposed: exposed, others: others, events: events, interval: interval)
    summary.q = q
    summary.adjustedInterval = adjusted?.interval
    summary.smallestOfInterest = settings.smallestOfInterest
    summary.limitEValue = eValueOfLimit
    summary.segmentsAgree = segmentsAgree
    summary.horizonReached = horizonReached
    summary.isLeaky = settings.acceptsLeakage
    summary.isConfounded = isConfounded
    return summary
  }
}
