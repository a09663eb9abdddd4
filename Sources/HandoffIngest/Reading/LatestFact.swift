import HandoffModel

/// Finds the latest of many moments.
enum LatestFact {
  /// Later by day; on one day a date without a time counts as later, for it stands for the whole day.
  static func later(_ a: Moment?, _ b: Moment?, zone: Zone) -> Moment? {
    guard let a else { return b }
    guard let b else { return a }
    // Two days apart, no zone can change which is later.
    let gap = b.raw - a.raw
    if gap > slack { return b }
    if gap < -slack { return a }
    let (first, second) = (a.day(in: zone), b.day(in: zone))
    if first != second { return first < second ? b : a }
    if a.isDateOnly { return a }
    if b.isDateOnly { return b }
    return a.raw < b.raw ? b : a
  }

  static func latest(_ cells: [Cell], zone: Zone) -> Moment? {
    cells.reduce(nil) { latest, cell in cell.moment.map { later(latest, $0, zone: zone) } ?? latest }
  }

  /// Two days in the unit of `Moment.raw`, which is half seconds.
  private static let slack: Int64 = 2 * 2 * 86_400
}
