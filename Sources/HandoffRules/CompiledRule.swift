import HandoffModel

/// A rule ready to judge batches.
struct CompiledRule: Sendable {
  struct Variant: Sendable {
    let when: Condition
    let kind: any RuleKind
  }

  let when: Condition?
  let kind: any RuleKind
  let variants: [Variant]

  /// The rule over a batch: not applicable where its condition is false, unknown where that is unknown; by the first
  /// variant whose condition holds, else by its own limits, which also apply where a variant's condition is unknown.
  func evaluate(_ batch: Batch) -> OutcomeColumn {
    var column = kind.evaluate(batch)
    let truths = when?.evaluate(batch)
    apply(variants, to: &column, batch: batch, where: truths)
    for (index, truth) in (truths ?? []).enumerated() where truth != .yes {
      column.results[index] = truth == .no ? .notApplicable : .conditionUnknown
      if !column.clocks.isEmpty { column.clocks[index] = nil }
    }
    return column
  }

  /// Whether the rule can still be made to hold for a handoff, by the limits of the variant it was judged by.
  func canStillHold(_ batch: Batch, handoff index: Int, variant: UInt8) -> Bool {
    let position = Int(variant) - 1
    let kind = variants.indices.contains(position) ? variants[position].kind : kind
    return kind.canStillHold(batch, handoff: index)
  }

  /// Handoffs that the rule does not judge count as decided.
  private func apply(_ variants: [Variant], to column: inout OutcomeColumn, batch: Batch, where truths: [Truth]?) {
    guard !variants.isEmpty else { return }
    var isDecided = truths?.map { $0 != .yes } ?? [Bool](repeating: false, count: batch.count)
    var isUndecided = [Bool](repeating: false, count: batch.count)
    for (position, variant) in variants.enumerated() {
      let holds = variant.when.evaluate(batch)
      let other = variant.kind.evaluate(batch)
      for index in 0..<batch.count where !isDecided[index] && !isUndecided[index] {
        switch holds[index] {
        case .no: continue
        case .unknown: isUndecided[index] = true
        case .yes:
          isDecided[index] = true
          column.results[index] = other.results[index]
          column.results[index].variant = UInt8(position + 1)
          if !column.clocks.isEmpty { column.clocks[index] = other.clocks[index] }
        }
      }
    }
    column.undecidedVariants = isUndecided.count { $0 }
  }
}
