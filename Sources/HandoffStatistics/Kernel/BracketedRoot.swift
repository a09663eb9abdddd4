/// Where a continuous function crosses 0 between two points of different sign.
enum BracketedRoot {
  /// By bisection to the last digit (at most 200 halvings), safe whatever the shape of the function. Nil where both ends have
  /// one sign or an end is no number.
  static func find(from start: Double, to end: Double, _ function: (Double) -> Double) -> Double? {
    var low = start
    var high = end
    let atLow = function(low)
    let atHigh = function(high)
    if atLow == 0 { return low }
    if atHigh == 0 { return high }
    guard !atLow.isNaN, !atHigh.isNaN, (atLow < 0) != (atHigh < 0) else { return nil }
    for _ in 0..<200 {
      let middle = low + (high - low) / 2
      guard middle != low, middle != high else { break }
      let value = function(middle)
      if value == 0 { return middle }
      if (value < 0) == (atLow < 0) { low = middle } else { high = middle }
    }
    return low + (high - low) / 2
  }
}
