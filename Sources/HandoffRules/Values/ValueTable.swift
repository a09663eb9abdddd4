import HandoffModel

/// The deal-level values that rules use, each defined once.
struct ValueTable: Sendable {
  private struct Entry: Sendable {
    let name: String
    let source: ValueSource
    let type: ValueType
    let field: FieldID?
  }

  private var entries: [Entry] = []
  private var positions: [String: ValueID] = [:]

  var count: Int { entries.count }

  func id(of name: String) -> ValueID? { positions[name] }
  func name(of id: ValueID) -> String { entries[id.index].name }
  func source(of id: ValueID) -> ValueSource { entries[id.index].source }
  func type(of id: ValueID) -> ValueType { entries[id.index].type }
  /// The catalogue field the value begins with; nil for derived values.
  func field(of id: ValueID) -> FieldID? { entries[id.index].field }

  /// The catalogue fields whose cells a value may hold: its own, or those of a chain.
  func fields(of id: ValueID) -> [FieldID] {
    switch entries[id.index].source {
    case .deal(let field), .account(let field): [field]
    case .firstKnown(let chain): chain.flatMap(fields)
    case .asOf, .derived, .presence, .segment, .standIn: []
    }
  }

  /// Whether a value is, or is computed from, another.
  func reads(_ other: ValueID, in id: ValueID) -> Bool {
    if id == other { return true }
    return sources(of: entries[id.index].source).contains { reads(other, in: $0) }
  }

  /// By position: whether a value is one of these, or is computed from one of them over however many steps.
  func reading(_ targets: [ValueID]) -> [Bool] {
    var known = [Bool?](repeating: nil, count: entries.count)
    for target in targets { known[target.index] = true }
    func reads(_ index: Int) -> Bool {
      if let answer = known[index] { return answer }
      let answer = sources(of: entries[index].source).contains { reads($0.index) }
      known[index] = answer
      return answer
    }
    return entries.indices.map(reads)
  }

  private func sources(of source: ValueSource) -> [ValueID] {
    switch source {
    case .asOf, .deal, .account, .segment: return []
    case .firstKnown(let chain): return chain
    case .presence(let value): return [value]
    case .derived(let field), .standIn(let field): return field.sources
    }
  }

  /// Every derived field, in order of definition.
  var derivedFields: [DerivedField] {
    entries.compactMap { entry in
      if case .derived(let field) = entry.source { return field }
      return nil
    }
  }

  /// The derived fields that are counted over the whole export, with their place.
  var populationFields: [(id: ValueID, field: DerivedField)] {
    entries.indices.compactMap { index in
      guard case .derived(let field) = entries[index].source, field.needsPopulation else { return nil }
      return (ValueID(index: index), field)
    }
  }

  mutating func define(_ name: String, _ source: ValueSource, type: ValueType, field: FieldID?) -> ValueID {
    let id = ValueID(index: entries.count)
    entries.append(Entry(name: name, source: source, type: type, field: field))
    positions[name] = id
    return id
  }
}
