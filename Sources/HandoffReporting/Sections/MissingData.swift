import HandoffModel

/// What was not in the export, and which rules therefore know nothing.
struct MissingData {
  /// A column, or a whole table, that some rule reads and no file has.
  struct Gap: Hashable {
    let name: String
    /// Rules that read it and could not judge some handoff, in rule order.
    var rules: [Int]
  }

  /// The gaps that keep most rules from judging come first; of equal ones by name.
  let gaps: [Gap]
  /// Rules that could judge no handoff for want of data, in rule order.
  let blindRules: [Int]
  /// Form and other fields of deals that are exported but blank in every record, in catalogue order.
  let neverUsed: [String]

  init(_ context: AuditContext, _ tally: AuditTally) {
    var gaps: [String: Gap] = [:]
    var blind: [Int] = []
    for (position, rule) in context.rules.enumerated() where tally.count(.unknown, rule: position) > 0 {
      if tally.judged(rule: position) == 0 { blind.append(position) }
      for name in rule.fields where Self.isMissing(name, in: context.dataset) {
        gaps[name, default: Gap(name: name, rules: [])].rules.append(position)
      }
    }
    self.gaps = gaps.values.sorted { ($1.rules.count, $0.name) < ($0.rules.count, $1.name) }
    blindRules = blind
    neverUsed = Self.neverUsed(context.dataset)
  }

  /// Whether a name that a rule reads is a catalogue field, or a table, that no file has. Derived fields
  /// never are.
  private static func isMissing(_ name: String, in dataset: Dataset) -> Bool {
    if let table = TableName(rawValue: name), table != .deals {
      return !dataset.files.contains { $0.table == table }
    }
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    let (table, field) = parts.count == 2 ? (parts[0], parts[1]) : ("", name)
    let owner: TableName? =
      table.isEmpty ? .deals : table == "account" ? .accounts : TableName(rawValue: table)
    guard let owner, let id = dataset.catalogue.id(owner, field) else { return false }
    return !(dataset.table(owner)?.has(id) ?? false)
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
