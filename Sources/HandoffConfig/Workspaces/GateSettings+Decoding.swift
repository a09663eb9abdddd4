import HandoffModel

extension GateSettings {
  /// Reads `ci_gates:`; every key may be left out.
  init(_ node: YAMLNode) throws(ConfigurationError) {
    self.init()
    var mapping = try YAMLMapping(node)
    var issues = IssueCollector()
    func percent(_ node: YAMLNode?) -> Int? {
      node.flatMap { node in
        issues.attempt { () throws(ConfigurationError) in try node.integer(in: 0...100) }
      }
    }
    minMedianScore = percent(mapping.optional("min_median_score"))
    minCompletion = percent(mapping.optional("min_completion"))
    minCoverage = percent(mapping.optional("min_coverage"))
    if let node = mapping.optional("fail_on") {
      failOn = issues.attempt { () throws(ConfigurationError) in try Self.failOn(node) }
    }
    if let node = mapping.optional("fail_on_new") {
      failsOnNew = issues.attempt { () throws(ConfigurationError) in try node.boolean() }
    }
    if let node = mapping.optional("max_rejected") {
      maxRejected = issues.attempt { () throws(ConfigurationError) in try Self.rejectedLimit(node) }
    }
    _ = issues.attempt { () throws(ConfigurationError) in try mapping.finish() }
    try issues.throwIfAny()
  }

  private static func failOn(_ node: YAMLNode) throws(ConfigurationError) -> FailOn {
    let text = try node.text()
    guard let choice = FailOn(parsing: text) else {
      let what = LocalizedText(en: "severity", es: "severidad")
      throw ConfigurationError(.unknown(what, text, at: node.position, candidates: FailOn.names))
    }
    return choice
  }

  private static func rejectedLimit(_ node: YAMLNode) throws(ConfigurationError) -> RejectedLimit {
    guard let text = node.scalar, let limit = RejectedLimit(parsing: text) else {
      throw ConfigurationError(
        at: node.position, en: "expected a number of records such as 12, or a share such as 5%, found \(node.kind.en)",
        es: "se esperaba un número de registros como 12, o una parte como 5%, se encontró \(node.kind.es)")
    }
    return limit
  }
}
