import HandoffConfig
import HandoffModel

/// One question about a text, answered while it was read: it passes a text test, or copies another text of its deal.
struct TextComparison: Sendable {
  enum Subject: Sendable {
    /// By its position in the text-test list.
    case test(Int)
    case field(FieldID)
    case accountName
  }

  /// The bit of the check in the text of each field that may stand here.
  let bits: [(field: FieldID, bit: Int)]
  let subject: Subject

  func holds(_ text: TextFeatures, of field: FieldID?) -> Bool {
    for (owner, bit) in bits where owner == field { return text.passes(check: bit) }
    return false
  }

  /// Per handoff, whether every text that is compared with was exported; nil where there is nothing to compare with. A name
  /// of the account counts wherever it was found.
  static func comparable(_ others: [TextComparison], batch: Batch) -> [Bool]? {
    guard !others.isEmpty else { return nil }
    var isKnown = [Bool](repeating: true, count: batch.count)
    let (catalogue, deals) = (batch.dataset.catalogue, batch.dataset.deals)
    for other in others {
      let own: Column
      var names = Column(.absent)
      switch other.subject {
      case .test: continue
      case .field(let field): own = deals.column(field)
      case .accountName:
        own = catalogue.id(.deals, "account_name").map { deals.column($0) } ?? Column(.absent)
        names = catalogue.id(.accounts, "account_name").map { batch.dataset.accounts.column($0) } ?? names
      }
      for (index, row) in batch.rows.enumerated() where own[Int(row)].state == .notExported {
        let account = Int(batch.dataset.accountRows[Int(row)])
        if account < 0 || names[account].state == .notExported { isKnown[index] = false }
      }
    }
    return isKnown
  }

  /// One comparison for each text test named.
  static func tests(
    _ nodes: [YAMLNode], fields: [FieldID], scope: inout RuleScope
  ) throws(ConfigurationError) -> [TextComparison] {
    var checks: [TextComparison] = []
    for node in nodes {
      let test = try scope.textTest(named: node.text(), at: node.position)
      checks.append(try make(.test(test), subject: .test(test), fields: fields, at: node.position, scope: &scope))
    }
    return checks
  }

  /// One comparison for each other text of the deal named; `account_name` is that of its account.
  static func others(
    _ nodes: [YAMLNode], fields: [FieldID], scope: inout RuleScope
  ) throws(ConfigurationError) -> [TextComparison] {
    var checks: [TextComparison] = []
    for node in nodes {
      let name = try node.text()
      if name == "account_name" {
        checks.append(
          try make(.sameAsAccountName, subject: .accountName, fields: fields, at: node.position, scope: &scope))
        continue
      }
      let other = try scope.field(.deals, name, at: node.position)
      guard scope.catalogue[other].type.isText else {
        throw ConfigurationError(
          at: node.position, en: "`\(name)` is not a text field, so nothing can be a copy of it",
          es: "`\(name)` no es un campo de texto, así que nada puede ser copia suya")
      }
      checks.append(try make(.sameAs(other), subject: .field(other), fields: fields, at: node.position, scope: &scope))
    }
    return checks
  }

  private static func make(
    _ check: TextPlan.Check, subject: Subject, fields: [FieldID], at position: SourcePosition, scope: inout RuleScope
  ) throws(ConfigurationError) -> TextComparison {
    var bits: [(field: FieldID, bit: Int)] = []
    for field in fields where scope.catalogue[field].type.isText {
      bits.append((field, try scope.bit(of: check, for: field, at: position)))
    }
    return TextComparison(bits: bits, subject: subject)
  }
}
