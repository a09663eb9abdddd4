import Foundation
import HandoffIngest
import HandoffModel
import HandoffRules
import TestSupport
import Testing

@testable import HandoffConfig

/// Exports as rows of cells, the header first, so that a test can take columns out of them.
struct SampleWorld {
  var workspace: String
  var files: [String: [[String]]]
  var asOf: String

  init(workspace: String, files: [String: [[String]]], asOf: String) {
    self.workspace = workspace
    self.files = files
    self.asOf = asOf
  }

  /// The first deals of the sample data, with the rows of other files that name them or their accounts.
  init(deals count: Int) throws {
    let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "SampleData/salesforce")
    workspace = try String(contentsOf: folder.appending(path: "workspace.yaml"), encoding: .utf8)
    asOf = "2026-11-01"
    files = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".csv") {
      files[name] = Self.rows(try String(contentsOf: folder.appending(path: name), encoding: .utf8))
    }
    let deals = Array(try #require(files["Opportunity.csv"]).prefix(count + 1))
    files["Opportunity.csv"] = deals
    let ids = Set(deals.dropFirst().flatMap { [$0[0], $0[2]] })
    for (name, rows) in files where name != "Opportunity.csv" && name != "User.csv" {
      files[name] = [rows[0]] + rows.dropFirst().filter { !ids.isDisjoint(with: $0.prefix(4)) }
    }
  }

  private static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted:
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
      case UInt8(ascii: "\n") where !isQuoted:
        rows.append(row + [String(decoding: cell, as: UTF8.self)])
        (row, cell) = ([], [])
      case UInt8(ascii: "\r"): continue
      default: cell.append(byte)
      }
    }
    return rows
  }

  /// The same world without a column of a file, and without the line of the workspace that maps it.
  func without(_ column: String, of file: String) -> SampleWorld {
    var world = self
    guard let rows = files[file], let place = rows[0].firstIndex(of: column) else { return self }
    world.files[file] = rows.map { row in row.enumerated().filter { $0.offset != place }.map(\.element) }
    world.workspace = workspace.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasSuffix(": \(column)") }.joined(separator: "\n")
    return world
  }

  /// The outcome of every rule, by id of the deal.
  func outcomes(_ book: RuleBook) throws -> [(deal: String, outcomes: [Outcome])] {
    let root = try #require(try YAMLDocument.parse(workspace, file: "workspace.yaml"))
    let workspace = try Workspace(root, folder: "")
    let zone = try #require(Zone.named(workspace.timeZone))
    let inputs = files.sorted { $0.key < $1.key }.map { name, rows in
      InputFile(name: name, content: .bytes(Array(CSVText.text(rows).utf8)))
    }
    let planner = try FilePlanner(catalogue: book.ruleSet.catalogue, workspace: workspace, zone: zone)
    let date = AnalysisDate(moment: try #require(ISOTimestamp.moment(of: asOf, zone: zone)), source: .option)
    let options = IngestOptions(analysisDate: date, period: nil, zone: zone)
    let dataset = try DatasetBuilder(needs: book.needs, filters: workspace.filters, options: options)
      .build(planner.plans(inputs).plans)
    let clock = BusinessClock(
      calendar: BusinessCalendar(
        id: "weekdays", zone: zone, weekend: Set(CalendarSpec.weekdays.weekend), holidays: [],
        openingHours: CalendarSpec.weekdays.hours))
    let rows = dataset.judgedRows
    let batch = Evaluator(book: book, dataset: dataset, clock: clock).evaluate(rows)
    let ids = dataset.deals.column(try #require(dataset.catalogue.id(.deals, "deal_id")))
    return rows.enumerated().map { index, row in
      let id = ids[Int(row)].value.map { dataset.symbols.string(Symbol(index: UInt32($0))) } ?? ""
      return (id, batch.columns.map { $0.results[index].outcome })
    }
  }
}
