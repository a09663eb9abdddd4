/// Ranks from 1, where equal values share the mean of the ranks they fill.
struct Midranks {
  let ranks: [Double]
  /// How often each distinct value occurs, in ascending order of the values.
  let ties: [Int]

  init(_ values: [Double]) {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var ties: [Int] = []
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      let shared = Double(start + end + 1) / 2
      for position in start..<end { ranks[order[position]] = shared }
      ties.append(end - start)
      start = end
    }
    self.ranks = ranks
    self.ties = ties
  }

  /// Σ f(t) over the sizes of the groups of equal values.
  func tieSum(_ term: (Double) -> Double) -> Double { ties.reduce(0) { $0 + term(Double($1)) } }
}
