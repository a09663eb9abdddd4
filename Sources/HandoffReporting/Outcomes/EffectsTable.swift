import HandoffModel

/// `effects.csv`: one row per rule, sorted by id.
enum EffectsTable {
  static func make(_ effects: [RuleEffect], _ context: AuditContext) -> TableText {
    var table = TableText(.effects)
    let named = effects.compactMap { effect in context.rules[checked: effect.rule].map { (id: $0.id, effect: effect) } }
    for (id, effect) in named.sorted(by: { $0.id < $1.id }) {
      table.append([
        .name(id), .number(effect.customers), .number(effect.failed), .number(effect.events),
        .decimal(effect.hazardRatio),
        .decimal(effect.limits?.lower), .decimal(effect.limits?.upper), .decimal(effect.p), .decimal(effect.q),
        .decimal(effect.riskDifference), .decimal(effect.riskLimits?.lower), .decimal(effect.riskLimits?.upper),
        .name(effect.grade.rawValue),
      ])
    }
    return table
  }
}
