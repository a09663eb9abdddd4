import HandoffModel

/// Where the records of a deal are: `Opportunity.csv:43; Account.csv:12; Milestone.csv:210, 211`.
enum RecordPlaces {
  /// More records of one table are only counted.
  private static let longestList = 3
  /// What became of the customer: whoever knows it judges the handoff by it.
  private static let outcomes: Set<TableName> = [.churn, .invoices, .subscriptions, .surveys, .usage]

  /// The deal's own record first, its account, then the other tables in order of name but for those of outcomes.
  static func text(of row: Int32, _ dataset: Dataset) -> String {
    var parts = [place(dataset.deals, Int(row), dataset)]
    let account = dataset.accountRows.indices.contains(Int(row)) ? dataset.accountRows[Int(row)] : -1
    if account >= 0 { parts.append(place(dataset.accounts, Int(account), dataset)) }
    for name in dataset.children.keys.sorted() where !outcomes.contains(name) {
      guard let child = dataset.children[name] else { continue }
      parts += places(child.table, child.range(of: Int(row)), dataset)
    }
    return parts.joined(separator: "; ")
  }

  private static func place(_ table: Table, _ row: Int, _ dataset: Dataset) -> String {
    "\(dataset.files[Int(table.files[row])].name):\(table.lines[row])"
  }

  /// A part per file, in the order of the input list.
  private static func places(_ table: Table, _ rows: Range<Int>, _ dataset: Dataset) -> [String] {
    var lines: [UInt16: [UInt32]] = [:]
    for row in rows { lines[table.files[row], default: []].append(table.lines[row]) }
    return lines.keys.sorted().map { file in
      // A row made of one cell of a wide record shares its line.
      let found = Set(lines[file] ?? []).sorted()
      let more = found.count - longestList
      return "\(dataset.files[Int(file)].name):" + found.prefix(longestList).map(String.init).joined(separator: ", ")
        + (more > 0 ? " (+\(more))" : "")
    }
  }
}
