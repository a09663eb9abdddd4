import HandoffConfig
import HandoffModel

/// A condition over a handoff holds: consistency that needs more than two fields, and yes or no columns.
///
/// `holds: {condition, required}`. Satisfied or violated; unknown where the condition hangs on data that was not exported;
/// violated where it hangs on a blank field that is `required`, so that emptying it never pays, else not applicable;
/// invalid where it hangs on a cell that cannot be read.
struct HoldsKind: RuleKind {
  static let key = "holds"

  private let condition: Condition
  private let values: [ValueID]
  private let required: Set<Int>
  let subjects: [String]
  let expectation: LocalizedText

  init(_ node: YAMLNode, scope: inout RuleScope) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    let conditionNode = try mapping.required("condition")
    condition = try Condition(conditionNode, scope: &scope)
    let requiredNodes = mapping.optional("required")?.elements ?? []
    try mapping.finish()
    var seen: Set<ValueID> = []
    values = condition.values.filter { seen.insert($0).inserted }
    subjects = values.map { [scope] in scope.values.name(of: $0) }
    var required: Set<Int> = []
    for element in requiredNodes {
      let name = try element.text()
      guard let position = subjects.firstIndex(of: name) else {
        throw ConfigurationError(
          .unknown(
            LocalizedText(en: "value of the condition", es: "valor de la condición"), name, at: element.position,
            candidates: subjects))
      }
      required.insert(position)
    }
    self.required = required
    expectation = ConditionText.marked(conditionNode)
  }

  func evaluate(_ batch: Batch) -> OutcomeColumn {
    let truths = condition.evaluate(batch)
    let vectors = values.map(batch.vector)
    let results = truths.enumerated().map { index, truth in
      switch truth {
      case .yes: return RuleResult(.satisfied, credit: .full, reason: .holds, origin: vectors[0].origins[index])
      case .no:
        return RuleResult(.violated, credit: .none, reason: .comparisonFalse, origin: vectors[0].origins[index])
      case .unknown: return undecided(vectors, handoff: index)
      }
    }
    return OutcomeColumn(results: results)
  }

  func canStillHold(_ batch: Batch, handoff index: Int) -> Bool {
    let open = OpenValues(batch: batch)
    return values.contains { open.canChange($0, handoff: index) }
  }

  private func undecided(_ vectors: [ValueVector], handoff index: Int) -> RuleResult {
    func first(_ holds: (CellState) -> Bool) -> Int? { vectors.firstIndex { holds($0.cells[index].state) } }
    if first({ $0 == .notExported }) != nil { return RuleResult(.unknown, credit: .none, reason: .notExported) }
    if let value = first({ $0 == .invalid }) {
      return RuleResult(.invalid, credit: .none, reason: .unreadable, origin: vectors[value].origins[index])
    }
    if let value = vectors.indices.first(where: { required.contains($0) && !vectors[$0].cells[index].isFilled }) {
      return RuleResult(.violated, credit: .none, reason: .blank, origin: vectors[value].origins[index])
    }
    return RuleResult(.notApplicable, credit: .none, reason: .nothingToJudge)
  }
}
