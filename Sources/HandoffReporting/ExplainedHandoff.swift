import HandoffModel

/// One handoff taken out of a batch, with its judgements by every rule.
struct ExplainedHandoff {
  let dealID: String
  let score: HandoffScore
  let segment: Int?
  let signature: Moment
  /// Every rule's judgement, in rule order.
  let items: [FindingItem]

  /// Expects a handoff of the batch.
  init(_ context: AuditContext, _ batch: EvaluatedBatch, _ index: Int) {
    let dataset = context.dataset
    let cell = dataset.catalogue.id(.deals, "deal_id").map {
      dataset.deals.column($0)[Int(batch.rows[index])]
    }
    dealID =
      cell?.value.map { dataset.symbols.string(Symbol(index: UInt32(truncatingIfNeeded: $0))) }
      ?? NumberStyle.none
    let score = batch.scores[index]
    self.score = score
    segment = batch.segments[index]
    signature = batch.signatures[index]
    items = batch.columns.indices.map { rule in
      let column = batch.columns[rule]
      return FindingItem(
        rule: rule, result: column.results[index], clock: column.clocks[checked: index] ?? nil,
        line: score.ledger.first { $0.cause == .rule(rule) })
    }
  }

  func count(_ outcomes: Outcome...) -> Int {
    items.count { outcomes.contains($0.result.outcome) }
  }
}
