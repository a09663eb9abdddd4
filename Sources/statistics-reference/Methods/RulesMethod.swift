import HandoffStatistics

enum RulesMethod: ReferenceMethod {
  static let name = "rules"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let outcomes = try inputs.list("y")
    guard let rules = try inputs.required("failed").members else { throw CaseError("failed must hold lists by rule") }
    var values = FlatValues()
    var chances: [Double?] = []
    for rule in rules {
      let failures = rule.value.array ?? []
      guard failures.count == outcomes.count else { throw CaseError("\(rule.key) must be as long as y") }
      let judged = failures.indices.filter { failures[$0].bool != nil && outcomes[$0].bool != nil }
      func count(_ hasFailed: Bool, _ hasChurned: Bool) -> Int {
        judged.count { failures[$0].bool == hasFailed && outcomes[$0].bool == hasChurned }
      }
      guard let table = TwoByTwoTable(count(true, true), count(true, false), count(false, true), count(false, false))
      else {
        continue
      }
      let difference = RiskDifference(table, try inputs.confidence())
      let test = FisherTest(table)
      chances.append(test?.p)
      values.set("\(rule.key).n", judged.count)
      values.set("\(rule.key).missing", outcomes.count - judged.count)
      values.set("\(rule.key).table", [table.exposedEvents, table.exposedKept, table.otherEvents, table.otherKept])
      values.set("\(rule.key).rd", difference?.value)
      values.set("\(rule.key).rd_lo", "\(rule.key).rd_hi", difference?.interval)
      values.set("\(rule.key).fisher_p", test?.p)
    }
    values.set("bh", FalseDiscoveryAdjustment.adjust(chances))
    values.set("holm", HolmAdjustment.adjust(chances))
    return values
  }
}
