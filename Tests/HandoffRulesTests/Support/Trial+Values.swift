import HandoffConfig
import HandoffModel
import Testing

@testable import HandoffRules

extension Trial {
  /// A deal-level value of each handoff, in words: the text of a moment, a number, a flag or a name, else the state.
  func values(_ name: String, _ handoffs: [String], asOf: String = "2026-12-31") throws -> [String] {
    try values([name], handoffs, asOf: asOf)[0]
  }

  /// The same of several values.
  func values(_ names: [String], _ handoffs: [String], asOf: String = "2026-12-31") throws -> [[String]] {
    let dataset = try Exports(handoffs, asOf: asOf, zone: zone).dataset(for: book)
    let batch = Batch(
      dataset: dataset, values: book.values, segments: book.segmentAssignment,
      rows: (0..<handoffs.count).map(Int32.init),
      clock: clock, date: EvaluationDate(dataset.analysisDate.moment, zone: zone), neverSeen: [])
    return try names.map { name in words(of: try #require(book.values.id(of: name)), in: batch) }
  }

  private func words(of id: ValueID, in batch: Batch) -> [String] {
    batch.vector(id).cells.map { cell in
      guard let value = cell.value else { return "\(cell.state)" }
      return switch book.values.type(of: id) {
      case .boolean: value == 1 ? "true" : "false"
      case .moment: "\(Moment(raw: value))"
      case .number: "\(FixedDecimal(tenThousandths: value))"
      case .symbol: batch.dataset.symbols.string(Symbol(index: UInt32(value)))
      case .text: "text of \(TextFeatures(bits: UInt32(value)).words)"
      }
    }
  }
}
