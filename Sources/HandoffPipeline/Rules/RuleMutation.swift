import HandoffConfig
import HandoffModel

/// Small changes of a rule's check that its examples should notice: a limit, a count or a threshold moved.
struct RuleMutation {
  let rule: RuleSpec
  /// What was changed, such as `limit: 48 hours -> 49 hours`.
  let text: String
  let position: SourcePosition

  private static let keys: Set<String> = ["limit", "critical", "target", "count", "min_words", "value"]

  /// Every change of the rule's own check and of its variants.
  static func all(of spec: RuleSpec, kinds: [String]) -> [RuleMutation] {
    var mutations: [RuleMutation] = []
    for (changed, text, position) in changes(spec.node, inside: nil) {
      if let rule = try? RuleSpec(changed, kinds: kinds) {
        mutations.append(RuleMutation(rule: rule, text: text, position: position))
      }
    }
    return mutations
  }

  private static func changes(_ node: YAMLNode, inside key: String?) -> [(YAMLNode, String, SourcePosition)] {
    switch node.content {
    case .scalar(let text):
      // A target colours the report and decides no outcome.
      guard let key, keys.contains(key), key != "target", let moved = moved(text) else { return [] }
      return [(YAMLNode(.scalar(moved), at: node.position), "\(key): \(text) -> \(moved)", node.position)]
    case .sequence(let nodes):
      return nodes.indices.flatMap { index in
        changes(nodes[index], inside: nil).map { changed, text, position in
          var copy = nodes
          copy[index] = changed
          return (YAMLNode(.sequence(copy), at: node.position), text, position)
        }
      }
    case .mapping(let entries):
      let skipped: Set<String> = ["examples", "title", "rationale", "action", "catalogue", "when", "condition"]
      return entries.indices.filter { !skipped.contains(entries[$0].key) }.flatMap { index in
        changes(entries[index].value, inside: entries[index].key).map { changed, text, position in
          var copy = entries
          copy[index] = YAMLNode.Entry(key: entries[index].key, keyPosition: entries[index].keyPosition, value: changed)
          return (YAMLNode(.mapping(copy), at: node.position), text, position)
        }
      }
    }
  }

  /// The first number of a text doubled and one more, so that no example lies between by chance.
  private static func moved(_ text: String) -> String? {
    guard let start = text.firstIndex(where: \.isNumber) else { return nil }
    let digits = text[start...].prefix { $0.isNumber }
    guard let number = Int(digits) else { return nil }
    return text[..<start] + "\(number * 2 + 1)" + text[digits.endIndex...]
  }
}
