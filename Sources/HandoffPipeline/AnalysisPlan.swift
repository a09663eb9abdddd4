import HandoffConfig
import HandoffIngest
import HandoffModel
import HandoffRules

/// Everything decided before the first row is read: workspace, rules, calendar, zone and files.
struct AnalysisPlan {
  let workspace: Workspace
  let folder: String
  let language: Language
  let book: RuleBook
  let clock: BusinessClock
  let calendarID: String
  let ruler: String
  let files: [FilePlan]
  let unusedFiles: [InputFile]
  let passedOver: [PassedOverFile]
  let ingestOptions: IngestOptions
  /// The further tables that the workspace declares.
  let tables: [DeclaredTable]

  init(_ options: RunOptions) throws(Failure) {
    let path = WorkspaceSearch.path(options)
    var workspace = try Failure.configuring { () throws(ConfigurationError) in
      try path.map { path throws(ConfigurationError) in try Workspace.load(path) } ?? .default
    }
    workspace.singleSources = try SourceOption.sources(options.sources)
    if options.folder == StandardInput.name { workspace.singleSources = StandardInput.sources(workspace) }
    self.workspace = workspace
    folder = options.folder ?? (workspace.folder.isEmpty ? "." : workspace.folder)
    language = options.language ?? workspace.language
    guard options.folder != nil || path != nil else {
      throw Failure(
        .configuration, en: "no input: give the folder of the exports, or run where a workspace.yaml is",
        es: "sin entrada: indique la carpeta de las exportaciones, o ejecute donde haya un workspace.yaml")
    }
    let configuration = try AnalysisConfiguration(
      workspace, packs: options.rules, withExamples: options.dealID != nil,
      settings: SettingOption.values(options.settings))
    book = configuration.book
    clock = configuration.clock
    calendarID = configuration.calendarID
    ruler = configuration.ruler
    tables = try Failure.configuring { [workspace] () throws(ConfigurationError) in
      try TableLookup(
        book: configuration.book, showsNames: options.identify == "full",
        acceptsLeakage: workspace.analyses?.settings.acceptsLeakage ?? false
      ).tables(workspace.tables)
    }
    ingestOptions = try Self.ingestOptions(options, workspace: workspace, zone: configuration.zone)
    let inputs = try Self.inputs(folder)
    passedOver = inputs.passedOver
    let planner = try Failure.configuring { [workspace] () throws(ConfigurationError) in
      try FilePlanner(catalogue: configuration.book.ruleSet.catalogue, workspace: workspace, zone: configuration.zone)
    }
    (files, unusedFiles) = try Failure.reading { () throws(InputError) in try planner.plans(inputs.files) }
  }

  private static func inputs(
    _ folder: String
  ) throws(Failure) -> (files: [InputFile], passedOver: [PassedOverFile]) {
    if folder == StandardInput.name { return ([try StandardInput.file()], []) }
    return try Failure.reading { () throws(InputError) in try InputFolder.contents(of: folder) }
  }

  static func ingestOptions(
    _ options: RunOptions, workspace: Workspace, zone: Zone
  ) throws(Failure) -> IngestOptions {
    var ingest = IngestOptions(analysisDate: nil, period: nil, tracedDeal: options.dealID, zone: zone)
    ingest.wonStages = workspace.wonStages
    ingest.testAccounts = workspace.testAccounts
    if let text = options.asOf {
      guard let moment = ISOTimestamp.moment(of: text, zone: zone) else {
        throw Failure(
          .configuration, en: "--as-of: expected a date such as 2026-01-31, found `\(text)`",
          es: "--as-of: se esperaba una fecha como 2026-01-31, se encontró `\(text)`")
      }
      ingest.analysisDate = AnalysisDate(moment: moment, source: .option)
    } else if let text = workspace.asOf {
      guard let moment = ISOTimestamp.moment(of: text, zone: zone) else {
        throw Failure(
          ConfigurationError(
            at: workspace.asOfPosition, en: "expected a date such as 2026-01-31, found `\(text)`",
            es: "se esperaba una fecha como 2026-01-31, se encontró `\(text)`"))
      }
      ingest.analysisDate = AnalysisDate(moment: moment, source: .workspace)
    }
    if let text = options.period {
      guard let period = MonthKey(parsing: text) else {
        throw Failure(
          .configuration, en: "--period: expected a month such as 2026-10, found `\(text)`",
          es: "--period: se esperaba un mes como 2026-10, se encontró `\(text)`")
      }
      ingest.period = period
    }
    return ingest
  }
}
