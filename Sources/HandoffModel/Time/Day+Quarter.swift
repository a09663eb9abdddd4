extension Day {
  /// Whether it is one of the last ten days of March, June, September or December.
  public var isQuarterEnd: Bool { month % 3 == 0 && adding(days: 10).month != month }
}
