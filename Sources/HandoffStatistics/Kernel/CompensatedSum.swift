/// A sum that keeps what rounding loses (Neumaier 1974), so that it depends on the order of the terms by no more than
/// the last digit.
struct CompensatedSum {
  private var sum = 0.0
  private var lost = 0.0

  var value: Double { sum + lost }

  mutating func add(_ term: Double) {
    let next = sum + term
    if abs(sum) >= abs(term) {
      lost += (sum - next) + term
    } else {
      lost += (term - next) + sum
    }
    sum = next
  }

  static func of(_ terms: some Sequence<Double>) -> Double {
    var total = CompensatedSum()
    for term in terms { total.add(term) }
    return total.value
  }
}
