import HandoffModel
import HandoffReporting

/// `audit`: the order of the steps, nothing else.
public enum AuditPipeline {
  /// Runs an audit and leaves its bundle at `request.out`; `progress` hears what is being done.
  public static func run(
    _ request: AuditRequest, progress: (@Sendable (String) -> Void)?
  ) throws(Failure) -> AuditOutcome {
    let choice = try ReportChoice(parsing: request.reports)
    let format = try ReportFormatRegistry.chosen(request.format)
    let dialect = try CSVDialect.chosen(request.options.csvDialect)
    let plan = try AnalysisPlan(request.options)
    let say = { (en: String, es: String) in progress?(LocalizedText(en: en, es: es)[plan.language]) }
    say("Reading \(plan.files.count) files...", "Leyendo \(plan.files.count) archivos...")
    let settings = try OutcomeRequest.declared(in: plan)
    let analysis = try Analysis(plan, options: request.options, outcomes: settings)
    try analysis.requireHandoffs()
    if let settings { try OutcomeRequest.check(settings, analysis, plan.workspace) }
    let count = analysis.dataset.judgedRows.count
    say("Judging \(count) handoffs...", "Juzgando \(count) handoffs...")
    let keepsFindings =
      choice.parts.contains(where: \.needsFindings) || format.map { type(of: $0).needsFindings } ?? false
    let report: AuditReport
    let leftBehind: String?
    do {
      let bundle = try AuditBundle(
        analysis.context, at: request.out, parts: choice.parts, keepsFindings: keepsFindings,
        dialect: dialect)
      let run = BatchRun(
        evaluator: analysis.evaluator,
        renderer: BatchRenderer(analysis.context, keepsRecords: keepsFindings, parts: choice.parts),
        rows: analysis.dataset.judgedRows)
      try run.run { (batch: BatchReport) throws(BundleError) in try bundle.append(batch) }
      try analysis.requireJudged(bundle.judgedCount)
      // The declared tables alone need no study of outcomes.
      let further =
        choice.parts == [.tables] && format == nil
        ? [] : try outcomes(settings, analysis, into: bundle, hasTables: choice.parts.contains(.csv))
      report = try bundle.finish(
        further: further, outcomes: measures(settings, analysis, bundle.gradedHandoffs),
        reportPath: reportPath(request, choice), gates: analysis.gates)
      leftBehind = bundle.leftBehind
    } catch let error as BundleError {
      throw Failure(error)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(.internalError, en: "\(error)", es: "\(error)")
    }
    var notes = request.options.isVerbose ? RunAccount.lines(analysis, request.options) : []
    notes += LeftOutNote.lines(report, parts: choice.parts, format: format)
    if let leftBehind {
      notes.append(
        LocalizedText(
          en: "note: the previous reports could not be removed and are at \(leftBehind)",
          es: "nota: los informes anteriores no se pudieron borrar y están en \(leftBehind)")[plan.language])
    }
    return AuditOutcome(
      output: format.map { $0.bytes(of: report) } ?? [], notes: notes, gateFailure: Failure(gates: report.gates))
  }

  /// The analyses that the workspace declares; where it declares none and could, how to.
  private static func outcomes(
    _ settings: OutcomeSettings?, _ analysis: Analysis, into bundle: AuditBundle, hasTables: Bool
  ) throws(BundleError) -> [ReportBlock] {
    guard let settings else { return OutcomeSection.pointer(analysis.context) }
    let study = OutcomeStudyBuilder.study(analysis, settings)
    if hasTables {
      for table in OutcomeBundle.tables(study, analysis.context) {
        try bundle.add(table.name, table.bytes, rows: table.rows)
      }
    }
    return OutcomeSection(study, analysis.context).embedded
  }

  /// The rows of declared tables of outcomes; none where no such table is written.
  private static func measures(
    _ settings: OutcomeSettings?, _ analysis: Analysis, _ handoffs: [GradedHandoff]
  ) -> [OutcomeMeasure] {
    guard let settings, analysis.plan.tables.contains(where: \.isOfOutcomes) else { return [] }
    return OutcomeMeasures.measures(
      handoffs, analysis.dataset, analysis.evaluator, settings: settings, zone: analysis.context.zone)
  }

  private static func reportPath(_ request: AuditRequest, _ choice: ReportChoice) -> String {
    let folder = request.out.hasSuffix("/") ? String(request.out.dropLast()) : request.out
    return choice.firstFile.map { "\(folder)/\($0.rawValue)" } ?? folder
  }
}
