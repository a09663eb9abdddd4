/// Shares a sample out over strata: each gets its minimum (or all it has), the rest goes in proportion to what is left, by largest
/// remainder, ties to the earlier stratum.
public enum StratifiedAllocation {
  /// Never more than a stratum has; a sample larger than the population takes everybody. Nil for negative sizes.
  public static func allocate(_ sizes: [Int], sample: Int, minimum: Int = 0) -> [Int]? {
    guard sizes.allSatisfy({ $0 >= 0 }), sample >= 0, minimum >= 0 else { return nil }
    var allocated = sizes.map { min(minimum, $0) }
    let left = sizes.indices.map { sizes[$0] - allocated[$0] }
    let total = left.reduce(0, +)
    let rest = min(sample - allocated.reduce(0, +), total)
    guard rest > 0 else { return allocated }
    // In whole numbers, so that no rounding decides a tie.
    let products = left.map { $0.multipliedReportingOverflow(by: rest) }
    guard products.allSatisfy({ !$0.overflow }) else { return nil }
    for index in sizes.indices { allocated[index] += products[index].partialValue / total }
    let dealt = products.reduce(0) { $0 + $1.partialValue / total }
    let byRemainder = sizes.indices.sorted {
      (products[$1].partialValue % total, $0) < (products[$0].partialValue % total, $1)
    }
    for index in byRemainder.prefix(rest - dealt) { allocated[index] += 1 }
    return allocated
  }
}
