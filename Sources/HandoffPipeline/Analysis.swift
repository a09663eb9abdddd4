import HandoffConfig
import HandoffIngest
import HandoffModel
import HandoffReporting
import HandoffRules
import HandoffStatistics

/// A dataset read and ready to be judged, with what its reports need to know.
struct Analysis {
  let plan: AnalysisPlan
  let dataset: Dataset
  let evaluator: Evaluator
  let context: AuditContext
  let gates: GateSettings

  /// `outcomes` keeps the columns that say what became of the customers.
  init(_ plan: AnalysisPlan, options: RunOptions, outcomes: OutcomeSettings? = nil) throws(Failure) {
    self.plan = plan
    let ruled = plan.book.ingestNeeds.adding(TableLookup.fields(of: plan.tables))
    let identification = try IdentityOption.identification(options)
    let purpose = try IdentityOption.purpose(options, plan.workspace, identification)
    let named = IdentityNeeds.adding(to: ruled, for: identification)
    let told = named.adding(DepartedCustomers.fields.compactMap { named.catalogue.id($0.table, $0.name) })
    var needs = outcomes.map { OutcomeNeeds.adding(to: told, $0) } ?? told
    if options.showsValues { needs.shownFields = IdentityNeeds.shownFields(needs, for: identification) }
    needs.asksAccounts = plan.tables.contains(where: \.isOfOutcomes)
    gates = try options.gates.settings(over: plan.workspace.gates)
    let adoption = try options.gates.adoption(plan.workspace, rules: plan.book.descriptions)
    let builder = DatasetBuilder(
      needs: needs, filters: plan.workspace.filters, options: plan.ingestOptions)
    var dataset = try Failure.reading { () throws(InputError) in try builder.build(plan.files) }
    dataset.diagnostics += plan.unusedFiles.map { file in
      Diagnostic(
        id: "file-not-used", file: file.name, count: 1,
        message: LocalizedText(
          en: "file is no table that is known and was not read", es: "archivo no es ninguna tabla conocida y no se leyó"
        ))
    }
    dataset.diagnostics += plan.passedOver.map(\.note)
    self.dataset = dataset
    evaluator = Evaluator(book: plan.book, dataset: dataset, clock: plan.clock)
    context = Self.context(
      plan, dataset: dataset, options: options, adoption: adoption, identification, purpose,
      departed: DepartedCustomers.rows(dataset, evaluator, zone: plan.clock.calendar.zone))
  }

  private static func context(
    _ plan: AnalysisPlan, dataset: Dataset, options: RunOptions, adoption: Adoption, _ identification: Identification,
    _ purpose: String?, departed: Set<Int32>
  ) -> AuditContext {
    let book = plan.book
    let scoring = book.ruleSet.scoring
    var named: [(name: String, value: String)] = []
    if let asOf = options.asOf { named.append(("as_of", asOf)) }
    if let period = options.period { named.append(("period", period)) }
    if !options.rules.isEmpty {
      let packs = options.rules.map { Self.shown($0, folder: plan.workspace.folder) }
      named.append(("rules", packs.joined(separator: ", ")))
    }
    if options.csvDialect != "standard" { named.append(("csv_dialect", options.csvDialect)) }
    if identification.showsPeople { named.append(("identify", identification.isFull ? "full" : "pseudonym")) }
    if options.showsValues { named.append(("show_values", "true")) }
    if let purpose { named.append(("people", purpose)) }
    return AuditContext(
      dataset: dataset, rules: book.descriptions,
      groups: book.groups.map { RuleGroup(id: $0.id, title: $0.title) }, segments: book.segments,
      textTestLabels: book.ruleSet.textTests.map(\.label),
      placeholderTokens: book.ruleSet.placeholders.tokens,
      language: plan.language, zone: plan.clock.calendar.zone, zoneDataVersion: Zone.dataVersion,
      calendarID: plan.calendarID, ruler: plan.ruler,
      ruleSetNames: book.ruleSet.packs.map { shown($0, folder: plan.workspace.folder) },
      toolVersion: ToolVersion.number,
      period: plan.ingestOptions.period, gradeFloors: scoring.gradeFloors,
      completionMilestones: book.completionMilestones, completionAlarm: scoring.completionAlarm,
      coreCap: scoring.coreCap, options: named, measures: book.measures, cuts: book.cuts,
      peoplePurpose: purpose, identification: identification, departed: departed,
      benchmark: benchmark(book.ruleSet),
      medianRanks: { count in MedianInterval(of: count).map { ($0.lower, $0.upper) } },
      proportionInterval: { events, total in
        ProportionInterval(events: events, of: total).map { ($0.share, $0.lower, $0.upper) }
      }, adoption: adoption, tables: plan.tables, coreMissedBy: scoring.coreMissedBy,
      sourceFolder: RepositoryFolder.prefix(of: plan.folder),
      rulesOfTable: { book.rules(reading: [], orRowsOf: [$0]) })
  }

  private static func benchmark(_ ruleSet: RuleSet) -> PublishedBenchmark {
    let choice = ruleSet.settings.first { $0.setting.id == "benchmark-reading" }
    return choice.flatMap { PublishedBenchmark(rawValue: $0.option) } ?? .none
  }

  /// A rule pack as the workspace names it; of one named by a full path only the last part, for reports carry no path of a
  /// machine.
  private static func shown(_ pack: String, folder: String) -> String {
    let prefix = folder.isEmpty ? "" : "\(folder)/"
    let name = pack.hasPrefix(prefix) ? String(pack.dropFirst(prefix.count)) : pack
    return name.hasPrefix("/") ? name.split(separator: "/").last.map(String.init) ?? name : name
  }

  /// Refuses an audit without a single handoff, and says where they went.
  func requireHandoffs() throws(Failure) {
    guard dataset.judgedRows.isEmpty else { return }
    let account = dataset.rowAccounts[.deals] ?? RowAccount()
    let words =
      LeftOutDeals(account, rejected: dataset.rejected, files: dataset.files, notes: dataset.diagnostics).words
    throw Failure(.input, en: "no deal to judge: \(words.en)", es: "ningún negocio que juzgar: \(words.es)")
  }

  /// Refuses a run in which nothing could be judged: that is no audit, and never 100 % fine.
  func requireJudged(_ judged: Int) throws(Failure) {
    guard judged == 0 else { return }
    let count = dataset.judgedRows.count
    throw Failure(
      .input,
      en:
        "nothing could be judged: none of the \(count) handoffs has data that a rule needs. Run `handoff inspect` on the folder and map columns in workspace.yaml",
      es:
        "no se pudo juzgar nada: ninguno de los \(count) handoffs tiene datos que alguna regla necesite. Ejecute `handoff inspect` sobre la carpeta y asigne columnas en workspace.yaml"
    )
  }
}
