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
      if word == "missing" {
        self = .isMissing
        return
      }
    }
    switch type {
    case .boolean:
      self = .boolean(try node.boolean())
    case .symbol:
      self = try Self.membership(node)
    case .number:
      if let range = Self.range(node) {
        self = range
        return
      }
      let (comparison, rest) = try Self.comparison(node)
      guard let number = FixedDecimal(parsing: rest) else {
        throw Self.unreadable(node, en: "a number", es: "un número")
      }
      self = .number(comparison, number.tenThousandths)
    case .moment:
      let (comparison, rest) = try Self.comparison(node)
      if rest == "as_of" {
        self = .asOf(comparison)
        return
      }
      guard let moment = ISOTimestamp.moment(of: rest, zone: .utc) else {
        throw Self.unreadable(node, en: "a date such as 2026-01-31", es: "una fecha como 2026-01-31")
      }
      self = .moment(comparison, moment)
    case .text:
      throw ConfigurationError(
        at: node.position,
        en: "a text can only be `filled`, `blank` or {has: [text tests]} here, found \(node.kind.en)",
        es: "aquí un texto solo puede ser `filled`, `blank` o {has: [pruebas de texto]}, se encontró \(node.kind.es)")
    }
  }

  /// Reads `{has: [...]}`, `{has_any: [...]}` or `{lacks: [...]}` for the text of one field; nil for anything else.
  static func text(
    _ node: YAMLNode, of field: FieldID, scope: inout RuleScope
  ) throws(ConfigurationError) -> Predicate? {
    guard node.isMapping, scope.catalogue[field].type.isText else { return nil }
    var mapping = try YAMLMapping(node)
    let written = TextDemand.allCases.compactMap { demand in mapping.optional(demand.rawValue).map { (demand, $0) } }
    try mapping.finish()
    guard let (demand, tests) = written.first, written.count == 1 else {
      throw ConfigurationError(
        at: node.position, en: "expected exactly one of has, has_any, lacks",
        es: "se esperaba exactamente uno de has, has_any, lacks")
    }
    var mask: UInt16 = 0
    for test in tests.elements {
      let check = TextPlan.Check.test(try scope.textTest(named: test.text(), at: test.position))
      mask |= 1 << UInt16(try scope.bit(of: check, for: field, at: test.position))
    }
    return .text(mask: mask, demand)
  }

  /// `15..30`: from the first to the second, both included.
  private static func range(_ node: YAMLNode) -> Predicate? {
    guard let parts = node.scalar?.split(separator: "..", omittingEmptySubsequences: false), parts.count == 2,
      let low = FixedDecimal(parsing: String(parts[0])), let high = FixedDecimal(parsing: String(parts[1])),
      low.tenThousandths <= high.tenThousandths
    else { return nil }
    return .range(low.tenThousandths, high.tenThousandths)
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
