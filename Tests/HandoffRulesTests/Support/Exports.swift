import HandoffConfig
import HandoffIngest
import HandoffModel
import HandoffRules
import TestSupport
import Testing

/// Handoffs written as the examples of rules are, read through the real ingest.
///
/// Each is a YAML mapping of cells: `account.x` for its account, a table's name with a list of rows for its rows there. A
/// cell that no handoff has is not exported; one that others have is blank. Handoffs are audited in the order written.
struct Exports {
  var asOf = "2026-12-31"
  var zone = Zone.utc
  private var deals: [[String: String]] = []
  private var accounts: [[String: String]] = []
  private var rows: [TableName: [[String: String]]] = [:]

  init(_ handoffs: [String], asOf: String = "2026-12-31", zone: Zone = .utc) throws {
    self.asOf = asOf
    self.zone = zone
    for handoff in handoffs { try add(handoff) }
  }

  /// The one handoff of an example.
  init(_ example: RuleExample) throws {
    asOf = example.asOf ?? asOf
    try add(
      cells: example.cells.map { ($0.field, $0.text) },
      tables: example.rows.filter { $0.table != "deals" }.map { ($0.table, $0.rows) })
    // Rows under `deals` are other deals beside the one that is judged.
    for other in example.rows.filter({ $0.table == "deals" }).flatMap(\.rows) {
      try add(cells: other.map { ($0.field, $0.text) }, tables: [])
    }
  }

  private mutating func add(_ handoff: String) throws {
    var cells: [(String, String)] = []
    var tables: [(String, [[(field: String, text: String)]])] = []
    for entry in try #require(try YAMLDocument.parse(handoff, file: "given")).entries() {
      if let text = entry.value.scalar {
        cells.append((entry.key, text))
      } else {
        tables.append(
          (entry.key, try entry.value.elements.map { try $0.entries().map { ($0.key, $0.value.scalar ?? "") } }))
      }
    }
    try add(cells: cells, tables: tables)
  }

  private mutating func add(
    cells: [(String, String)], tables: [(String, [[(field: String, text: String)]])]
  ) throws {
    // Ids that sort as the handoffs stand.
    let number = String(10_000 + deals.count)
    var deal = ["deal_id": "D-\(number)", "account_id": "A-\(number)", "signed_at": "2026-03-02"]
    var account = ["account_id": "A-\(number)"]
    for (field, text) in cells {
      if field.hasPrefix("account.") {
        account[String(field.dropFirst("account.".count))] = text
      } else {
        deal[field] = text
      }
    }
    for (name, own) in tables {
      let table = try #require(TableName(rawValue: name))
      for row in own {
        var cells = Self.key(of: table, number: number)
        for cell in row { cells[cell.field] = cell.text }
        rows[table, default: []].append(cells)
      }
    }
    deals.append(deal)
    accounts.append(account)
  }

  private static func key(of table: TableName, number: String) -> [String: String] {
    switch table {
    case .users: [:]
    case .churn, .subscriptions, .usage: ["account_id": "A-\(number)"]
    default: ["deal_id": "D-\(number)"]
    }
  }

  func dataset(for book: RuleBook) throws -> Dataset {
    let date = AnalysisDate(moment: try #require(ISOTimestamp.moment(of: asOf, zone: zone)), source: .option)
    var tables: [(TableName, [[String: String]])] = [(.deals, deals)]
    if accounts.contains(where: { $0.count > 1 }) { tables.append((.accounts, accounts)) }
    for table in rows.keys.sorted() { tables.append((table, rows[table] ?? [])) }
    var workspace = Workspace.default
    workspace.filters = []
    workspace.sources = tables.map { table, rows in
      let place = SourcePosition(file: "given", line: 1, column: 1)
      return Workspace.Source(
        table: table, file: "\(table.rawValue).csv", preset: "generic",
        columns: headers(rows).map { Workspace.ColumnMapping(field: $0, headers: [$0], position: place) },
        timeZone: nil,
        dateOrder: .dmy, position: nil)
    }
    let files = tables.map { table, rows in
      let headers = headers(rows)
      let text = CSVText.text([headers] + rows.map { row in headers.map { row[$0] ?? "" } })
      return InputFile(name: "\(table.rawValue).csv", content: .bytes(Array(text.utf8)))
    }
    let planner = try FilePlanner(catalogue: book.ruleSet.catalogue, workspace: workspace, zone: zone)
    let options = IngestOptions(analysisDate: date, period: nil, zone: zone)
    let dataset = try DatasetBuilder(needs: book.needs, filters: [], options: options).build(planner.plans(files).plans)
    try #require(dataset.deals.rowCount == deals.count, "a handoff was left out")
    return dataset
  }

  private func headers(_ rows: [[String: String]]) -> [String] { Set(rows.flatMap(\.keys)).sorted() }
}

extension RuleBook {
  /// What these rules need from the data.
  var needs: IngestNeeds {
    let names = ruleSet.activities.teams.map(\.name) + ruleSet.activities.markers.map(\.name)
    return IngestNeeds(
      catalogue: ruleSet.catalogue, fields: Set(neededFields), textPlan: textPlan, textTests: ruleSet.textTests,
      placeholders: ruleSet.placeholders, activities: ruleSet.activities,
      names: segments + names + valueNames + ["customer", "won"])
  }
}
