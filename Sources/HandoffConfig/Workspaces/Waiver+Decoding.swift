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
    self.init(rule: rule, dealID: deal, owner: owner, reason: reason, expires: try expiry.day())
  }
}
