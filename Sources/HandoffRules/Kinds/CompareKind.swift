import HandoffConfig
import HandoffModel

/// Two fields of a handoff agree as stated.
///
/// `compare: {left, is, right, tolerance}` over two numbers, two dates, or two ids or choices (`=` and `!=` only). Not
/// applicable where either side is blank; unknown where either was not exported; invalid where one cannot be read. The
/// tolerance (a number, or a duration for dates) widens `=`, `<=` and `>=`.
struct CompareKind: RuleKind {
  static let key = "compare"

  private enum Tolerance {
    case none
    case number(Int64)
    case span(TimeSpan)
  }

  private let left: ValueID
  private let right: ValueID
  private let names: (left: String, right: String)
  private let comparison: Comparison
  private let type: ValueType
  private let tolerance: Tolerance

  var subjects: [String] { [names.left, names.right] }
  var expectation: LocalizedText {
    LocalizedText(untranslated: "\(names.left) \(comparison.rawValue) \(names.right)")
  }

  init(_ node: YAMLNode, scope: inout RuleScope) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    let leftNode = try mapping.required("left")
    let rightNode = try mapping.required("right")
    names = (try leftNode.text(), try rightNode.text())
    left = try scope.value(named: names.left, at: leftNode.position)
    right = try scope.value(named: names.right, at: rightNode.position)
    type = scope.type(of: left)
    comparison = try mapping.required("is").choice(
      Comparison.self, of: LocalizedText(en: "comparison", es: "comparación"))
    let toleranceNode = mapping.optional("tolerance")
    try mapping.finish()
    let isOrdered = type == .number || type == .moment
    guard type == scope.type(of: right), isOrdered || type == .symbol else {
      throw ConfigurationError(
        at: rightNode.position,
        en: "`\(names.left)` and `\(names.right)` cannot be compared: both must be numbers, dates, or ids",
        es: "`\(names.left)` y `\(names.right)` no se pueden comparar: ambos deben ser números, fechas o ids")
    }
    guard isOrdered || comparison == .equal || comparison == .notEqual else {
      throw ConfigurationError(
        at: node.position, en: "names have no order: use `=` or `!=`", es: "los nombres no tienen orden: use `=` o `!=`"
      )
    }
    tolerance = try Self.tolerance(toleranceNode, type: type)
  }

  func evaluate(_ batch: Batch) -> OutcomeColumn {
    let lefts = batch.vector(left)
    let rights = batch.vector(right)
    let results = (0..<batch.count).map { index in
      var result = judge(lefts.cells[index], rights.cells[index], clock: batch.clock)
      result.origin = lefts.origins[index]
      if result.reason == .unreadable, lefts.cells[index].state != .invalid { result.origin = rights.origins[index] }
      return result
    }
    return OutcomeColumn(results: results)
  }

  private func judge(_ a: Cell, _ b: Cell, clock: BusinessClock) -> RuleResult {
    if a.state == .notExported || b.state == .notExported {
      return RuleResult(.unknown, credit: .none, reason: .notExported)
    }
    if a.state == .invalid || b.state == .invalid { return RuleResult(.invalid, credit: .none, reason: .unreadable) }
    guard let x = a.value, let y = b.value else {
      return RuleResult(.notApplicable, credit: .none, reason: .nothingToJudge)
    }
    return holds(x, y, clock: clock)
      ? RuleResult(.satisfied, credit: .full, reason: .holds)
      : RuleResult(.violated, credit: .none, reason: .comparisonFalse)
  }

  private func holds(_ x: Int64, _ y: Int64, clock: BusinessClock) -> Bool {
    switch (type, tolerance) {
    case (.moment, .span(let span)):
      let difference = clock.elapsed(from: Moment(raw: y), to: Moment(raw: x), unit: span.unit)
      let slack = clock.limit(.span(span), from: Moment(raw: y), wholeDays: difference.isWholeDays)
      return holds(difference: difference.amount, slack: slack)
    case (.moment, _):
      let unit: TimeUnit = Moment(raw: x).isDateOnly || Moment(raw: y).isDateOnly ? .days : .hours
      return holds(difference: clock.elapsed(from: Moment(raw: y), to: Moment(raw: x), unit: unit).amount, slack: 0)
    case (.number, .number(let slack)):
      return holds(difference: x - y, slack: slack)
    default:
      return holds(difference: x - y, slack: 0)
    }
  }

  private func holds(difference: Int64, slack: Int64) -> Bool {
    switch comparison {
    case .atLeast: difference >= -slack
    case .atMost: difference <= slack
    case .equal: difference.magnitude <= slack.magnitude
    case .notEqual: difference.magnitude > slack.magnitude
    case .above: difference > 0
    case .below: difference < 0
    }
  }

  private static func tolerance(_ node: YAMLNode?, type: ValueType) throws(ConfigurationError) -> Tolerance {
    guard let node else { return .none }
    if type == .moment { return .span(try RuleScope.span(node)) }
    guard type == .number, let number = FixedDecimal(parsing: try node.text()), number.tenThousandths >= 0 else {
      throw ConfigurationError(
        at: node.position, en: "expected a tolerance of zero or more for numbers, or a duration for dates",
        es: "se esperaba una tolerancia de cero o más para números, o una duración para fechas")
    }
    return .number(number.tenThousandths)
  }
}
