import HandoffModel

/// Which finding of a handoff to act on first, the most urgent least: impossible data, then what is overdue, then what can
/// be filled in, then what is past; of each the dearest; of equally dear ones the step that was due first, since later steps
/// build on earlier ones; what has no clock after those that have; then rule order.
struct Urgency: Comparable {
  private let group: Int
  private let hundredths: Int
  private let due: Int64
  private let rule: Int

  init(_ result: RuleResult, line: LedgerLine?, clock: ClockReading?, rule: Int) {
    group = Self.group(result, hasLine: line != nil)
    hundredths = line?.hundredths ?? 0
    due = clock.map(Self.due) ?? .max
    self.rule = rule
  }

  /// Whether anything can be done about it.
  var isActionable: Bool { group < Self.past }

  static func < (a: Urgency, b: Urgency) -> Bool {
    (a.group, -a.hundredths, a.due, a.rule) < (b.group, -b.hundredths, b.due, b.rule)
  }

  private static let past = 3

  private static func group(_ result: RuleResult, hasLine: Bool) -> Int {
    switch result.outcome {
    case .invalid: 0
    case .overdue: hasLine ? 1 : past
    case .violated, .partial: hasLine && Advice(result) != .nextTime ? 2 : past
    case .late, .met, .pending, .satisfied, .notApplicable, .unknown: past
    }
  }

  /// When the step was due, in seconds from 1970, to the nearest few days: good enough to put steps in order.
  private static func due(_ clock: ClockReading) -> Int64 {
    let start = clock.start.instant.map(\.seconds) ?? clock.start.dateOnlyDay.map { Int64($0.number) * 86_400 } ?? 0
    let limit =
      switch clock.unit {
      case .hours: clock.limit
      case .businessHours: clock.limit * 4
      case .days: clock.limit * 86_400
      case .businessDays: clock.limit * 86_400 * 7 / 5
      }
    return start + limit
  }
}
