extension Workspace {
  /// Reads `people:`: figures of single people need a purpose that somebody wrote down.
  static func purpose(_ node: YAMLNode) throws(ConfigurationError) -> String? {
    var mapping = try YAMLMapping(node)
    let isEnabled = try mapping.optional("enabled")?.boolean() ?? true
    let node = try mapping.required("purpose")
    let purpose = try node.text()
    try mapping.finish()
    guard purpose.contains(where: \.isLetter) else {
      throw ConfigurationError(
        at: node.position, en: "say in words what the figures of single people are used for",
        es: "diga con palabras para qué se usan las cifras de personas")
    }
    return isEnabled ? purpose : nil
  }
}
