import HandoffModel
import HandoffReporting

/// `correlate`: scores against what became of the customers; the order of the steps, nothing else.
public enum CorrelatePipeline {
  /// Leaves a bundle at `out` and answers the terminal's text.
  public static func run(
    _ options: RunOptions, _ request: OutcomeRequest, out: String, progress: (@Sendable (String) -> Void)?
  ) throws(Failure) -> AuditOutcome {
    let plan = try AnalysisPlan(options)
    let settings = try request.settings(over: plan.workspace)
    let say = { (en: String, es: String) in progress?(LocalizedText(en: en, es: es)[plan.language]) }
    say("Reading \(plan.files.count) files...", "Leyendo \(plan.files.count) archivos...")
    let analysis = try Analysis(plan, options: options, outcomes: settings)
    try analysis.requireHandoffs()
    try OutcomeRequest.check(settings, analysis, plan.workspace)
    let count = analysis.dataset.judgedRows.count
    say("Following \(count) handoffs...", "Siguiendo \(count) handoffs...")
    let study = OutcomeStudyBuilder.study(analysis, settings)
    let leftBehind: String?
    do throws(BundleError) {
      leftBehind = try OutcomeBundle.write(study, analysis.context, at: out)
    } catch {
      throw Failure(error)
    }
    var notes = options.isVerbose ? RunAccount.lines(analysis, options) : []
    if let leftBehind {
      notes.append(
        LocalizedText(
          en: "note: the previous reports could not be removed and are at \(leftBehind)",
          es: "nota: los informes anteriores no se pudieron borrar y están en \(leftBehind)")[plan.language])
    }
    return AuditOutcome(
      output: SummaryFormat().bytes(of: OutcomeSection(study, analysis.context).summary), notes: notes, gateFailure: nil
    )
  }
}
