extension Workspace.Limits {
  /// Reads the mapping under `limits:`.
  init(_ node: YAMLNode) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    let largest = 64 << 20
    cellBytes = try mapping.optional("cell_bytes")?.integer(in: 1...largest)
    recordBytes = try mapping.optional("record_bytes")?.integer(in: 1...largest)
    columns = try mapping.optional("columns")?.integer(in: 1...1_000_000)
    rejectedRows = try mapping.optional("rejected_rows")?.integer(in: 0...1_000_000_000)
    try mapping.finish()
  }
}
