extension YAMLNode {
  /// This mapping with the keys of `override` put over it, one level deep; key order stays, new keys follow.
  /// Anything that is not two mappings is replaced whole.
  public func overridden(by override: YAMLNode) -> YAMLNode {
    guard case .mapping(let base) = content, case .mapping(let changes) = override.content else { return override }
    var merged = base.map { entry in changes.first { $0.key == entry.key } ?? entry }
    merged += changes.filter { change in !base.contains { $0.key == change.key } }
    return YAMLNode(.mapping(merged), at: override.position)
  }
}
