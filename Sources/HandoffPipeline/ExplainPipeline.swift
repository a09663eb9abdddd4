import HandoffConfig
public import HandoffModel
import HandoffReporting
import HandoffRules

/// `explain`: one handoff's ledger, or what one rule asks and why.
public enum ExplainPipeline {
  /// The explanation as text; an id that is neither a rule nor an audited deal is an error with the nearest names.
  public static func run(_ options: RunOptions, id: String, language: Language) throws(Failure) -> [UInt8] {
    if let document = try rule(options, id: id, language: language) {
      return SummaryFormat().bytes(of: document)
    }
    let plan = try AnalysisPlan(options)
    let analysis = try Analysis(plan, options: options)
    guard analysis.dataset.deals.rowCount == 1 else { throw notFound(id, analysis, plan) }
    let batch = analysis.evaluator.evaluate([0])
    guard let document = ExplainDocument.document(analysis.context, batch) else { throw notFound(id, analysis, plan) }
    return SummaryFormat().bytes(of: document)
  }

  /// The explanation of a rule; nil where no rule has that id.
  private static func rule(
    _ options: RunOptions, id: String, language: Language
  ) throws(Failure) -> ReportDocument? {
    let path = WorkspaceSearch.path(options)
    let workspace = try Failure.configuring { () throws(ConfigurationError) in
      try path.map { path throws(ConfigurationError) in try Workspace.load(path) } ?? .default
    }
    let book = try AnalysisConfiguration(workspace, packs: options.rules).book
    return book.descriptions.first { $0.id == id }.map { RuleDocument.document($0, language: language) }
  }

  private static func notFound(_ id: String, _ analysis: Analysis, _ plan: AnalysisPlan) -> Failure {
    let rules = Spelling.nearest(to: id, among: plan.book.descriptions.map(\.id))
    let account = analysis.dataset.rowAccounts[.deals] ?? RowAccount()
    let others = account.filtered.filter { $0.key != .notSelected }.values.reduce(0, +) + account.quarantined
    let hint = rules.isEmpty ? "" : " (\(rules.map { "`\($0)`" }.joined(separator: ", "))?)"
    return Failure(
      .configuration,
      en:
        "`\(id)` is neither a rule\(hint) nor a deal that is audited; \(others) of the \(account.read) rows of deals are filtered or quarantined, see rejected.csv of an audit",
      es:
        "`\(id)` no es una regla\(hint) ni un negocio auditado; \(others) de las \(account.read) filas de deals están filtradas o en cuarentena, vea rejected.csv de una auditoría"
    )
  }
}
