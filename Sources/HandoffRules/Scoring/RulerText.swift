import HandoffConfig

/// A canonical text of YAML nodes: the same for the same meaning, whatever the file, layout and key order.
enum RulerText {
  /// `dropped` keys are left out of the mapping itself; `everywhere`, of the mappings below it too.
  static func canonical(_ node: YAMLNode, without dropped: Set<String> = [], everywhere: Bool = false) -> String {
    func below(_ node: YAMLNode) -> String {
      canonical(node, without: everywhere ? dropped : [], everywhere: everywhere)
    }
    return switch node.content {
    case .scalar(let text): "\(text.utf8.count):\(text)"
    case .sequence(let nodes): "[" + nodes.map(below).joined(separator: ",") + "]"
    case .mapping(let entries):
      "{"
        + entries.filter { !dropped.contains($0.key) }.sorted { $0.key < $1.key }
        .map { "\($0.key.utf8.count):\($0.key)=\(below($0.value))" }.joined(separator: ",") + "}"
    }
  }
}
