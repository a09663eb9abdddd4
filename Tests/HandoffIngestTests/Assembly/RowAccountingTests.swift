import HandoffModel
import Testing

@testable import HandoffIngest

/// Every row of every table ends in exactly one place.
@Suite("Row accounting")
struct RowAccountingTests {
  @Test("The rows of random worlds reconcile", arguments: 1...60)
  func reconciles(_ seed: Int) throws {
    let world = SmallWorld(seed: seed)
    var run = ExportRun(world.files)
    run.asOf = "2026-06-01"
    let dataset = try run.dataset()
    for table in world.tables {
      let name = try #require(TableName(rawValue: table.name))
      let account = dataset.rowAccounts[name] ?? RowAccount()
      // A row of nothing but delimiters carries nothing and is passed over, like a blank line.
      let blank = table.rows.dropFirst().count { row in row.allSatisfy(\.isEmpty) }
      #expect(account.read == table.rows.count - 1 - blank, "\(table.name)")
      #expect(account.accountedFor == account.read, "\(table.name): \(account)")
      let file = try #require(dataset.files.firstIndex { $0.table == name })
      #expect(dataset.rejected.count { $0.file == file } == account.quarantined, "\(table.name)")
      #expect(dataset.files[file].recordCount == account.read)
      #expect(dataset.files[file].lines.ignored == blank)
      #expect(dataset.files[file].lines.total == table.rows.count)
    }
    // What is joined stands in the dataset, rows after the analysis date too.
    #expect(dataset.rowAccounts[.deals]?.joined == dataset.deals.rowCount)
    for (name, child) in dataset.children {
      let account = dataset.rowAccounts[name] ?? RowAccount()
      #expect(child.table.rowCount == account.joined + account.afterAnalysisDate, "\(name)")
      #expect(child.range(of: dataset.deals.rowCount - 1).upperBound == child.table.rowCount)
    }
  }

  @Test("Deals of random worlds go where a slow reading of the rules sends them", arguments: 1...60)
  func deals(_ seed: Int) throws {
    let world = SmallWorld(seed: seed)
    var run = ExportRun(world.files)
    run.asOf = "2026-06-01"
    let dataset = try run.dataset()
    let rows = Array(try #require(world.tables.first).rows.dropFirst())
    var expected: [String: Int] = [:]
    var audited: [String] = []
    for (index, row) in rows.enumerated() {
      let twins = rows.filter { $0[0] == row[0] }
      let place =
        if ["", "TBD"].contains(row[0]) { "missing-key" } else if twins.contains(where: { $0 != row }) {
          "duplicate-key"
        } else if rows[..<index].contains(row) { "copy" } else if row[6] == "true" {
          "deleted"
        } else if row[5] != "true" {
          "not-won"
        } else if row[7] == "Renewal" { "filter-deal-type" } else if row[4] == "soon" {
          "bad-date"
        } else if ["", "TBD"].contains(row[4]) {
          "missing-signature"
        } else if row[4] > "2026-06-01T" { "signed-later" } else { "audited" }
      expected[place, default: 0] += 1
      if place == "audited" { audited.append(row[0]) }
    }
    var found = dataset.filtered
    for row in dataset.rejected where dataset.files[row.file].table == .deals {
      found[row.reason, default: 0] += 1
    }
    found["copy"] = dataset.rowAccounts[.deals].flatMap { $0.duplicates > 0 ? $0.duplicates : nil }
    found["audited"] = dataset.deals.rowCount > 0 ? dataset.deals.rowCount : nil
    #expect(found == expected)
    #expect(dataset.dealIDs == audited.sorted())
  }
}
