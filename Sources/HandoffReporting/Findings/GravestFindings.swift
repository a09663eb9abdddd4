import HandoffModel

/// As many findings as code scanning takes: beyond that the gravest are kept, of equally grave ones the first.
enum GravestFindings {
  static let limit = 25_000

  /// In the order of the list.
  static func of(_ list: FindingList) -> [FindingRecord] {
    let records = list.findings
    guard records.count > limit else { return records }
    let order = records.indices.sorted { a, b in
      let (first, second) = (list.context.rules[records[a].rule].severity, list.context.rules[records[b].rule].severity)
      return (first.index, a) < (second.index, b)
    }
    return order.prefix(limit).sorted().map { records[$0] }
  }
}
