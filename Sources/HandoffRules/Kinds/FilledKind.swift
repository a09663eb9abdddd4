import HandoffConfig
import HandoffModel

/// A field has real content: filled, long enough, about what it asks for, and not copied from another field.
///
/// `filled: {field, min_words, any_of, all_of, none_of, unlike, unlike_if_exported, value, or_role}`. Satisfied or
/// violated; unknown where the field was not exported, even if no contact holds the role, and where the text would do but a
/// text of `unlike` was not exported; invalid where the cell cannot be read. The texts of `unlike_if_exported` are compared
/// where they are there and passed over where they are not, for what few exports have. An explicit "none" on a field that
/// takes it as an answer is satisfied whatever the tests say.
struct FilledKind: RuleKind {
  static let key = "filled"

  private let value: ValueID
  private let name: String
  private let minimumWords: Int
  private let anyOf: [TextComparison]
  private let allOf: [TextComparison]
  private let noneOf: [TextComparison]
  /// Texts that it must not copy, and those of them without which nothing can be said.
  private let unlike: [TextComparison]
  private let needed: [TextComparison]
  /// The numbers that are let through; nil for fields that are no numbers.
  private let number: [ClosedRange<Int64>]?
  private let flag: Bool?
  private let role: HeldRole?
  let expectation: LocalizedText

  var subjects: [String] { [name] }

  init(_ node: YAMLNode, scope: inout RuleScope) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    let fieldNode = try mapping.required("field")
    name = try fieldNode.text()
    value = try scope.value(named: name, at: fieldNode.position)
    minimumWords = try mapping.optional("min_words")?.integer(in: 1...1_000) ?? 1
    let lists = try Self.tests(&mapping)
    let neededNodes = mapping.optional("unlike")?.elements ?? []
    let unlikeNodes = neededNodes + (mapping.optional("unlike_if_exported")?.elements ?? [])
    let valueNode = mapping.optional("value")
    role = try mapping.optional("or_role").map { node throws(ConfigurationError) in try HeldRole(node, scope: &scope) }
    try mapping.finish()

    let readsText = minimumWords > 1 || !(lists.any + lists.all + lists.none + unlikeNodes).isEmpty
    let fields = scope.values.fields(of: value)
    if readsText, scope.type(of: value) != .text || fields.isEmpty {
      throw ConfigurationError(
        at: fieldNode.position, en: "`\(name)` is not a text field, so it cannot be tested as a text",
        es: "`\(name)` no es un campo de texto, así que no se puede probar como texto")
    }
    anyOf = try TextComparison.tests(lists.any, fields: fields, scope: &scope)
    allOf = try TextComparison.tests(lists.all, fields: fields, scope: &scope)
    noneOf = try TextComparison.tests(lists.none, fields: fields, scope: &scope)
    unlike = try TextComparison.others(unlikeNodes, fields: fields, scope: &scope)
    needed = try TextComparison.others(neededNodes, fields: fields, scope: &scope)
    (number, flag) = try Self.wanted(valueNode, type: scope.type(of: value))
    expectation =
      FilledExpectation(
        words: minimumWords, any: lists.any, all: lists.all, none: lists.none, unlike: unlikeNodes, value: valueNode,
        tests: scope.ruleSet.textTests
      ).text
  }

  func evaluate(_ batch: Batch) -> OutcomeColumn {
    let vector = batch.vector(value)
    let roles = role?.rows(batch)
    let isComparable = TextComparison.comparable(needed, batch: batch)
    let results = (0..<batch.count).map { index in
      var result = judge(
        vector.cells[index], field: vector.origins[index].field, isComparable: isComparable?[index] ?? true)
      result.origin = vector.origins[index]
      if result.outcome != .satisfied, let row = roles?[index] {
        return RuleResult(
          .satisfied, credit: .full, reason: .heldByRole, origin: CellOrigin(table: .contactRoles, field: nil, row: row)
        )
      }
      return result
    }
    return OutcomeColumn(results: results)
  }

  private func judge(_ cell: Cell, field: FieldID?, isComparable: Bool) -> RuleResult {
    switch cell.state {
    case .notExported: return RuleResult(.unknown, credit: .none, reason: .notExported)
    case .invalid: return RuleResult(.invalid, credit: .none, reason: .unreadable)
    case .blank: return RuleResult(.violated, credit: .none, reason: .blank)
    case .placeholder:
      return RuleResult(.violated, credit: .none, reason: .placeholder, found: Int64(cell.placeholderToken ?? 0))
    case .filled: break
    }
    let word = cell.value ?? 0
    if let number, !number.contains(where: { $0.contains(word) }) {
      return RuleResult(.violated, credit: .none, reason: .numberOutOfRange, found: word)
    }
    if let flag, (word == 1) != flag {
      return RuleResult(.violated, credit: .none, reason: .comparisonFalse, found: word)
    }
    guard minimumWords > 1 || hasChecks else { return Self.holds }
    return judge(TextFeatures(bits: UInt32(truncatingIfNeeded: word)), field: field, isComparable: isComparable)
  }

  private func judge(_ text: TextFeatures, field: FieldID?, isComparable: Bool) -> RuleResult {
    if text.isExplicitNone { return Self.holds }
    for other in unlike where other.holds(text, of: field) {
      guard case .field(let copied) = other.subject else {
        return RuleResult(.violated, credit: .none, reason: .sameAsAccountName)
      }
      return RuleResult(.violated, credit: .none, reason: .sameAsField, found: Int64(copied.index))
    }
    for unwanted in noneOf where unwanted.holds(text, of: field) {
      guard case .test(let test) = unwanted.subject else { continue }
      return RuleResult(.violated, credit: .none, reason: .unwantedContent, found: Int64(test))
    }
    if text.words < minimumWords {
      return RuleResult(
        .violated, credit: .none, reason: .tooFewWords, found: Int64(text.words), extra: Int64(minimumWords))
    }
    let hasWanted = anyOf.isEmpty || anyOf.contains { $0.holds(text, of: field) }
    guard hasWanted, allOf.allSatisfy({ $0.holds(text, of: field) }) else {
      return RuleResult(.violated, credit: .none, reason: .lacksContent, found: Int64(text.words))
    }
    return isComparable ? Self.holds : RuleResult(.unknown, credit: .none, reason: .notExported)
  }

  private var hasChecks: Bool { !(anyOf.isEmpty && allOf.isEmpty && noneOf.isEmpty && unlike.isEmpty) }

  private static let holds = RuleResult(.satisfied, credit: .full, reason: .holds)

  // MARK: Reading

  private static func tests(
    _ mapping: inout YAMLMapping
  ) throws(ConfigurationError) -> (any: [YAMLNode], all: [YAMLNode], none: [YAMLNode]) {
    (
      mapping.optional("any_of")?.elements ?? [], mapping.optional("all_of")?.elements ?? [],
      mapping.optional("none_of")?.elements ?? []
    )
  }
}
