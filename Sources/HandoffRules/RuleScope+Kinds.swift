import HandoffConfig
import HandoffModel

extension RuleScope {
  /// The value a node names, which must be a date or an instant.
  mutating func moment(named node: YAMLNode) throws(ConfigurationError) -> ValueID {
    let name = try node.text()
    let value = try value(named: name, at: node.position)
    guard type(of: value) == .moment else {
      throw ConfigurationError(
        at: node.position, en: "`\(name)` is not a date or an instant", es: "`\(name)` no es una fecha ni un instante")
    }
    return value
  }

  /// A length of time with its unit.
  static func span(_ node: YAMLNode) throws(ConfigurationError) -> TimeSpan {
    guard let span = TimeSpan(parsing: try node.text()) else { throw badDuration(node) }
    return span
  }

  /// A limit: a length of time, or `end of next calendar week`.
  static func limit(_ node: YAMLNode) throws(ConfigurationError) -> TimeLimit {
    guard let limit = TimeLimit(parsing: try node.text()) else { throw badDuration(node) }
    return limit
  }

  private static func badDuration(_ node: YAMLNode) -> ConfigurationError {
    ConfigurationError(
      at: node.position,
      en:
        "expected a duration with its unit, such as `48 hours`, `5 business days` or `end of next calendar week`, found \(node.kind.en)",
      es:
        "se esperaba una duración con su unidad, como `48 hours`, `5 business days` o `end of next calendar week`, se encontró \(node.kind.es)"
    )
  }
}
