import HandoffModel

/// Finds the latest of many moments.
enum LatestFact {
  /// Later by day; on one day a date without a time counts as later, for it stands for the whole day.
  static func later(_ a: Moment?, _ b: Moment?, zone: Zone) -> Moment? {
    guard let a else { return b }
    guard let b else { return a }
    let (first, second) = (a.day(in: zone), b.day(in: zone))
    if first != second { return first < second ? b : a }
    if a.isDateOnly { return a }
    if b.isDateOnly { return b }
    return a.raw < b.raw ? b : a
  }

  static func latest(_ cells: [Cell], zone: Zone) -> Moment? {
    var latest: Moment?
    var bound = Int64.min
    // Two days around the raw value cover every zone, so most cells are passed by without a look at the zone.
    let slack: Int64 = 2 * 2 * 86_400
    for cell in cells {
      guard let moment = cell.moment, moment.raw > bound else { continue }
      latest = later(latest, moment, zone: zone)
      bound = (latest?.raw ?? bound) - slack
    }
    return latest
  }
}
