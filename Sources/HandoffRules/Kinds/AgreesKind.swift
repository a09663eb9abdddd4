import HandoffConfig
import HandoffModel

/// Two texts of a deal speak of the same thing: they are equal, or share a word of weight.
///
/// `agrees: {field, with, required}` over two text fields of deals that stand in one file. Satisfied or violated; not
/// applicable where either is blank, but violated where that one is `required`, so that emptying it never pays; unknown where
/// either was not exported.
struct AgreesKind: RuleKind {
  static let key = "agrees"

  private let field: FieldID
  private let other: FieldID
  private let bit: Int
  private let isRequired: (field: Bool, other: Bool)
  let subjects: [String]

  var expectation: LocalizedText {
    LocalizedText(
      en: "in agreement with \(NameMark.marked(subjects[1]))", es: "de acuerdo con \(NameMark.marked(subjects[1]))")
  }

  init(_ node: YAMLNode, scope: inout RuleScope) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    let fieldNode = try mapping.required("field")
    let withNode = try mapping.required("with")
    let required = mapping.optional("required")
    try mapping.finish()
    field = try Self.textField(fieldNode, scope: &scope)
    other = try Self.textField(withNode, scope: &scope)
    subjects = [try fieldNode.text(), try withNode.text()]
    isRequired = try Self.required(required, names: subjects)
    bit = try scope.bit(of: .sharesWord(other), for: field, at: fieldNode.position)
  }

  func evaluate(_ batch: Batch) -> OutcomeColumn {
    let deals = batch.dataset.deals
    let (own, others) = (deals.column(field), deals.column(other))
    let results = batch.rows.map { row in
      var result = judge(own[Int(row)], others[Int(row)])
      result.origin = CellOrigin(table: .deals, field: field, row: row)
      return result
    }
    return OutcomeColumn(results: results)
  }

  private func judge(_ a: Cell, _ b: Cell) -> RuleResult {
    if a.state == .notExported || b.state == .notExported {
      return RuleResult(.unknown, credit: .none, reason: .notExported)
    }
    guard let value = a.value, b.isFilled else {
      if !a.isFilled && isRequired.field || !b.isFilled && isRequired.other {
        return RuleResult(.violated, credit: .none, reason: .blank)
      }
      return RuleResult(.notApplicable, credit: .none, reason: .nothingToJudge)
    }
    return TextFeatures(bits: UInt32(truncatingIfNeeded: value)).passes(check: bit)
      ? RuleResult(.satisfied, credit: .full, reason: .holds)
      : RuleResult(.violated, credit: .none, reason: .comparisonFalse)
  }

  private static func required(
    _ node: YAMLNode?, names: [String]
  ) throws(ConfigurationError) -> (field: Bool, other: Bool) {
    var required = (field: false, other: false)
    for element in node?.elements ?? [] {
      let name = try element.text()
      guard names.contains(name) else {
        throw ConfigurationError(
          .unknown(
            LocalizedText(en: "side of the agreement", es: "lado del acuerdo"), name, at: element.position,
            candidates: names))
      }
      if name == names[0] { required.field = true } else { required.other = true }
    }
    return required
  }

  private static func textField(_ node: YAMLNode, scope: inout RuleScope) throws(ConfigurationError) -> FieldID {
    let name = try node.text()
    let field = try scope.field(.deals, name, at: node.position)
    guard scope.catalogue[field].type.isText else {
      throw ConfigurationError(
        at: node.position, en: "`\(name)` is not a text field of deals",
        es: "`\(name)` no es un campo de texto de deals")
    }
    return field
  }
}
