import HandoffModel
import Testing

@testable import HandoffConfig

@Suite struct WorkspaceTests {
  private static func decode(_ text: String, folder: String = "") throws(ConfigurationError) -> Workspace {
    guard let node = try YAMLDocument.parse(text, file: "w.yaml") else { return .default }
    return try Workspace(node, folder: folder)
  }

  private func found(_ text: String) -> [String] {
    issues { () throws(ConfigurationError) in try Self.decode(text) }
  }

  private func text(_ filters: [Workspace.Filter]) -> [String] {
    filters.map { "\($0.field) \($0.kept.joined(separator: "+"))" }
  }

  @Test func everyKeyIsRead() throws {
    let workspace = try Self.decode(
      """
      as_of: 2026-11-01
      time_zone: Europe/Madrid
      language: es
      calendar: es-national
      rules: [default, own/rules]
      filters: {deal_type: [new, expansion], segment: smb}
      sources:
        - {table: deals, file: "Opportunity*.csv", preset: salesforce, time_zone: America/Bogota, date_order: mdy, decimal: comma,
           columns: {signed_at: Fecha_Firma__c, ae: "", deal_id: [Account, Closed]}}
        - {table: activities, file: Task.csv}

      """)
    #expect(workspace.asOf == "2026-11-01")
    #expect(workspace.asOfPosition.map { "\($0)" } == "w.yaml:1:8")
    #expect(workspace.timeZone == "Europe/Madrid")
    #expect(workspace.timeZonePosition.map { "\($0)" } == "w.yaml:2:12")
    #expect(workspace.language == .es)
    #expect(workspace.calendar == "es-national")
    #expect(workspace.calendarPosition.map { "\($0)" } == "w.yaml:4:11")
    #expect(workspace.rules == ["default", "own/rules"])
    #expect(text(workspace.filters) == ["deal_type new+expansion", "segment smb"])
    #expect(workspace.sources.map(\.file) == ["Opportunity*.csv", "Task.csv"])
    let deals = try #require(workspace.sources.first)
    #expect(
      (deals.table, deals.preset, deals.timeZone, deals.dateOrder) == (.deals, "salesforce", "America/Bogota", .mdy))
    #expect(deals.decimal == .comma)
    #expect(deals.columns.map(\.field) == ["signed_at", "ae", "deal_id"])
    #expect(deals.columns.map(\.headers) == [["Fecha_Firma__c"], [], ["Account", "Closed"]])
    #expect(deals.position.map { "\($0)" } == "w.yaml:8:5")
    let activities = try #require(workspace.sources.last)
    #expect(
      (activities.table, activities.preset, activities.timeZone, activities.dateOrder) == (.activities, nil, nil, nil))
    #expect(activities.decimal == nil)
  }

  @Test func everythingHasADefault() throws {
    let workspace = try Self.decode("language: en\n")
    #expect(workspace.asOf == nil && workspace.calendar == nil && workspace.sources.isEmpty)
    #expect(workspace.timeZone == "UTC")
    #expect(workspace.rules == ["default"])
    #expect(text(workspace.filters) == ["deal_type new"])
  }

  // MARK: Filters

  /// Renewals stay out unless the file says otherwise of `deal_type` itself.
  @Test(
    arguments: [
      ("{segment: [smb, enterprise]}", ["deal_type new", "segment smb+enterprise"]),
      ("{deal_type: all}", []),
      ("{deal_type: [all], segment: smb}", ["segment smb"]),
      ("{deal_type: renewal}", ["deal_type renewal"]),
      ("{}", ["deal_type new"]),
      ("", ["deal_type new"]),
    ])
  func filtersStandOverTheDefaultOnes(_ written: String, _ filters: [String]) throws {
    #expect(text(try Self.decode("filters: \(written)\n").filters) == filters)
  }

  // MARK: Mistakes

  @Test(
    arguments: [
      ("languge: es", "w.yaml:1:1: error: unknown key `languge`; did you mean `language`?"),
      ("language: fr", "w.yaml:1:11: error: unknown language `fr`; expected one of `en`, `es`"),
      ("as_of: ", "w.yaml:1:7: error: expected a text, found nothing"),
      ("as_of: [2026-01-01]", "w.yaml:1:8: error: expected a text, found a list"),
      ("sources: [{table: deal, file: x}]", "w.yaml:1:19: error: unknown table `deal`; did you mean `deals`?"),
      ("sources: [{table: deals}]", "w.yaml:1:11: error: the key `file` is missing here"),
      (
        "sources: [{table: deals, file: x, date_order: ymd}]",
        "w.yaml:1:47: error: unknown date order `ymd`; expected one of `dmy`, `mdy`"
      ),
      (
        "sources: [{table: deals, file: x, decimal: ','}]",
        "w.yaml:1:44: error: unknown decimal sign `,`; expected one of `comma`, `point`"
      ),
      (
        "sources: [{table: deals, file: x, colums: {}}]",
        "w.yaml:1:35: error: unknown key `colums`; did you mean `columns`?"
      ),
      (
        "sources: [{table: deals, file: x, columns: [a]}]",
        "w.yaml:1:44: error: expected a mapping of keys, found a list"
      ),
      ("sources: [deals.csv]", "w.yaml:1:11: error: expected a mapping of keys, found the value `deals.csv`"),
      ("filters: [new]", "w.yaml:1:10: error: expected a mapping of keys, found a list"),
      ("filters: {deal_type: {a: b}}", "w.yaml:1:22: error: expected a text, found a mapping"),
      ("- as_of: 2026-01-01", "w.yaml:1:1: error: expected a mapping of keys, found a list"),
    ])
  func mistakes(_ text: String, _ issue: String) {
    #expect(found("\(text)\n") == [issue])
  }

  @Test func everyMistakeIsToldAtOnce() {
    let found = found("language: fr\nas_of: []\nzone: UTC\nsources: [{table: x, file: y}, {file: y}]\n")
    #expect(found.map { $0.prefix(10) } == ["w.yaml:1:1", "w.yaml:2:8", "w.yaml:3:1", "w.yaml:4:1", "w.yaml:4:3"])
  }

  // MARK: Paths

  @Test func packsAreBesideTheWorkspaceFile() throws {
    let workspace = try Self.decode("rules: [default, own, /etc/rules]\n", folder: "analysis")
    #expect(workspace.rules == ["default", "analysis/own", "/etc/rules"])
    #expect(workspace.folder == "analysis")
  }

  @Test func filesAreReadFromDisk() throws {
    let folder = try RuleFolder(["w.yaml": "language: es\nrules: own\n", "empty.yaml": "# later\n"])
    let workspace = try Workspace.load("\(folder.path)/w.yaml")
    #expect(workspace.language == .es)
    #expect(workspace.folder == folder.path)
    #expect(workspace.rules == ["\(folder.path)/own"])
    let empty = try Workspace.load("\(folder.path)/empty.yaml")
    #expect(empty.language == .en && empty.folder == folder.path && text(empty.filters) == ["deal_type new"])
    let gone = issues { () throws(ConfigurationError) in try Workspace.load("\(folder.path)/gone.yaml") }
    #expect(gone == ["error: cannot read `\(folder.path)/gone.yaml`"])
  }
}
