import HandoffIngest
import HandoffModel
import HandoffReporting
import HandoffRules

/// `agree`: the auditors' sheets read back, and the score held against them; the order of the steps, nothing else.
public enum AgreePipeline {
  private static let formats = ["summary", "markdown", "html", "json", "none"]

  public static func run(
    _ options: RunOptions, _ request: AgreeRequest, progress: (@Sendable (String) -> Void)?
  ) throws(Failure) -> AuditOutcome {
    guard formats.contains(request.format) else {
      let list = formats.joined(separator: ", ")
      throw Failure(
        .configuration, en: "--format: unknown format `\(request.format)`; expected one of \(list)",
        es: "--format: formato desconocido `\(request.format)`; se esperaba uno de \(list)")
    }
    let key = try SampleKey.load(request.key)
    let sample = key.sample
    let sheets = try request.sheets.map { path throws(Failure) in
      try Failure.reading { () throws(InputError) in try FilledSheetReader().read(path) }
    }
    let match = ReadingMatch(sheets, sample)
    try requireReadings(match, sheets)
    var options = options
    options.asOf = options.asOf ?? key.asOf
    options.period = options.period ?? key.period
    let plan = try AnalysisPlan(options)
    try requireRuler(key, plan, request)
    progress?(
      LocalizedText(en: "Reading \(plan.files.count) files...", es: "Leyendo \(plan.files.count) archivos...")[
        plan.language])
    let analysis = try Analysis(plan, options: options)
    try analysis.requireHandoffs()
    try requireData(key, analysis, request)
    let rows = rows(of: sample, analysis.dataset)
    let batch = analysis.evaluator.evaluate(rows.compactMap { $0 })
    let mark = try request.mark(analysis.context.gradeFloors)
    let study = AgreementStudy.study(
      match, sample, scored: ScoredHandoff.of(rows, batch), sheets: sheets.map(\.name), mark: mark)
    let report = AgreementReport(
      study, analysis.context, batch: batch, showsNames: request.showsNames,
      hasOtherRules: key.ruler != plan.ruler, hasOtherData: key.data != SampleKey.digest(of: analysis.dataset.files))
    var notes = options.isVerbose ? RunAccount.lines(analysis, options) : []
    do throws(BundleError) {
      if let leftBehind = try AgreementBundle.write(report, at: request.out) {
        notes.append(
          LocalizedText(
            en: "note: the previous reports could not be removed and are at \(leftBehind)",
            es: "nota: los informes anteriores no se pudieron borrar y están en \(leftBehind)")[plan.language])
      }
    } catch {
      throw Failure(error)
    }
    return AuditOutcome(output: output(report, request.format, plan.language), notes: notes, gateFailure: nil)
  }

  private static func output(_ report: AgreementReport, _ format: String, _ language: Language) -> [UInt8] {
    switch format {
    case "markdown": MarkdownFormat().bytes(of: report.document)
    case "html": HTMLFormat().bytes(of: report.document, in: language)
    case "json": JSONWriter.bytes(report.facts)
    case "none": []
    default: SummaryFormat().bytes(of: report.summary)
    }
  }

  /// The row of each handoff of the sample among those judged; nil where it is not there.
  private static func rows(of sample: HumanSample, _ dataset: Dataset) -> [Int32?] {
    var rows: [String: Int32] = [:]
    let wanted = Set(sample.handoffs.map(\.dealID))
    for row in dataset.judgedRows {
      let id = AuditedScores.dealID(row, dataset)
      if wanted.contains(id) { rows[id] = row }
    }
    return sample.handoffs.map { rows[$0.dealID] }
  }

  /// Sheets without a single answer are no audit.
  private static func requireReadings(_ match: ReadingMatch, _ sheets: [FilledSheet]) throws(Failure) {
    guard match.readings.isEmpty else { return }
    let problems = match.problems.prefix(5).map { SheetProblemWording.line($0) }
    let lead = LocalizedText(
      en: "error: no answer could be used: \(sheets.map(\.name).joined(separator: ", "))",
      es: "error: no se pudo usar ninguna respuesta: \(sheets.map(\.name).joined(separator: ", "))")
    throw Failure(.input, lines: [lead] + problems)
  }

  private static func requireRuler(_ key: SampleKey, _ plan: AnalysisPlan, _ request: AgreeRequest) throws(Failure) {
    guard key.ruler != plan.ruler, !request.acrossRulers else { return }
    throw Failure(
      .configuration,
      en: """
        the sample was drawn with other rules than these (rulers \(key.ruler.prefix(12)) and \(plan.ruler.prefix(12))). Give \
        the --rules, --setting and --workspace it was drawn with, or pass --across-rulers to hold the rules of today against \
        the auditors
        """,
      es: """
        la muestra se extrajo con otras reglas (baremos \(key.ruler.prefix(12)) y \(plan.ruler.prefix(12))). Indique \
        --rules, --setting y --workspace como entonces, o use --across-rulers para comparar las reglas de hoy con los auditores
        """)
  }

  private static func requireData(_ key: SampleKey, _ analysis: Analysis, _ request: AgreeRequest) throws(Failure) {
    guard key.data != SampleKey.digest(of: analysis.dataset.files), !request.acrossData else { return }
    throw Failure(
      .configuration,
      en: """
        the exports are not those the sample was drawn from, so the auditors may have read something else. Give the same \
        exports, or pass --across-data
        """,
      es: """
        las exportaciones no son aquellas de las que se extrajo la muestra, así que los auditores pueden haber leído otra cosa. \
        Indique las mismas exportaciones, o use --across-data
        """)
  }
}

extension AgreeRequest {
  /// The mark in tenths of a point.
  fileprivate func mark(_ floors: [(grade: Grade, floor: Int)]) throws(Failure) -> Int {
    guard let mark else { return floors.first { $0.grade == .good }?.floor ?? 700 }
    guard (0...100).contains(mark) else {
      throw Failure(
        .configuration, en: "--mark: expected 0 to 100 points, found `\(mark)`",
        es: "--mark: se esperaba de 0 a 100 puntos, se encontró `\(mark)`")
    }
    return Int((mark * 10).rounded())
  }
}

extension ScoredHandoff {
  /// Of each row in turn; the batch holds those that are there, in the same order.
  fileprivate static func of(_ rows: [Int32?], _ batch: EvaluatedBatch) -> [ScoredHandoff] {
    var next = 0
    return rows.map { row in
      guard row != nil else { return ScoredHandoff(row: nil, score: nil, grade: nil, completeness: nil) }
      let score = batch.scores[next]
      next += 1
      let completeness = Dimension.allCases.firstIndex(of: .completeness).flatMap { score.dimensions[$0] }
      return ScoredHandoff(
        row: row, score: score.score, grade: score.grade, completeness: completeness.map { ($0 + 500) / 1_000 })
    }
  }
}
