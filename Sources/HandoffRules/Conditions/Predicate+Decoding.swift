import HandoffConfig
import HandoffModel

extension Predicate {
  /// Reads the right-hand side of a condition for a value of that type.
  init(_ node: YAMLNode, type: ValueType) throws(ConfigurationError) {
    if let word = node.scalar {
      if word == "filled" {
        self = .isFilled
        return
      }
      if word == "blank" {
        self = .isBlank
        return
      }
    }
    switch type {
    case .boolean:
      self = .boolean(try node.boolean())
    case .symbol:
      self = try Self.membership(node)
    case .number:
      let (comparison, rest) = try Self.comparison(node)
      guard let number = FixedDecimal(parsing: rest) else {
        throw Self.unreadable(node, en: "a number", es: "un número")
      }
      self = .number(comparison, number.tenThousandths)
    case .moment:
      let (comparison, rest) = try Self.comparison(node)
      guard let moment = ISOTimestamp.moment(of: rest, zone: .utc) else {
        throw Self.unreadable(node, en: "a date such as 2026-01-31", es: "una fecha como 2026-01-31")
      }
      self = .moment(comparison, moment)
    case .text:
      throw ConfigurationError(
        at: node.position, en: "a text can only be `filled` or `blank` here, found \(node.kind.en)",
        es: "aquí un texto solo puede ser `filled` o `blank`, se encontró \(node.kind.es)")
    }
  }

  private static func membership(_ node: YAMLNode) throws(ConfigurationError) -> Predicate {
    if let (comparison, rest) = node.scalar.flatMap(Comparison.split) {
      switch comparison {
      case .equal: return .oneOf([rest])
      case .notEqual: return .noneOf([rest])
      default:
        throw ConfigurationError(
          at: node.position, en: "names have no order; use a list of values",
          es: "los nombres no tienen orden; use una lista de valores")
      }
    }
    return .oneOf(try node.texts())
  }

  private static func comparison(_ node: YAMLNode) throws(ConfigurationError) -> (Comparison, String) {
    let text = try node.text()
    return Comparison.split(text) ?? (.equal, text)
  }

  private static func unreadable(_ node: YAMLNode, en: String, es: String) -> ConfigurationError {
    ConfigurationError(
      at: node.position, en: "expected \(en), perhaps after one of = != < <= > >=, found \(node.kind.en)",
      es: "se esperaba \(es), quizá tras uno de = != < <= > >=, se encontró \(node.kind.es)")
  }
}
