import HandoffModel

/// `rules.csv`: how every rule fared, sorted by id. Points lost are those of the ledgers, so they re-add from
/// `findings.csv`; the share is that of all rules' points.
enum RulesTable {
  static func make(_ context: AuditContext, _ tally: AuditTally) -> TableText {
    var table = TableText(.rules)
    let allLost = tally.lostTenthsOfRules
    for rule in context.rules.indices.sorted(by: { context.rules[$0].id < context.rules[$1].id }) {
      table.append(row(rule, context, tally, allLost: allLost))
    }
    return table
  }

  private static func row(
    _ rule: Int, _ context: AuditContext, _ tally: AuditTally, allLost: Int
  ) -> [TableText.Value] {
    let description = context.rules[rule]
    let judged = tally.judged(rule: rule)
    let lost = tally.lostTenths(rule: rule)
    func count(_ outcomes: Outcome...) -> TableText.Value { .number(tally.count(outcomes, rule: rule)) }
    var row: [TableText.Value] = [
      .name(description.id), .text(description.title[context.language]),
      .name(description.dimension?.rawValue ?? ""), .name(description.severity.rawValue),
      .number(description.weight),
      .number(judged), count(.met, .satisfied), count(.late, .partial), count(.overdue, .violated),
      count(.pending), count(.notApplicable), count(.unknown), count(.invalid),
    ]
    row += Percentage.cells(tally.failing(rule: rule), of: judged, context)
    row += [
      .number(lost, decimals: 1),
      allLost > 0 ? .number((20_000 * lost + allLost) / (2 * allLost), decimals: 4) : .empty,
      .name(description.catalogueIDs.joined(separator: " ")),
    ]
    return row
  }
}
