import Foundation
import HandoffModel
import HandoffReporting

/// `sample`: handoffs for a human audit, on a sheet that shows neither score nor grade.
public enum SamplePipeline {
  public static func run(
    _ options: RunOptions, _ request: SampleRequest, progress: (@Sendable (String) -> Void)?
  ) throws(Failure) -> AuditOutcome {
    let design = try request.design()
    let dialect = try CSVDialect.chosen(request.csvDialect)
    try refuseToOverwrite(request)
    let plan = try AnalysisPlan(options)
    progress?(
      LocalizedText(en: "Reading \(plan.files.count) files...", es: "Leyendo \(plan.files.count) archivos...")[
        plan.language])
    let analysis = try Analysis(plan, options: options)
    try analysis.requireHandoffs()
    let dataset = analysis.dataset
    var candidates: [SampleDraw.Candidate] = []
    var rows: [String: Int32] = [:]
    AuditedScores.each(dataset.judgedRows, analysis.evaluator) { batch in
      for (index, row) in batch.rows.enumerated() {
        guard let score = batch.scores[index].score, let grade = batch.scores[index].grade else { continue }
        let id = AuditedScores.dealID(row, dataset)
        rows[id] = row
        candidates.append(
          SampleDraw.Candidate(
            dealID: id, score: score, grade: grade,
            segment: batch.segments[index].map { analysis.context.segments[$0] }))
      }
    }
    try analysis.requireJudged(candidates.count)
    let data = SampleKey.digest(of: dataset.files)
    let draw = SampleDraw(
      candidates, notScored: dataset.judgedRows.count - candidates.count, segments: analysis.context.segments,
      design: design)
    let sample = draw.sample { ids in SampleKey.code(ruler: plan.ruler, data: data, seed: design.seed, dealIDs: ids) }
    let key = SampleKey(
      sample, ruler: plan.ruler, data: data, asOf: dataset.analysisDate.moment.description, period: options.period)
    let sheet = AuditSheet.bytes(
      sample, analysis.context, dialect: dialect, row: { rows[$0] })
    try FileWriting.write(sheet, to: request.sheet)
    try FileWriting.write(try key.bytes, to: request.key)
    let notes = options.isVerbose ? RunAccount.lines(analysis, options) : []
    let document = SampleDocument.document(sample, analysis.context, sheet: request.sheet, key: request.key)
    return AuditOutcome(output: SummaryFormat().bytes(of: document), notes: notes, gateFailure: nil)
  }

  /// A sheet may have been filled in already: weeks of work are never written over unasked.
  private static func refuseToOverwrite(_ request: SampleRequest) throws(Failure) {
    guard request.sheet != request.key else {
      throw Failure(
        .configuration, en: "--sheet and --key name the same file; the key must be kept apart from the sheet",
        es: "--sheet y --key nombran el mismo archivo; la clave debe guardarse aparte de la hoja")
    }
    guard !request.overwrites else { return }
    for path in [request.sheet, request.key] where FileManager.default.fileExists(atPath: path) {
      throw Failure(
        .configuration,
        en:
          "`\(path)` is there already and may have been filled in; name others with --sheet and --key, or pass --force",
        es:
          "`\(path)` ya existe y puede estar rellenado; indique otros con --sheet y --key, o use --force")
    }
  }
}
