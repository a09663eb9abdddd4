import HandoffStatistics

enum DetectableHazardRatioMethod: ReferenceMethod {
  static let name = "mde_hr"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    var values = FlatValues()
    values.set(
      "hr",
      EventsNeeded.detectableRatio(
        events: try inputs.number("events"), variance: try EventsNeededMethod.variance(inputs), try inputs.target()))
    return values
  }
}
