import HandoffModel
import HandoffReporting

/// `correlate`: scores against what became of the customers; the order of the steps, nothing else.
public enum CorrelatePipeline {
  /// Leaves a bundle at `out` and answers the terminal's text.
  public static func run(
    _ options: RunOptions, landmark: Int, out: String, progress: (@Sendable (String) -> Void)?
  ) throws(Failure) -> AuditOutcome {
    var settings = OutcomeSettings()
    guard (0..<settings.horizon).contains(landmark) else {
      throw Failure(
        .configuration, en: "--landmark: expected days from 0 to \(settings.horizon - 1), found \(landmark)",
        es: "--landmark: se esperaban días de 0 a \(settings.horizon - 1), se encontró \(landmark)")
    }
    settings.landmark = landmark
    let plan = try AnalysisPlan(options)
    let say = { (en: String, es: String) in progress?(LocalizedText(en: en, es: es)[plan.language]) }
    say("Reading \(plan.files.count) files...", "Leyendo \(plan.files.count) archivos...")
    let analysis = try Analysis(plan, options: options, readsOutcomes: true)
    try analysis.requireHandoffs()
    let count = analysis.dataset.judgedRows.count
    say("Following \(count) handoffs...", "Siguiendo \(count) handoffs...")
    let study = OutcomeAnalysis.study(analysis, settings)
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
