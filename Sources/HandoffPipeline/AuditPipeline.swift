import HandoffModel
import HandoffReporting

/// `audit`: the order of the steps, nothing else.
public enum AuditPipeline {
  /// Runs an audit and leaves its bundle at `request.out`; `progress` hears what is being done.
  public static func run(
    _ request: AuditRequest, progress: (@Sendable (String) -> Void)?
  ) throws(Failure) -> AuditOutcome {
    let choice = try ReportChoice(parsing: request.reports)
    let format = try outputFormat(request.format)
    let plan = try AnalysisPlan(request.options)
    let say = { (en: String, es: String) in progress?(LocalizedText(en: en, es: es)[plan.language]) }
    say("Reading \(plan.files.count) files...", "Leyendo \(plan.files.count) archivos...")
    let analysis = try Analysis(plan, options: request.options)
    try analysis.requireHandoffs()
    let count = analysis.dataset.judgedRows.count
    say("Judging \(count) handoffs...", "Juzgando \(count) handoffs...")
    let report: AuditReport
    let leftBehind: String?
    do {
      let bundle = try AuditBundle(
        analysis.context, at: request.out, hasTables: choice.hasTables, hasReport: choice.hasMarkdown)
      let run = BatchRun(
        evaluator: analysis.evaluator, renderer: BatchRenderer(analysis.context), rows: analysis.dataset.judgedRows)
      try run.run { (batch: BatchReport) throws(BundleError) in try bundle.append(batch) }
      try refuseUnjudged(bundle, analysis)
      report = try bundle.finish(reportPath: reportPath(request, choice))
      leftBehind = bundle.leftBehind
    } catch let error as BundleError {
      throw Failure(error)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(.internalError, en: "\(error)", es: "\(error)")
    }
    var notes: [String] = []
    if let leftBehind {
      notes.append(
        LocalizedText(
          en: "note: the previous reports could not be removed and are at \(leftBehind)",
          es: "nota: los informes anteriores no se pudieron borrar y están en \(leftBehind)")[plan.language])
    }
    return AuditOutcome(output: format.map { $0.bytes(of: report) } ?? [], notes: notes)
  }

  private static func outputFormat(_ name: String) throws(Failure) -> (any ReportFormat)? {
    if name == "none" { return nil }
    if let format = ReportFormatRegistry.format(name) { return format }
    let known = (ReportFormatRegistry.ids + ["none"]).joined(separator: ", ")
    throw Failure(
      .configuration, en: "--format: unknown format `\(name)`; expected one of \(known)",
      es: "--format: formato desconocido `\(name)`; se esperaba uno de \(known)")
  }

  private static func reportPath(_ request: AuditRequest, _ choice: ReportChoice) -> String {
    let folder = request.out.hasSuffix("/") ? String(request.out.dropLast()) : request.out
    return choice.hasMarkdown ? "\(folder)/\(BundleFile.report.rawValue)" : folder
  }

  /// An audit in which nothing could be judged is no audit: the previous reports stay.
  private static func refuseUnjudged(_ bundle: AuditBundle, _ analysis: Analysis) throws(Failure) {
    guard bundle.judgedCount == 0 else { return }
    let count = analysis.dataset.judgedRows.count
    throw Failure(
      .input,
      en:
        "nothing could be judged: none of the \(count) handoffs has data that a rule needs. Run `handoff inspect` on the folder and map columns in workspace.yaml",
      es:
        "no se pudo juzgar nada: ninguno de los \(count) handoffs tiene datos que alguna regla necesite. Ejecute `handoff inspect` sobre la carpeta y asigne columnas en workspace.yaml"
    )
  }
}
