import HandoffConfig
import HandoffModel

/// The names that rule files may use, as the loaded rules have them.
struct SchemaVocabulary {
  /// Deal-level values: fields of deals, of the account, derived values and those that are always there.
  let values: [String]
  let texts: [String]
  /// Fields of the tables whose rows belong to deals.
  let rowFields: [String]
  let segments: [String]
  let textTests: [String]
  let rules: [String]

  init(_ ruleSet: RuleSet) {
    let catalogue = ruleSet.catalogue
    let derived = ruleSet.derived.compactMap { $0.scalar(of: "name") }
    let own = ["as_of", "segment"] + catalogue.names(of: .deals)
    values = Set(own + catalogue.names(of: .accounts).map { "account.\($0)" } + derived).sorted()
    texts = catalogue.fields.filter { $0.table == .deals && $0.type.isText }.map(\.name).sorted()
    let children = TableName.allCases.filter { ![.accounts, .deals, .users].contains($0) }
    rowFields = Set(children.flatMap { catalogue.names(of: $0) }).sorted()
    segments = ruleSet.segments.segments
    textTests = ruleSet.textTests.map(\.name).sorted()
    rules = ruleSet.declaredRules.sorted()
  }
}
