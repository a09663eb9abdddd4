import HandoffStatistics

enum RidgeMethod: ReferenceMethod {
  static let name = "ridge_weights"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let columns = try inputs.columns(["X", "y"])
    let rows = try columns.matrix("X")
    let isEvent = try columns.flags("y")
    let penalty = try inputs.number("ridge_lambda")
    let plain = RidgeLogistic(rows: rows, isEvent: isEvent, penalty: penalty, nonNegative: false)
    let bounded = RidgeLogistic(rows: rows, isEvent: isEvent, penalty: penalty, nonNegative: true)
    func list(_ values: [Double]?) -> FlatValue { values.map { .list($0.map(FlatValue.number)) } ?? .null }
    var values = FlatValues()
    values.set("ridge", list(plain.map { [$0.intercept] + $0.slopes }))
    values.set("ridge_nonneg", list(bounded.map { [$0.intercept] + $0.slopes }))
    values.set("weights_percent", list(bounded?.weightsPercent))
    return values
  }
}
