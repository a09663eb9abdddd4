import HandoffModel

/// Whether a share reaches its target, as far as its interval allows to say.
enum TargetVerdict {
  case below
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

  /// kebab-case, permanent.
  var id: String {
    switch self {
    case .below: "below-target"
    case .on: "on-target"
    case .unclear: "cannot-tell"
    }
  }

  /// The symbol beside the words, so that neither stands for the other alone.
  var symbol: String {
    switch self {
    case .below: "▼"
    case .on: "▲"
    case .unclear: "?"
    }
  }

  var phrase: AnswerPhrase {
    switch self {
    case .below: .belowTarget
    case .on: .onTarget
    case .unclear: .cannotTell
    }
  }
}
