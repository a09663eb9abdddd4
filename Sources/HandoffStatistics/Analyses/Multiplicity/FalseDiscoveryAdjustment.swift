/// q values: the share of false findings to expect among all findings at least this strong (Benjamini and Hochberg 1995). The i-th
/// smallest of m times m/i, never above the next larger one's, at most 1. Missing values stay missing and do not count.
public enum FalseDiscoveryAdjustment {
  public static func adjust(_ values: [Double?]) -> [Double?] {
    let order = values.indices.filter { values[$0] != nil }.sorted { (values[$0] ?? 0, $0) < (values[$1] ?? 0, $1) }
    var adjusted = [Double?](repeating: nil, count: values.count)
    var lowest = 1.0
    for (rank, index) in order.enumerated().reversed() {
      lowest = min(lowest, Double(order.count) / Double(rank + 1) * (values[index] ?? 1))
      adjusted[index] = lowest
    }
    return adjusted
  }
}
