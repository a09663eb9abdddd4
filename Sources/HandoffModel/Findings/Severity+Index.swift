extension Severity {
  /// The gravest first.
  public var index: Int {
    switch self {
    case .core: 0
    case .major: 1
    case .minor: 2
    case .info: 3
    }
  }
}
