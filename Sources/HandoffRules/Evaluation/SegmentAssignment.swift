import HandoffConfig
import HandoffModel

/// Gives each handoff its segment: the deal's own field, else the first threshold that matches.
struct SegmentAssignment: Sendable {
  private struct Threshold: Sendable {
    let segment: String
    let when: Condition?
  }

  let segments: [String]
  private let field: FieldID?
  private let thresholds: [Threshold]
  private let basis: [ValueID]

  init(_ spec: SegmentSpec, scope: inout RuleScope) throws(ConfigurationError) {
    segments = spec.segments
    field = scope.catalogue.id(.deals, "segment")
    scope.need(field)
    var thresholds: [Threshold] = []
    for threshold in spec.thresholds {
      var when: Condition?
      if let node = threshold.when { when = try Condition(node, scope: &scope) }
      try Self.refuseCircle(when?.values ?? [], at: threshold.position, scope: scope)
      thresholds.append(Threshold(segment: threshold.segment, when: when))
    }
    self.thresholds = thresholds
    var basis: [ValueID] = []
    for node in spec.basis {
      let value = try scope.value(named: node.text(), at: node.position)
      try Self.refuseCircle([value], at: node.position, scope: scope)
      basis.append(value)
    }
    self.basis = basis
  }

  private static func refuseCircle(
    _ values: [ValueID], at position: SourcePosition, scope: RuleScope
  ) throws(ConfigurationError) {
    guard let segment = scope.values.id(of: "segment"), values.contains(where: { scope.values.reads(segment, in: $0) })
    else { return }
    throw ConfigurationError(
      at: position, en: "the segment is decided here, so this cannot ask for `segment`",
      es: "aquí se decide el segmento, así que no se puede preguntar por `segment`")
  }

  /// The segment's symbol per handoff; blank where neither the field nor any basis of the thresholds is filled, and where
  /// the field holds a name that is no segment: the field decides, and thresholds never guess what such a name means.
  func compute(_ batch: Batch) -> ValueVector {
    var vector = ValueVector(repeating: .blank, count: batch.count)
    let symbols = segments.map { batch.dataset.symbols.symbol(of: $0).map { Int64($0.index) } }
    let own = field.map { batch.dataset.deals.column($0) } ?? Column(.absent)
    var open: [Int] = []
    for (index, row) in batch.rows.enumerated() {
      let cell = own[Int(row)]
      guard let value = cell.value else {
        open.append(index)
        continue
      }
      if symbols.contains(value) { vector.cells[index] = cell }
      vector.origins[index] = CellOrigin(table: .deals, field: field, row: row)
    }
    guard !open.isEmpty else { return vector }
    assignByThreshold(open, symbols: symbols, batch: batch, to: &vector)
    return vector
  }

  private func assignByThreshold(_ open: [Int], symbols: [Int64?], batch: Batch, to vector: inout ValueVector) {
    let facts = basis.map { batch.vector($0) }
    var unassigned = open.filter { index in facts.contains { $0.cells[index].isFilled } }
    for threshold in thresholds {
      let truths = threshold.when?.evaluate(batch)
      guard let position = segments.firstIndex(of: threshold.segment), let symbol = symbols[position] else { continue }
      unassigned.removeAll { index in
        guard truths.map({ $0[index] == .yes }) ?? true else { return false }
        vector.cells[index] = .filled(symbol)
        if let fact = facts.first(where: { $0.cells[index].isFilled }) { vector.origins[index] = fact.origins[index] }
        return true
      }
    }
  }
}
