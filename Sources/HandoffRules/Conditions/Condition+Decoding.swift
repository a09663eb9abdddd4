import HandoffConfig
import HandoffModel

extension Condition {
  /// Reads a condition: a mapping of value to what it must be, all of them holding; `all`, `any` and `not` combine.
  init(_ node: YAMLNode, scope: inout RuleScope) throws(ConfigurationError) {
    guard node.isMapping else {
      throw ConfigurationError(
        at: node.position, en: "expected a condition such as `{segment: smb}`, found \(node.kind.en)",
        es: "se esperaba una condición como `{segment: smb}`, se encontró \(node.kind.es)")
    }
    var parts: [Condition] = []
    for entry in try node.entries() {
      switch entry.key {
      case "all": parts.append(.all(try Self.list(entry.value, scope: &scope)))
      case "any": parts.append(.any(try Self.list(entry.value, scope: &scope)))
      case "not": parts.append(.not(try Condition(entry.value, scope: &scope)))
      default:
        let value = try scope.value(named: entry.key, at: entry.keyPosition)
        let predicate = try Self.predicate(entry.value, on: value, scope: &scope)
        if entry.key == "segment" { try scope.checkSegments(predicate, at: entry.value.position) }
        parts.append(.test(value, predicate))
      }
    }
    guard !parts.isEmpty else {
      throw ConfigurationError(at: node.position, en: "the condition is empty", es: "la condición está vacía")
    }
    self = parts.count == 1 ? parts[0] : .all(parts)
  }

  /// A text is tested where one field alone holds it: a bit means something else in each field.
  private static func predicate(
    _ node: YAMLNode, on value: ValueID, scope: inout RuleScope
  ) throws(ConfigurationError) -> Predicate {
    let fields = scope.values.fields(of: value)
    if fields.count == 1, let text = try Predicate.text(node, of: fields[0], scope: &scope) { return text }
    return try Predicate(node, type: scope.type(of: value))
  }

  private static func list(_ node: YAMLNode, scope: inout RuleScope) throws(ConfigurationError) -> [Condition] {
    guard !node.elements.isEmpty else {
      throw ConfigurationError(
        at: node.position, en: "the list of conditions is empty", es: "la lista de condiciones está vacía")
    }
    var list: [Condition] = []
    for element in node.elements { list.append(try Condition(element, scope: &scope)) }
    return list
  }
}
