import HandoffModel

extension TimeUnit {
  /// The position in `allCases`.
  var position: Int {
    switch self {
    case .hours: 0
    case .days: 1
    case .businessHours: 2
    case .businessDays: 3
    }
  }
}
