import HandoffConfig
import HandoffModel
import HandoffRules

/// Every handoff of a data set judged, with its outcomes by deal and rule: for comparing rules, in memory as a whole.
struct DealVerdicts {
  struct Handoff {
    let dealID: String
    /// Tenths of a point; nil where nothing could be judged.
    let score: Int?
    let outcomes: [Outcome]
  }

  let rules: [RuleDescription]
  let handoffs: [Handoff]
  private let rows: [String: Int]
  private let columns: [String: Int]

  private static let batchSize = 512

  init(_ options: RunOptions) throws(Failure) {
    let plan = try AnalysisPlan(options)
    let analysis = try Analysis(plan, options: options)
    try analysis.requireHandoffs()
    let dataset = analysis.dataset
    let ids = dataset.catalogue.id(.deals, "deal_id").map { dataset.deals.column($0) } ?? Column(.absent)
    var handoffs: [Handoff] = []
    for start in stride(from: 0, to: dataset.judgedRows.count, by: Self.batchSize) {
      let part = Array(dataset.judgedRows[start..<min(start + Self.batchSize, dataset.judgedRows.count)])
      let batch = analysis.evaluator.evaluate(part)
      for index in part.indices {
        let id = ids[Int(part[index])].value.map { dataset.symbols.string(Symbol(index: UInt32($0))) } ?? ""
        handoffs.append(
          Handoff(
            dealID: id, score: batch.scores[index].score, outcomes: batch.columns.map { $0.results[index].outcome }))
      }
    }
    rules = plan.book.descriptions
    self.handoffs = handoffs
    rows = Dictionary(handoffs.enumerated().map { ($1.dealID, $0) }) { first, _ in first }
    columns = Dictionary(rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  func handoff(_ deal: String) -> Handoff? { rows[deal].map { handoffs[$0] } }

  /// Nil where there is no such handoff or rule.
  func outcome(deal: String, rule: String) -> Outcome? {
    guard let row = rows[deal], let column = columns[rule] else { return nil }
    return handoffs[row].outcomes[column]
  }
}
