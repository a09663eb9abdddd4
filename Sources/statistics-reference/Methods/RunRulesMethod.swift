import HandoffStatistics

enum RunRulesMethod: ReferenceMethod {
  static let name = "run_rules"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    var values = FlatValues()
    add(try inputs.list("z").map { $0.number ?? 0 }, to: &values)
    return values
  }

  static func add(_ scores: [Double], to values: inout FlatValues) {
    for rule in NelsonRule.allCases { values.set("nelson.\(rule.rawValue)", rule.signals(scores)) }
    for rule in WesternElectricRule.allCases { values.set("weco.\(rule.rawValue)", rule.signals(scores)) }
  }
}
