import HandoffStatistics

enum CalibrationMethod: ReferenceMethod {
  static let name = "calibration"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let columns = try inputs.columns(["y", "p"])
    let calibration = Calibration(isEvent: try columns.flags("y"), predicted: try columns.numbers("p"))
    var values = FlatValues()
    values.set("citl", calibration?.inTheLarge)
    values.set("intercept", calibration?.intercept)
    values.set("slope", calibration?.slope)
    values.set("slope_se", calibration?.slopeError)
    values.set("brier", calibration?.brier)
    values.set("brier_scaled", calibration?.scaledBrier)
    values.set("oe_ratio", calibration?.observedOverExpected)
    return values
  }
}
