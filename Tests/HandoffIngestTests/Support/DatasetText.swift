import HandoffModel

/// A whole dataset in lines, without a word on where its rows stood in the files: what must not depend on the
/// order of rows or on how they were split into files.
enum DatasetText {
  static func lines(_ dataset: Dataset) -> [String] {
    var lines = ["date \(dataset.analysisDate.moment)"]
    for deal in 0..<dataset.deals.rowCount {
      lines.append("deal " + row(deal, of: dataset.deals, dataset))
      let account = dataset.accountRows[deal]
      if account >= 0 { lines.append("  account " + row(Int(account), of: dataset.accounts, dataset)) }
      for name in dataset.children.keys.sorted() {
        guard let child = dataset.children[name] else { continue }
        for index in child.range(of: deal) {
          lines.append("  \(name.rawValue) " + row(index, of: child.table, dataset))
        }
      }
    }
    lines += dataset.userRows.values.map { "user " + row(Int($0), of: dataset.users, dataset) }.sorted()
    for name in dataset.rowAccounts.keys.sorted() {
      guard let account = dataset.rowAccounts[name] else { continue }
      let filters = account.filtered.sorted { $0.key < $1.key }.map { "\($0.key.id) \($0.value)" }
      lines.append(
        "\(name.rawValue): read \(account.read), quarantined \(account.quarantined), "
          + "copies \(account.duplicates), "
          + "joined \(account.joined), orphans \(account.orphans), ambiguous \(account.ambiguous), "
          + "later \(account.afterAnalysisDate), filtered \(filters)")
    }
    lines += dataset.rejected.map { "rejected \($0.dealID) \($0.reason)" }.sorted()
    return lines
  }

  private static func row(_ index: Int, of table: Table, _ dataset: Dataset) -> String {
    dataset.catalogue.ids(of: table.name).filter(table.has).map { field in
      "\(dataset.catalogue[field].name)=\(dataset.text(of: table.column(field)[index], field))"
    }.joined(separator: " ")
  }
}
