import HandoffModel

extension Waiver {
  /// Reads one entry of `waivers:`; owner, reason and expiry must be there, so that nothing is waived by nobody, for
  /// nothing, or for ever.
  init(_ node: YAMLNode) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    let rule = try mapping.required("rule").text()
    let deal = try mapping.required("deal").text()
    let owner = try mapping.required("owner").text()
    let reason = try mapping.required("reason").text()
    let expiry = try mapping.required("expires")
    try mapping.finish()
    guard let expires = Day(parsing: try expiry.text()) else {
      throw ConfigurationError(
        at: expiry.position, en: "expected a date such as 2026-12-31, found \(expiry.kind.en)",
        es: "se esperaba una fecha como 2026-12-31, se encontró \(expiry.kind.es)")
    }
    self.init(rule: rule, dealID: deal, owner: owner, reason: reason, expires: expires)
  }
}
