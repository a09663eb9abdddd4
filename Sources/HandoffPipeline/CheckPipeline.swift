import Foundation
import HandoffModel
import HandoffReporting

/// `check`: the same judgement as an audit, for a machine: no bundle, one format, gates.
public enum CheckPipeline {
  /// Judges everything and answers what to print, with the failure of the gates where one failed.
  public static func run(
    _ request: CheckRequest, progress: (@Sendable (String) -> Void)?
  ) throws(Failure) -> AuditOutcome {
    let format = try ReportFormatRegistry.chosen(request.format)
    if request.prunesBaseline, request.options.gates.baseline == nil {
      throw Failure(
        .configuration, en: "--prune-baseline needs --baseline FILE", es: "--prune-baseline necesita --baseline ARCHIVO"
      )
    }
    let plan = try AnalysisPlan(request.options)
    let analysis = try Analysis(plan, options: request.options)
    try analysis.requireHandoffs()
    let count = analysis.dataset.judgedRows.count
    progress?(
      LocalizedText(en: "Judging \(count) handoffs...", es: "Juzgando \(count) handoffs...")[plan.language])
    var tally = AuditTally(analysis.context)
    var findings = FindingList(analysis.context)
    let run = BatchRun(
      evaluator: analysis.evaluator, renderer: BatchRenderer(analysis.context, keepsRecords: true),
      rows: analysis.dataset.judgedRows)
    run.run { batch in
      tally.merge(batch.tally)
      findings.append(batch)
    }
    try analysis.requireJudged(tally.population.judged)
    let report = AuditReport(
      analysis.context, tally, hasTables: false, gateSettings: analysis.gates, findings: findings)
    let account = request.options.isVerbose ? RunAccount.lines(analysis, request.options) : []
    let notes =
      try account + LeftOutNote.lines(report, format: format)
      + writeBaselines(request, report, analysis.context.adoption.baseline, plan.language)
    if let path = request.jobSummary { try append(MarkdownFormat().bytes(of: report.jobSummary), to: path) }
    return AuditOutcome(
      output: format.map { $0.bytes(of: report) } ?? [], notes: notes, gateFailure: Failure(gates: report.gates))
  }

  private static func writeBaselines(
    _ request: CheckRequest, _ report: AuditReport, _ older: Baseline?, _ language: Language
  ) throws(Failure) -> [String] {
    var notes: [String] = []
    if request.prunesBaseline, let older, let path = request.options.gates.baseline {
      let pruned = older.pruned(to: report.findings)
      try FileWriting.write(pruned.bytes, to: path)
      let gone = older.entries.count - pruned.entries.count
      notes.append(
        LocalizedText(
          en: "\(path): \(gone) entries that no longer occur removed, \(pruned.entries.count) kept",
          es: "\(path): quitadas \(gone) entradas que ya no se dan, quedan \(pruned.entries.count)")[language])
    }
    if let path = request.newBaseline {
      let baseline = Baseline.of(report.findings, over: older)
      try FileWriting.write(baseline.bytes, to: path)
      notes.append(
        LocalizedText(
          en: "\(path): baseline of \(baseline.entries.count) findings written",
          es: "\(path): línea base de \(baseline.entries.count) hallazgos escrita")[language])
    }
    return notes
  }

  private static func append(_ bytes: [UInt8], to path: String) throws(Failure) {
    do {
      if !FileManager.default.fileExists(atPath: path) { try Data().write(to: URL(fileURLWithPath: path)) }
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
      try handle.seekToEnd()
      try handle.write(contentsOf: Data(bytes))
      try handle.close()
    } catch {
      throw Failure(BundleError.notWritable(path))
    }
  }
}
