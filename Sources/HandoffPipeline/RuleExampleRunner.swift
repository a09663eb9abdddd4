import HandoffConfig
import HandoffIngest
import HandoffModel
import HandoffRules

/// Runs the examples of rules through the real ingest and evaluation, each as a tiny set of exports.
struct RuleExampleRunner: Sendable {
  private static let dealID = "EXAMPLE-1"
  private static let accountID = "EXAMPLE-A"
  /// The signature of examples that do not state one.
  private static let defaultSignature = "2026-03-02"
  private static let defaultDate = "2026-12-31"

  private let book: RuleBook
  private let clock: BusinessClock
  private let planner: FilePlanner
  private let builder: DatasetBuilder

  /// Examples are judged in UTC with weekends and no holidays, whatever the workspace.
  init(_ book: RuleBook) throws(Failure) {
    self.book = book
    var workspace = Workspace.default
    workspace.filters = []
    planner = try Failure.configuring { () throws(ConfigurationError) in
      try FilePlanner(catalogue: book.ruleSet.catalogue, workspace: workspace, zone: .utc)
    }
    builder = DatasetBuilder(
      needs: book.ingestNeeds, filters: [], options: IngestOptions(analysisDate: nil, period: nil, zone: .utc))
    let calendar = CalendarSpec.weekdays
    clock = BusinessClock(
      calendar: BusinessCalendar(
        id: calendar.id, zone: .utc, weekend: Set(calendar.weekend), holidays: Set(calendar.holidays),
        openingHours: calendar.hours))
  }

  /// What is wrong with the examples of a rule; empty where all behave.
  func issues(of rule: RuleSpec) -> [ConfigurationIssue] { run(rule).issues }

  /// What the rule says of each example, and what is wrong with them.
  func run(_ rule: RuleSpec) -> (results: [RuleResult], issues: [ConfigurationIssue]) {
    guard let position = book.descriptions.firstIndex(where: { $0.id == rule.id }) else { return ([], []) }
    var results: [RuleResult] = []
    var issues: [ConfigurationIssue] = []
    for example in rule.examples {
      issues += strangers(example)
      do throws(Failure) {
        let result = try judge(example, rule: position)
        results.append(result)
        if let issue = disagreement(example, with: result, rule: position) { issues.append(issue) }
      } catch {
        issues.append(
          ConfigurationIssue(
            at: example.position, en: "the example cannot be run: \(error.lines.map(\.en).joined(separator: "; "))",
            es: "el ejemplo no se puede ejecutar: \(error.lines.map(\.es).joined(separator: "; "))"))
      }
    }
    return (results, issues)
  }

  private func disagreement(_ example: RuleExample, with result: RuleResult, rule: Int) -> ConfigurationIssue? {
    let credit = Int(result.credit.tenThousandths)
    if result.outcome == example.outcome, example.credit.map({ $0 == credit }) ?? true { return nil }
    let found = "\(result.outcome.id)\(example.credit == nil ? "" : " (\(credit))")"
    let wanted = "\(example.outcome.id)\(example.credit.map { " (\($0))" } ?? "")"
    let lack = result.outcome == .unknown ? self.lack(of: example, rule: rule) : LocalizedText(untranslated: "")
    let reason = ReasonPhrase.text(result)
    return ConfigurationIssue(
      at: example.position,
      en: "the example expects `\(wanted)`, but the rule says `\(found)`\(reason.map { ": " + $0.en } ?? "")\(lack.en)",
      es: "el ejemplo espera `\(wanted)`, pero la regla dice `\(found)`\(reason.map { ": " + $0.es } ?? "")\(lack.es)")
  }

  /// Fields that do not exist; a mistyped one would silently not be exported.
  private func strangers(_ example: RuleExample) -> [ConfigurationIssue] {
    let catalogue = book.ruleSet.catalogue
    let names = catalogue.names(of: .deals) + catalogue.names(of: .accounts).map { "account.\($0)" }
    return example.cells.filter { !names.contains($0.field) }.map { cell in
      .unknown(LocalizedText(en: "field", es: "campo"), cell.field, at: cell.position, candidates: names)
    }
  }

  /// What the rule reads and the example does not give, so that it is not exported.
  private func lack(of example: RuleExample, rule: Int) -> LocalizedText {
    let given = example.cells.map(\.field) + example.rows.map(\.table)
    let names = book.descriptions[rule].fields.filter { !given.contains($0) && $0 != "signed_at" }
      .map { "`\($0)`" }.joined(separator: ", ")
    guard !names.isEmpty, !book.descriptions[rule].isPattern else { return LocalizedText(untranslated: "") }
    return LocalizedText(
      en: "; what an example does not give is not exported: add \(names), perhaps with \"\" for blank",
      es: "; lo que un ejemplo no da no está exportado: añada \(names), quizá con \"\" si está vacío")
  }

