import HandoffModel
import HandoffStatistics

extension Limits {
  init(_ interval: Interval) { self.init(interval.lower, interval.upper) }
}
