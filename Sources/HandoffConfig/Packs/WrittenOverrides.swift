import HandoffModel

/// What the overrides of one pack write, so that two that disagree about a key of one rule are refused: which of them
/// stands would hang on the names of their files.
struct WrittenOverrides {
  private var known: [String: YAMLNode] = [:]

  /// Notes a rule's node; nothing where it is no override. The same value twice is no contradiction.
  mutating func add(_ node: YAMLNode) throws(ConfigurationError) {
    guard case .mapping(let entries) = node.content,
      let id = entries.first(where: { $0.key == "override" })?.value.scalar
    else { return }
    for entry in entries where entry.key != "override" {
      // Mappings are merged one level deep, so they may state different keys.
      guard case .mapping(let deeper) = entry.value.content else {
        try add(entry.value, of: entry.key, id: id)
        continue
      }
      for part in deeper { try add(part.value, of: "\(entry.key)/\(part.key)", id: id) }
    }
  }

  private mutating func add(_ value: YAMLNode, of key: String, id: String) throws(ConfigurationError) {
    let place = "\(id) \(key)"
    guard let first = known[place] else {
      known[place] = value
      return
    }
    guard !first.hasSameContent(as: value) else { return }
    throw ConfigurationError(
      at: value.position,
      en: "`\(key)` of the rule `\(id)` is already overridden in this pack, at \(first.position), with another value: "
        + "keep one of them",
      es: "`\(key)` de la regla `\(id)` ya se cambia en este paquete, en \(first.position), con otro valor: "
        + "deje solo uno")
  }
}

extension YAMLNode {
  /// Whether two nodes say the same, wherever they stand; the order of keys counts.
  fileprivate func hasSameContent(as other: YAMLNode) -> Bool {
    switch (content, other.content) {
    case (.scalar(let a), .scalar(let b)): a == b
    case (.sequence(let a), .sequence(let b)): a.count == b.count && zip(a, b).allSatisfy { $0.hasSameContent(as: $1) }
    case (.mapping(let a), .mapping(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.key == $1.key && $0.value.hasSameContent(as: $1.value) }
    default: false
    }
  }
}
