import HandoffConfig
import HandoffModel

extension DerivedField {
  /// A derived entry is an aggregation, or a chain of values of which the first filled one counts.
  enum Decoded {
    case field(DerivedField)
    case firstKnown([ValueID])
  }

  private static let aggregates = [
    "count", "exists", "first", "last", "longest_gap", "max", "median_lag", "min", "sum",
  ]

  /// Reads one entry of a `derived:` list.
  static func decode(_ node: YAMLNode, scope: inout RuleScope) throws(ConfigurationError) -> Decoded {
    var mapping = try YAMLMapping(node)
    let name = try mapping.required("name").text()
    let label = try mapping.required("label").localizedText()
    if let chain = mapping.optional("first_known") {
      var list: [ValueID] = []
      for element in chain.elements { list.append(try scope.value(named: element.text(), at: element.position)) }
      try mapping.finish()
      guard let first = list.first, list.allSatisfy({ scope.type(of: $0) == scope.type(of: first) }) else {
        throw ConfigurationError(
          at: chain.position, en: "`first_known` needs values of one type",
          es: "`first_known` necesita valores de un mismo tipo")
      }
      return .firstKnown(list)
    }
    if let lookup = mapping.optional("lookup") {
      try mapping.finish()
      return .field(try Self.lookup(lookup, name: name, label: label, scope: &scope))
    }
    if let computed = try Computation.decode(&mapping, scope: &scope) {
      try mapping.finish()
      return .field(
        DerivedField(
          name: name, label: label, type: computed.type, aggregate: .computed(computed.computation),
          rows: .nothing, isUnknownIfNever: false))
    }
    let written = aggregates.compactMap { kind in mapping.optional(kind).map { (kind: kind, body: $0) } }
    try mapping.finish()
    guard let (kind, body) = written.first, written.count == 1 else {
      let list = (aggregates + Computation.keys + ["first_known", "lookup"]).sorted().joined(separator: ", ")
      throw ConfigurationError(
        at: node.position, en: "the derived field `\(name)` needs exactly one of \(list)",
        es: "el campo derivado `\(name)` necesita exactamente uno de \(list)")
    }
    return .field(try aggregation(kind, body, name: name, label: label, scope: &scope))
  }

  private static func lookup(
    _ node: YAMLNode, name: String, label: LocalizedText, scope: inout RuleScope
  ) throws(ConfigurationError) -> DerivedField {
    var mapping = try YAMLMapping(node)
    let tableNode = try mapping.required("table")
    guard try tableNode.text() == TableName.users.rawValue else {
      throw ConfigurationError(
        at: tableNode.position, en: "only `users` can be looked up by key",
        es: "solo `users` se puede consultar por clave")
    }
    let keyNode = try mapping.required("key")
    let key = try scope.value(named: keyNode.text(), at: keyNode.position)
    let ofNode = try mapping.required("of")
    let field = try scope.field(.users, ofNode.text(), at: ofNode.position)
    try mapping.finish()
    scope.need(scope.catalogue.id(.users, "user_id"))
    return DerivedField(
      name: name, label: label, type: ValueType(scope.catalogue[field].type),
      aggregate: .lookup(key: key, of: field), rows: .nothing, isUnknownIfNever: false)
  }

  private static func aggregation(
    _ kind: String, _ node: YAMLNode, name: String, label: LocalizedText, scope: inout RuleScope
  ) throws(ConfigurationError) -> DerivedField {
    var mapping = try YAMLMapping(node)
    let rows = try RowSelection.decode(&mapping, scope: &scope)
    let isUnknownIfNever = try mapping.optional("unknown_if_never")?.boolean() ?? false
    func field(
      _ key: String, of types: Set<ValueType>?, scope: inout RuleScope
    ) throws(ConfigurationError) -> FieldID {
      let node = try mapping.required(key)
      let field = try scope.field(rows.table, node.text(), at: node.position)
      guard let types, !types.contains(ValueType(scope.catalogue[field].type)) else { return field }
      throw ConfigurationError(
        at: node.position, en: "`\(key)` must be a date\(types.contains(.number) ? " or a number" : "")",
        es: "`\(key)` debe ser una fecha\(types.contains(.number) ? " o un número" : "")")
    }
    // Only these have an order of their own.
    let ordered: Set<ValueType> = [.moment, .number]
    let aggregate: Aggregate
    var type = ValueType.number
    switch kind {
    case "count": aggregate = .count
    case "exists":
      aggregate = .exists
      type = .boolean
    case "median_lag":
      aggregate = .medianLag(
        from: try field("from_field", of: [.moment], scope: &scope),
        to: try field("to_field", of: [.moment], scope: &scope))
    case "sum":
      aggregate = .sum(of: try field("of", of: [.number], scope: &scope))
    case "longest_gap": aggregate = .longestGap(of: try field("of", of: [.moment], scope: &scope))
    default:
      let isExtreme = kind == "min" || kind == "max"
      let of = try field("of", of: isExtreme ? ordered : nil, scope: &scope)
      type = ValueType(scope.catalogue[of].type)
      switch kind {
      case "min": aggregate = .minimum(of: of)
      case "max": aggregate = .maximum(of: of)
      default:
        let by = mapping.optional("by") == nil ? nil : try field("by", of: ordered, scope: &scope)
        aggregate = kind == "first" ? .first(of: of, by: by) : .last(of: of, by: by)
      }
    }
    try mapping.finish()
    return DerivedField(
      name: name, label: label, type: type, aggregate: aggregate, rows: rows, isUnknownIfNever: isUnknownIfNever)
  }
}
