import HandoffModel

/// A condition over the deal-level values of a handoff.
indirect enum Condition: Sendable {
  case all([Condition])
  case any([Condition])
  case not(Condition)
  case test(ValueID, Predicate)

  /// The values it asks about.
  var values: [ValueID] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.values)
    case .not(let part): part.values
    case .test(let value, _): [value]
    }
  }

  /// The truth of the condition for every handoff of a batch.
  func evaluate(_ batch: Batch) -> [Truth] {
    switch self {
    case .all(let parts):
      return parts.reduce([Truth](repeating: .yes, count: batch.count)) { truth, part in
        zip(truth, part.evaluate(batch)).map { $0.and($1) }
      }
    case .any(let parts):
      return parts.reduce([Truth](repeating: .no, count: batch.count)) { truth, part in
        zip(truth, part.evaluate(batch)).map { $0.or($1) }
      }
    case .not(let part):
      return part.evaluate(batch).map(\.negated)
    case .test(let value, let predicate):
      let bound = BoundPredicate(predicate, batch: batch)
      return batch.vector(value).cells.map(bound.holds)
    }
  }
}
