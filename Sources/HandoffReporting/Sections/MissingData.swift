import HandoffModel

/// What was not in the export, and which rules therefore know nothing.
struct MissingData {
  /// A column, or a whole table, that some rule reads and no file has.
  struct Gap: Hashable {
    let name: String
    /// For people, with its table where it is a column of another than deals.
    let label: LocalizedText
    /// Rules that read it and could not judge some handoff, in rule order.
    var rules: [Int]
    /// Those of them that could judge no handoff at all.
    var blindRules: [Int] = []
  }

  /// The gaps that keep most rules from judging come first; of equal ones by name.
  let gaps: [Gap]
  /// Rules that could judge no handoff for want of data, in rule order.
  let blindRules: [Int]
  /// Those of them that no gap explains: their condition, or a value computed from several things, is unknown.
  let unexplainedRules: [Int]
  /// Form and other fields of deals that are exported but blank in every record, in catalogue order.
  let neverUsed: [String]

  init(_ context: AuditContext, _ tally: AuditTally) {
    var gaps: [String: Gap] = [:]
    var blind: [Int] = []
    var unexplained: [Int] = []
    let missingTables = Self.missingTables(context, tally)
    for (position, rule) in context.rules.enumerated() where tally.count(.unknown, rule: position) > 0 {
      let isBlind = tally.judged(rule: position) == 0
      if isBlind { blind.append(position) }
      let tables = missingTables.filter { $0.rules.contains(position) }.map(\.name)
      let names = rule.fields.filter { Self.isMissing($0, in: context.dataset) } + tables
      for name in Set(names).sorted() {
        let label = Self.label(name, in: context.dataset)
        gaps[name, default: Gap(name: name, label: label, rules: [])].rules.append(position)
        if isBlind { gaps[name]?.blindRules.append(position) }
      }
      if isBlind, names.isEmpty { unexplained.append(position) }
    }
    unexplainedRules = unexplained
    self.gaps = gaps.values.sorted { ($1.rules.count, $0.name) < ($0.rules.count, $1.name) }
    blindRules = blind
    neverUsed = Self.neverUsed(context.dataset)
  }

  /// Tables that no file has, with the rules that read rows of them; none where every rule could judge.
  private static func missingTables(
    _ context: AuditContext, _ tally: AuditTally
  ) -> [(name: String, rules: Set<Int>)] {
    guard context.rules.indices.contains(where: { tally.count(.unknown, rule: $0) > 0 }) else { return [] }
    return TableName.allCases.filter { isMissing($0.rawValue, in: context.dataset) }.map {
      ($0.rawValue, Set(context.rulesOfTable($0)))
    }
  }

  private static func label(_ name: String, in dataset: Dataset) -> LocalizedText {
    if let table = TableName(rawValue: name), table != .deals {
      return LocalizedText(en: "the table “\(table.label.en)”", es: "la tabla «\(table.label.es)»")
    }
    guard let (table, id) = field(name, in: dataset) else { return LocalizedText(untranslated: name) }
    let label = dataset.catalogue[id].label
    guard table != .deals else { return label }
    return LocalizedText(en: "\(label.en) (\(table.label.en))", es: "\(label.es) (\(table.label.es))")
  }

  private static func field(_ name: String, in dataset: Dataset) -> (table: TableName, field: FieldID)? {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    let (table, field) = parts.count == 2 ? (parts[0], parts[1]) : ("", name)
    let owner: TableName? =
      table.isEmpty ? .deals : table == "account" ? .accounts : TableName(rawValue: table)
    guard let owner, let id = dataset.catalogue.id(owner, field) else { return nil }
    return (owner, id)
  }

  /// Whether a name that a rule reads is a catalogue field, or a table, that no file has. Derived fields
  /// never are.
  private static func isMissing(_ name: String, in dataset: Dataset) -> Bool {
    if let table = TableName(rawValue: name), table != .deals {
      return !dataset.files.contains { $0.table == table }
    }
    guard let (table, id) = field(name, in: dataset) else { return false }
    return !(dataset.table(table)?.has(id) ?? false)
  }

  private static func neverUsed(_ dataset: Dataset) -> [String] {
    var counts: [FieldID: StateCounts] = [:]
    for file in dataset.files where file.table == .deals {
      for column in file.columns {
        if let field = column.field { counts[field, default: StateCounts()].merge(column.counts) }
      }
    }
    return counts.filter { $0.value.total > 0 && $0.value[.blank] == $0.value.total }.keys.sorted()
      .map { dataset.catalogue[$0].name }
  }
}
