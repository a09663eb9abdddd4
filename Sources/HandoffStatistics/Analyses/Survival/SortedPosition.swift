/// Where a value belongs in an ascending column.
enum SortedPosition {
  /// How many are smaller.
  static func before(_ value: Double, in column: [Double]) -> Int { search(column) { $0 < value } }

  /// How many are smaller or equal.
  static func after(_ value: Double, in column: [Double]) -> Int { search(column) { $0 <= value } }

  private static func search(_ column: [Double], _ isBelow: (Double) -> Bool) -> Int {
    var low = 0
    var high = column.count
    while low < high {
      let middle = (low + high) / 2
      if isBelow(column[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
