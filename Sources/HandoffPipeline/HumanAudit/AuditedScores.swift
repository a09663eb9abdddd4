import HandoffModel
import HandoffRules

/// The scores of handoffs without their reports, batch by batch.
enum AuditedScores {
  private static let batchSize = 512

  /// Calls `take` with each batch in the order of the rows.
  static func each(_ rows: [Int32], _ evaluator: Evaluator, _ take: (EvaluatedBatch) -> Void) {
    for start in stride(from: 0, to: rows.count, by: batchSize) {
      take(evaluator.evaluate(Array(rows[start..<min(start + batchSize, rows.count)])))
    }
  }

  /// The deal id of a row as the export has it.
  static func dealID(_ row: Int32, _ dataset: Dataset) -> String {
    dataset.catalogue.id(.deals, "deal_id").flatMap { dataset.deals.column($0)[Int(row)].value }.map {
      dataset.symbols.string(Symbol(index: UInt32(truncatingIfNeeded: $0)))
    } ?? ""
  }
}
