import HandoffConfig
import HandoffModel
import Testing

@testable import HandoffRules

extension Trial {
  /// Whether a rule, a rule that a pattern reads, or a value either is computed from names a field.
  func reads(_ rule: String, _ field: String) -> Bool {
    guard let spec = book.ruleSet.rules.first(where: { $0.id == rule }) else { return false }
    var texts = Set(scalars(spec.node))
    var isGrowing = true
    while isGrowing {
      let before = texts.count
      for derived in book.ruleSet.derived where derived.scalar(of: "name").map(texts.contains) ?? false {
        texts.formUnion(scalars(derived))
      }
      for other in book.ruleSet.rules where other.id != rule && texts.contains(other.id) {
        texts.formUnion(scalars(other.node))
      }
      // Without a segment of its own a deal is sorted by its value.
      isGrowing = texts.count > before
    }
    return texts.contains(field)
  }

  private func scalars(_ node: YAMLNode) -> [String] {
    switch node.content {
    case .scalar(let text): [text]
    case .sequence(let nodes): nodes.flatMap(scalars)
    case .mapping(let entries):
      entries.filter { $0.key != "examples" }.flatMap { [$0.key] + scalars($0.value) }
    }
  }

  /// A value of each handoff as the evaluator sees it, with what is counted over the whole export.
  func evaluatedValues(_ name: String, _ handoffs: [String]) throws -> [String] {
    let shipped = try Shipped.book.get()
    let dataset = try Exports(handoffs).dataset(for: shipped)
    let date = EvaluationDate(dataset.analysisDate.moment, zone: zone)
    let clock = clock
    func batch(_ population: PopulationValues?) -> Batch {
      Batch(
        dataset: dataset, values: shipped.values, segments: shipped.segmentAssignment,
        rows: (0..<handoffs.count).map(Int32.init), clock: clock, date: date, neverSeen: [], population: population)
    }
    let population = PopulationValues(shipped.values.populationFields, dealCount: handoffs.count) { rows in
      Batch(
        dataset: dataset, values: shipped.values, segments: shipped.segmentAssignment, rows: rows, clock: clock,
        date: date,
        neverSeen: [])
    }
    let id = try #require(shipped.values.id(of: name))
    return batch(population).vector(id).cells.map { cell in
      cell.value.map { "\(FixedDecimal(tenThousandths: $0))" } ?? "\(cell.state)"
    }
  }
}
