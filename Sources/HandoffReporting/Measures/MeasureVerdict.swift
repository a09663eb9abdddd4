import HandoffModel

/// Whether a figure reaches its target, as far as its interval tells.
enum MeasureVerdict: String {
  case reached
  case missed
  /// The target lies inside the interval.
  case undecided

  /// Nil without a target or an interval.
  init?(_ row: MeasureRow, _ measure: MeasureDescription) {
    guard let target = measure.target, let interval = row.interval else { return nil }
    let tenths = Int(target.value / 1_000)
    if target.isAtLeast {
      self = interval.lower >= tenths ? .reached : interval.upper < tenths ? .missed : .undecided
    } else {
      self = interval.upper <= tenths ? .reached : interval.lower > tenths ? .missed : .undecided
    }
  }
}
