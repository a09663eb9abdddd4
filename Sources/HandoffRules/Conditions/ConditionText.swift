public import HandoffConfig
public import HandoffModel

/// Conditions in words, as they are written in YAML.
public enum ConditionText {
  public static func text(of node: YAMLNode) -> LocalizedText {
    LocalizedText(
      en: words(node, and: " and ", or: " or ", not: "not "), es: words(node, and: " y ", or: " o ", not: "no "))
  }

  private static func words(_ node: YAMLNode, and: String, or: String, not: String) -> String {
    guard case .mapping(let entries) = node.content else { return value(node) }
    let parts = entries.map { entry -> String in
      func list(_ joiner: String) -> String {
        "(" + entry.value.elements.map { words($0, and: and, or: or, not: not) }.joined(separator: joiner) + ")"
      }
      return switch entry.key {
      case "all": list(and)
      case "any": list(or)
      case "not": not + "(" + words(entry.value, and: and, or: or, not: not) + ")"
      default: "\(entry.key) \(value(entry.value))"
      }
    }
    return parts.joined(separator: and)
  }

  private static func value(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text): text
    case .sequence(let nodes): nodes.map(value).joined(separator: "/")
    case .mapping(let entries): entries.map { "\($0.key) \(value($0.value))" }.joined(separator: ", ")
    }
  }
}
