import HandoffStatistics

enum TwoProportionPowerMethod: ReferenceMethod {
  static let name = "power_two_props"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let other = try inputs.number("p0")
    let exposed = try inputs.integer("n1")
    let others = try inputs.integer("n0")
    let target = try inputs.target()
    let power = TwoProportionPower(
      exposedRisk: try inputs.number("p1"), exposed: exposed, otherRisk: other, others: others, alpha: target.alpha)
    var values = FlatValues()
    values.set("power", power?.power)
    values.set("power_both_tails", power?.bothTails)
    values.set(
      "mde_p1_80", TwoProportionPower.detectableRisk(above: other, exposed: exposed, others: others, target))
    return values
  }
}
