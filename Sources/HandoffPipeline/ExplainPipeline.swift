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
    if options.folder == nil, WorkspaceSearch.path(options) == nil { throw try noInput(options, id) }
    let plan = try AnalysisPlan(options)
    let analysis = try Analysis(plan, options: options)
    guard case .row(let row)? = analysis.dataset.tracedDeal else { throw notExplained(id, analysis, plan) }
    let batch = analysis.evaluator.evaluate([row])
    let next = analysis.evaluator.nextGrade(batch, handoff: 0)
    guard let document = ExplainDocument.document(analysis.context, batch, next: next) else {
      throw notExplained(id, analysis, plan)
    }
    return SummaryFormat().bytes(of: document)
  }

  /// The explanation of a rule; nil where no rule has that id.
  private static func rule(
    _ options: RunOptions, id: String, language: Language
  ) throws(Failure) -> ReportDocument? {
    try rules(options).first { $0.id == id }.map { RuleDocument.document($0, language: language) }
  }

  private static func rules(_ options: RunOptions) throws(Failure) -> [RuleDescription] {
    let path = WorkspaceSearch.path(options)
    let workspace = try Failure.configuring { () throws(ConfigurationError) in
      try path.map { path throws(ConfigurationError) in try Workspace.load(path) } ?? .default
    }
    return try AnalysisConfiguration(
      workspace, packs: options.rules, withExamples: true, settings: SettingOption.values(options.settings)
    ).book.descriptions
  }

  /// An id that is no rule, and no exports to look for a deal in.
  private static func noInput(_ options: RunOptions, _ id: String) throws(Failure) -> Failure {
    let hint = hint(id, try rules(options))
    return Failure(
      .configuration,
      en: "`\(id)` is no rule\(hint); for a deal, give the folder of the exports: `handoff explain \(id) FOLDER`",
      es: "`\(id)` no es una regla\(hint); para un negocio, indique la carpeta: `handoff explain \(id) CARPETA`")
  }

  private static func hint(_ id: String, _ rules: [RuleDescription]) -> String {
    let nearest = Spelling.nearest(to: id, among: rules.map(\.id))
    return nearest.isEmpty ? "" : " (\(nearest.map { "`\($0)`" }.joined(separator: ", "))?)"
  }

  /// Why there is nothing to explain: the deal was left out, or the id is nobody's.
  private static func notExplained(_ id: String, _ analysis: Analysis, _ plan: AnalysisPlan) -> Failure {
    switch analysis.dataset.tracedDeal {
    case .filtered(let reason):
      let name = reason.words
      return Failure(
        .configuration, en: "the deal `\(id)` is not audited: it is one of those \(name.en)",
        es: "el negocio `\(id)` no se audita: es uno de los \(name.es)")
    case .quarantined(let row):
      let place = "\(analysis.dataset.files[row.file].name):\(row.line)"
      let wording = RejectionWording.of(row.reason, in: analysis.dataset.files[row.file])
      return Failure(
        .configuration,
        en: "the deal `\(id)` is in quarantine: \(place): \(wording.reason.en) \(wording.remedy.en)",
        es: "el negocio `\(id)` está en cuarentena: \(place): \(wording.reason.es) \(wording.remedy.es)")
    case .row, nil:
      let hint = hint(id, plan.book.descriptions)
      return Failure(
        .configuration, en: "`\(id)` is neither a rule\(hint) nor the id of a deal in the exports",
        es: "`\(id)` no es una regla\(hint) ni el id de un negocio de las exportaciones")
    }
  }
}
