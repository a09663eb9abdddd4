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

  @Test("Where more than one row in twenty is held back, the report says so at its head")
  func banner() throws {
    func notes(good: Int, bad: Int) throws -> [Diagnostic] {
      let rows = (0..<good).map { "D\($0),2026-03-02,Won\n" } + (0..<bad).map { "X\($0),soon,Won\n" }
      let dataset = try ExportRun(["deals": "deal_id,close_date,stage\n" + rows.joined()]).dataset()
      return dataset.diagnostics.filter { $0.id == "rows-quarantined" }
    }
    let banner = try #require(try notes(good: 18, bad: 1).first)
    #expect((banner.count, banner.total, banner.isAlarm) == (1, 19, true))
    #expect(try notes(good: 19, bad: 1).isEmpty)
  }

  @Test("A file most of whose records have one other number of cells has another shape than its header")
  func shape() throws {
    let rows = (0..<22).map { "D\($0),2026-03-02\n" } + (22..<30).map { "D\($0),2026-03-02,Won,5\n" }
    let dataset = try ExportRun(["deals": "deal_id,close_date,stage,amount\n" + rows.joined()]).dataset()
    let note = try #require(dataset.diagnostics.first { $0.id == "other-cell-count" })
    #expect(note.count == 22)
    #expect(note.message.en.hasPrefix("of 30 records have 2 cells where the header has 4: columns were left out"))
    let comma = (0..<9).map { "D\($0),2026-03-02,Won,5,25\n" } + ["D9,2026-03-02,Won,5\n"]
    let other = try ExportRun(["deals": "deal_id,close_date,stage,amount\n" + comma.joined()]).dataset()
    #expect(other.diagnostics.first { $0.id == "other-cell-count" }?.message.es.contains("coma decimal") == true)
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
