/// Values replaced by the position of their group among the distinct values, from 0.
struct DenseRanks {
  let ranks: [Int]
  /// How many distinct values there are.
  let count: Int

  init(_ values: [Double]) {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Int](repeating: 0, count: values.count)
    var rank = -1
    for (position, index) in order.enumerated() {
      if position == 0 || values[index] != values[order[position - 1]] { rank += 1 }
      ranks[index] = rank
    }
    self.ranks = ranks
    count = rank + 1
  }
}