  /// What the rule says of the handoff of an example.
  func judge(_ example: RuleExample, rule: Int) throws(Failure) -> RuleResult {
    let date = example.asOf ?? Self.defaultDate
    guard let moment = ISOTimestamp.moment(of: date, zone: .utc) else {
      throw Failure(.configuration, en: "as_of `\(date)` is no date", es: "as_of `\(date)` no es una fecha")
    }
    let (sources, files) = try exports(of: example)
    let options = IngestOptions(
      analysisDate: AnalysisDate(moment: moment, source: .option), period: nil, tracedDeal: Self.dealID, zone: .utc)
    let dataset = try Failure.reading { () throws(InputError) in
      try builder.with(options).build(planner.with(sources: sources).plans(files).plans)
    }
    guard case .row(let row)? = dataset.tracedDeal else {
      throw Failure(.input, en: "the deal of the example was left out", es: "el negocio del ejemplo quedó fuera")
    }
    return Evaluator(book: book, dataset: dataset, clock: clock).result(ofRule: rule, row: row)
  }

  /// The example as generic exports: a row of deals, perhaps one of accounts, and the rows of other tables.
  private func exports(of example: RuleExample) throws(Failure) -> (sources: [Workspace.Source], files: [InputFile]) {
    var deal: [(field: String, text: String)] = [("deal_id", Self.dealID), ("account_id", Self.accountID)]
    var account: [(field: String, text: String)] = [("account_id", Self.accountID)]
    for cell in example.cells {
      if cell.field.hasPrefix("account.") {
        account.append((String(cell.field.dropFirst("account.".count)), cell.text))
      } else if let own = deal.firstIndex(where: { $0.field == cell.field }) {
        deal[own].text = cell.text
      } else {
        deal.append((cell.field, cell.text))
      }
    }
    if !deal.contains(where: { $0.field == "signed_at" }) { deal.append(("signed_at", Self.defaultSignature)) }
    // Rows under `deals` are other deals beside the one that is judged.
    let others = example.rows.filter { $0.table == TableName.deals.rawValue }.flatMap(\.rows).enumerated().map {
      index, cells in
      [("deal_id", "OTHER-\(index + 1)"), ("signed_at", Self.defaultSignature)].filter { own in
        !cells.contains { $0.field == own.0 }
      } + cells
    }
    var tables: [(table: TableName, rows: [[(field: String, text: String)]])] = [(.deals, [deal] + others)]
    if account.count > 1 { tables.append((.accounts, [account])) }
    for (name, rows, position) in example.rows where name != TableName.deals.rawValue {
      guard let table = TableName(rawValue: name) else {
        throw Failure(
          ConfigurationError(
            .unknown(
              LocalizedText(en: "table", es: "tabla"), name, at: position,
              candidates: TableName.allCases.map(\.rawValue))))
      }
      let key = self.key(of: table)
      // A row may name another deal or account.
      tables.append((table, rows.map { row in key.filter { own in !row.contains { $0.field == own.field } } + row }))
    }
    let sources = tables.map { source($0.table, rows: $0.rows, position: example.position) }
    let files = tables.map { InputFile(name: "\($0.table.rawValue).csv", content: .bytes(csv($0.rows))) }
    return (sources, files)
  }

  /// What joins a row to the deal: its id, else its account's; users stand for themselves.
  private func key(of table: TableName) -> [(field: String, text: String)] {
    if table == .users { return [] }
    return book.ruleSet.catalogue.id(table, "deal_id") != nil
      ? [("deal_id", Self.dealID)] : [("account_id", Self.accountID)]
  }

  private func source(
    _ table: TableName, rows: [[(field: String, text: String)]], position: SourcePosition
  ) -> Workspace.Source {
    let columns = headers(rows).map { Workspace.ColumnMapping(field: $0, headers: [$0], position: position) }
    return Workspace.Source(
      table: table, file: "\(table.rawValue).csv", preset: "generic", columns: columns, timeZone: nil, dateOrder: .dmy,
      position: position)
  }

  /// The fields of the rows in order of first mention.
  private func headers(_ rows: [[(field: String, text: String)]]) -> [String] {
    var headers: [String] = []
    for cell in rows.joined() where !headers.contains(cell.field) { headers.append(cell.field) }
    return headers
  }

  private func csv(_ rows: [[(field: String, text: String)]]) -> [UInt8] {
    let headers = headers(rows)
    let lines = [headers] + rows.map { row in headers.map { name in row.first { $0.field == name }?.text ?? "" } }
    let text = lines.map { line in line.map(quoted).joined(separator: ",") + "\n" }.joined()
    return Array(text.utf8)
  }

  private func quoted(_ cell: String) -> String { "\"\(cell.replacing("\"", with: "\"\""))\"" }
}
