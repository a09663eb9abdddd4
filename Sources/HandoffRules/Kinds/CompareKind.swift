import HandoffConfig
import HandoffModel

/// Two fields of a handoff agree as stated.
///
/// `compare: {left, is, right, tolerance, required}` over two numbers, two dates, or two ids or choices (`=` and `!=` only).
/// Not applicable where either side is blank, but violated where that side is `required`, so that emptying it never pays;
/// unknown where either was not exported; invalid where one cannot be read. The tolerance (a number, a percentage of the
/// right side, or a duration for dates) widens `=`, `<=` and `>=`.
struct CompareKind: RuleKind {
  static let key = "compare"

  private enum Tolerance {
    case none
    case number(Int64)
    /// In ten-thousandths of a per cent of the right side.
    case share(Int64)
    case span(TimeSpan)
  }

  private let left: ValueID
  private let right: ValueID
  private let names: (left: String, right: String)
  private let comparison: Comparison
  private let type: ValueType
  private let tolerance: Tolerance
  private let isRequired: (left: Bool, right: Bool)

  var subjects: [String] { [names.left, names.right] }
  var expectation: LocalizedText {
    let words = comparison.words(isDate: type == .moment)
    let (left, right) = (NameMark.marked(names.left), NameMark.marked(names.right))
    return LocalizedText(en: "\(left) \(words.en) \(right)", es: "\(left) \(words.es) \(right)")
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
    let required = mapping.optional("required")
    try mapping.finish()
    isRequired = try Self.required(required, names: names)
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
      if result.reason == .blank, lefts.cells[index].isFilled || !isRequired.left {
        result.origin = rights.origins[index]
      }
      if result.reason == .unreadable, lefts.cells[index].state != .invalid { result.origin = rights.origins[index] }
      return result
    }
    return OutcomeColumn(results: results)
  }

  /// A date that something happened on is not made to fit by changing the date that was promised, afterwards.
  func canStillHold(_ batch: Batch, handoff index: Int) -> Bool {
    let open = OpenValues(batch: batch)
    if type == .moment, [left, right].contains(where: { open.isPast($0, handoff: index) }) { return false }
    return [left, right].contains { open.canChange($0, handoff: index) }
  }

  private func judge(_ a: Cell, _ b: Cell, clock: BusinessClock) -> RuleResult {
    if a.state == .notExported || b.state == .notExported {
      return RuleResult(.unknown, credit: .none, reason: .notExported)
    }
    if a.state == .invalid || b.state == .invalid { return RuleResult(.invalid, credit: .none, reason: .unreadable) }
    guard let x = a.value, let y = b.value else {
      if !a.isFilled && isRequired.left || !b.isFilled && isRequired.right {
        return RuleResult(.violated, credit: .none, reason: .blank)
      }
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
    case (.number, .share(let share)):
      // Of numbers below 2^53 and shares below 100 per cent: far inside 128 bits.
      return holds(difference: x - y, slack: Int64(Int128(y.magnitude) * Int128(share) / 1_000_000))
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
    if type == .number, let text = node.scalar, text.hasSuffix("%"),
      let share = FixedDecimal(parsing: String(text.dropLast())), (0...1_000_000).contains(share.tenThousandths)
    {
      return .share(share.tenThousandths)
    }
    guard type == .number, let number = FixedDecimal(parsing: try node.text()), number.tenThousandths >= 0 else {
      throw ConfigurationError(
        at: node.position,
        en: "expected a tolerance of zero or more or a percentage for numbers, or a duration for dates",
        es: "se esperaba una tolerancia de cero o más o un porcentaje para números, o una duración para fechas")
    }
    return .number(number.tenThousandths)
  }

  private static func required(
    _ node: YAMLNode?, names: (left: String, right: String)
  ) throws(ConfigurationError) -> (left: Bool, right: Bool) {
    var required = (left: false, right: false)
    for element in node?.elements ?? [] {
      let name = try element.text()
      guard name == names.left || name == names.right else {
        throw ConfigurationError(
          .unknown(
            LocalizedText(en: "side of the comparison", es: "lado de la comparación"), name, at: element.position,
            candidates: [names.left, names.right]))
      }
      if name == names.left { required.left = true } else { required.right = true }
    }
    return required
  }
}
