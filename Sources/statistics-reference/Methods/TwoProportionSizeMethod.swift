import HandoffStatistics

enum TwoProportionSizeMethod: ReferenceMethod {
  static let name = "n_two_props"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let needed = AccountsNeeded(
      exposedRisk: try inputs.number("p1"), otherRisk: try inputs.number("p2"), exposedShare: 0.5, try inputs.target())
    let perGroup = needed.map { $0.total / 2 }
    var values = FlatValues()
    values.set("n_per_group", perGroup)
    values.set("n_per_group_ceil", perGroup.flatMap(SampleSize.roundedUp))
    return values
  }
}
