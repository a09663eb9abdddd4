import HandoffModel

/// Whether a figure reaches its target, as far as its interval allows to say.
enum TargetVerdict {
  case below
  /// Of a target that is not to be exceeded.
  case above
  case on
  case unclear

  /// Below only if the whole interval is, on target only if the whole interval reaches it. `target` in whole
  /// percent.
  init(_ interval: AuditContext.Interval, target: Int) {
    if interval.upper * 100 < Double(target) {
      self = .below
    } else if interval.lower * 100 >= Double(target) {
      self = .on
    } else {
      self = .unclear
    }
  }

  /// Nil without a target or an interval. What is compared is what is printed, in tenths.
  init?(_ row: MeasureRow, _ measure: MeasureDescription) {
    guard let target = measure.target, let interval = row.interval else { return nil }
    let tenths = Int(target.value / 1_000)
    if target.isAtLeast {
      self = interval.lower >= tenths ? .on : interval.upper < tenths ? .below : .unclear
    } else {
      self = interval.upper <= tenths ? .on : interval.lower > tenths ? .above : .unclear
    }
  }

  /// kebab-case, permanent.
  var id: String {
    switch self {
    case .below: "below-target"
    case .above: "above-target"
    case .on: "on-target"
    case .unclear: "cannot-tell"
    }
  }

  /// The symbol beside the words, so that neither stands for the other alone.
  var symbol: String {
    switch self {
    case .below, .above: "▼"
    case .on: "▲"
    case .unclear: "?"
    }
  }

  var phrase: AnswerPhrase {
    switch self {
    case .below: .belowTarget
    case .above: .aboveTarget
    case .on: .onTarget
    case .unclear: .cannotTell
    }
  }
}
