import HandoffConfig
import HandoffModel

extension DerivedField.Computation {
  static let keys = ["choose", "concurrent", "copies", "elapsed", "reply_time", "shift"]

  /// Reads the computation of a derived entry; nil where it has none.
  static func decode(
    _ mapping: inout YAMLMapping, scope: inout RuleScope
  ) throws(ConfigurationError) -> (computation: DerivedField.Computation, type: ValueType)? {
    if let node = mapping.optional("shift") { return (try shift(node, scope: &scope), .moment) }
    if let node = mapping.optional("elapsed") { return (try elapsed(node, scope: &scope), .number) }
    if let node = mapping.optional("reply_time") { return (try replyTime(node, scope: &scope), .number) }
    if let node = mapping.optional("copies") { return (try copies(node, scope: &scope), .number) }
    if let node = mapping.optional("concurrent") { return (try concurrent(node, scope: &scope), .number) }
    if let node = mapping.optional("choose") { return (try choose(node, scope: &scope), .symbol) }
    return nil
  }

  private static func choose(
    _ node: YAMLNode, scope: inout RuleScope
  ) throws(ConfigurationError) -> DerivedField.Computation {
    var cases: [DerivedField.Case] = []
    for element in node.elements {
      var mapping = try YAMLMapping(element)
      let name = try mapping.required("is").text()
      let whenNode = mapping.optional("when")
      try mapping.finish()
      var when: Condition?
      if let whenNode { when = try Condition(whenNode, scope: &scope) }
      if let last = cases.last, last.when == nil {
        throw ConfigurationError(
          at: element.position, en: "this case cannot be reached: the one before it always holds",
          es: "este caso no se puede alcanzar: el anterior se cumple siempre")
      }
      scope.note(name: name)
      cases.append(DerivedField.Case(when: when, name: name))
    }
    return .choose(cases)
  }

  private static func shift(
    _ node: YAMLNode, scope: inout RuleScope
  ) throws(ConfigurationError) -> DerivedField.Computation {
    var mapping = try YAMLMapping(node)
    let of = try scope.moment(named: mapping.required("of"))
    if let months = mapping.optional("months") {
      try mapping.finish()
      let value = try scope.value(named: months.text(), at: months.position)
      guard scope.type(of: value) == .number else {
        throw ConfigurationError(
          at: months.position, en: "`months` must be a number", es: "`months` debe ser un número")
      }
      return .shiftMonths(of: of, months: value)
    }
    if let back = mapping.optional("back") {
      try mapping.finish()
      let span = try RuleScope.span(back)
      guard span.unit == .days || span.unit == .hours else {
        throw ConfigurationError(
          at: back.position, en: "`back` counts hours or calendar days", es: "`back` cuenta horas o días naturales")
      }
      return .shift(of: of, by: span, isBack: true)
    }
    let by = try RuleScope.span(mapping.required("by"))
    try mapping.finish()
    return .shift(of: of, by: by, isBack: false)
  }

  private static func elapsed(
    _ node: YAMLNode, scope: inout RuleScope
  ) throws(ConfigurationError) -> DerivedField.Computation {
    var mapping = try YAMLMapping(node)
    let from = try scope.moment(named: mapping.required("from"))
    let to = try scope.moment(named: mapping.required("to"))
    let unit = try mapping.optional("unit")?.choice(TimeUnit.self, of: LocalizedText(en: "unit", es: "unidad"))
    try mapping.finish()
    return .elapsed(from: from, to: to, unit: unit ?? .days)
  }

  private static func replyTime(
    _ node: YAMLNode, scope: inout RuleScope
  ) throws(ConfigurationError) -> DerivedField.Computation {
    var mapping = try YAMLMapping(node)
    let to = try RowSelection.filter(mapping.required("to"), table: .activities, scope: &scope)
    let by = try RowSelection.filter(mapping.required("by"), table: .activities, scope: &scope)
    var window = RowSelection.Window()
    window.from = try mapping.optional("from").map { node throws(ConfigurationError) in try scope.moment(named: node) }
    window.until = try mapping.optional("until").map { node throws(ConfigurationError) in
      try scope.moment(named: node)
    }
    try mapping.finish()
    return .replyTime(
      to: RowSelection.make(.activities, filter: to, window: window, includesOpen: false, scope: &scope),
      by: RowSelection.make(.activities, filter: by, window: .init(), includesOpen: false, scope: &scope))
  }

  private static func copies(
    _ node: YAMLNode, scope: inout RuleScope
  ) throws(ConfigurationError) -> DerivedField.Computation {
    var mapping = try YAMLMapping(node)
    let ofNode = try mapping.required("of")
    let of = try scope.field(.deals, ofNode.text(), at: ofNode.position)
    guard scope.catalogue[of].type.isText else {
      throw ConfigurationError(
        at: ofNode.position, en: "only texts are compared across deals",
        es: "solo los textos se comparan entre negocios")
    }
    let by = try symbol(mapping.required("by"), scope: &scope)
    try mapping.finish()
    scope.fingerprint(of)
    return .copies(of: of, by: by)
  }

  private static func concurrent(
    _ node: YAMLNode, scope: inout RuleScope
  ) throws(ConfigurationError) -> DerivedField.Computation {
    var mapping = try YAMLMapping(node)
    let by = try symbol(mapping.required("by"), scope: &scope)
    let from = try scope.moment(named: mapping.required("from"))
    let until = try scope.moment(named: mapping.required("until"))
    try mapping.finish()
    return .concurrent(by: by, from: from, until: until)
  }

  private static func symbol(_ node: YAMLNode, scope: inout RuleScope) throws(ConfigurationError) -> ValueID {
    let value = try scope.value(named: node.text(), at: node.position)
    guard scope.type(of: value) == .symbol else {
      throw ConfigurationError(
        at: node.position, en: "`by` must be an id or a choice", es: "`by` debe ser un id o una opción")
    }
    return value
  }
}
