/// Three-valued truth (Kleene's strong logic): what follows from unknown data is unknown.
enum Truth: UInt8, Sendable {
  case no
  case yes
  case unknown

  init(_ flag: Bool) {
    self = flag ? .yes : .no
  }

  func and(_ other: Truth) -> Truth {
    if self == .no || other == .no { return .no }
    return self == .yes && other == .yes ? .yes : .unknown
  }

  func or(_ other: Truth) -> Truth {
    if self == .yes || other == .yes { return .yes }
    return self == .no && other == .no ? .no : .unknown
  }

  var negated: Truth {
    switch self {
    case .no: .yes
    case .yes: .no
    case .unknown: .unknown
    }
  }
}
