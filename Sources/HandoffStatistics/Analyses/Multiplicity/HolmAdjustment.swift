/// p values adjusted so that the chance of any false finding stays at the level (Holm 1979): the i-th smallest of m times m - i + 1,
/// never falling, at most 1. Missing values stay missing and do not count.
public enum HolmAdjustment {
  public static func adjust(_ values: [Double?]) -> [Double?] {
    let order = values.indices.filter { values[$0] != nil }.sorted { (values[$0] ?? 0, $0) < (values[$1] ?? 0, $1) }
    var adjusted = [Double?](repeating: nil, count: values.count)
    var highest = 0.0
    for (rank, index) in order.enumerated() {
      highest = max(highest, min(1, Double(order.count - rank) * (values[index] ?? 1)))
      adjusted[index] = highest
    }
    return adjusted
  }
}
