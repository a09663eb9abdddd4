import HandoffModel

extension [Association] {
  /// The same rows, each naming the measure of the rules that it answers.
  func answering(_ measure: OutcomeAnalysis) -> [Association] {
    map { row in
      var row = row
      row.measure = measure
      return row
    }
  }
}
