import HandoffConfig

/// YAML values written out with the place that each effective value came from.
enum ResolvedText {
  /// The lines of a mapping's entries; `dropped` keys are left out. Without places, as plain YAML.
  static func lines(
    of node: YAMLNode, indent: Int = 0, without dropped: Set<String> = [], hasPlaces: Bool
  ) -> [String] {
    guard case .mapping(let entries) = node.content else { return ["\(pad(indent))\(flow(node))"] }
    return entries.filter { !dropped.contains($0.key) }.flatMap { entry -> [String] in
      let head = "\(pad(indent))\(entry.key):"
      if entry.value.isMapping, isTall(entry.value) {
        return [head] + lines(of: entry.value, indent: indent + 2, hasPlaces: hasPlaces)
      }
      let line = "\(head) \(flow(entry.value))"
      guard hasPlaces else { return [line] }
      return [line.padded(to: 72) + "  # \(entry.value.position.file):\(entry.value.position.line)"]
    }
  }

  /// Mappings are written one key a line, so that each has its own place.
  private static func isTall(_ node: YAMLNode) -> Bool {
    guard case .mapping(let entries) = node.content else { return false }
    return !entries.isEmpty
  }

  private static func flow(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text): quoted(text)
    case .sequence(let nodes): "[" + nodes.map(flow).joined(separator: ", ") + "]"
    case .mapping(let entries): "{" + entries.map { "\($0.key): \(flow($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    let isPlain =
      !text.isEmpty && !text.contains(": ") && !text.contains(" #")
      && text.first.map { !"-?:,[]{}#&*!|>'\"%@`<=".contains($0) } ?? false
      && !text.contains { ",[]{}".contains($0) } && text.last != ":" && text.last != " "
    return isPlain ? text : "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private static func pad(_ indent: Int) -> String { String(repeating: " ", count: indent) }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    count >= width ? self : self + String(repeating: " ", count: width - count)
  }
}
