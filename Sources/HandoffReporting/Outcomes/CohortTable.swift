import HandoffModel

/// `cohort.csv`: one row per handoff with its entry, exit, event and why it was left out, so that anyone can re-run the numbers.
enum CohortTable {
  static func make(_ customers: [Customer], _ context: AuditContext) -> TableText {
    var table = TableText(.cohort)
    for customer in customers {
      table.append([
        .text(customer.dealID), .text(customer.accountID),
        .name(customer.segment.flatMap { context.segments[checked: $0] } ?? ""), .name(customer.entry.description),
        .name(customer.exit.description), .number(customer.days), .name(customer.hasChurned ? "churned" : "active"),
        .number(customer.hasReturned ? 1 : 0), .count(customer.firstValue.map { customer.entry.days(to: $0) }),
        customer.score.map { .number($0, decimals: 1) } ?? .empty, .name(customer.grade?.rawValue ?? ""),
        .name(customer.exclusion?.rawValue ?? ""), customer.annualValue.map { .number(Int($0), decimals: 4) } ?? .empty,
        .text(customer.currency ?? ""), .text(customer.churnReason),
        .name(customer.failedRules.compactMap { context.rules[checked: $0]?.id }.joined(separator: ";")),
      ])
    }
    return table
  }
}
