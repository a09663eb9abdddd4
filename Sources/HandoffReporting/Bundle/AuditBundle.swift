public import HandoffModel

/// The bundle of an audit being written: rows as batches come in, everything else at the end.
///
/// A class because it owns the bundle's folder. One that goes away unfinished leaves the previous bundle as
/// it was.
public final class AuditBundle {
  private let context: AuditContext
  private let bundle: ReportBundle
  private let parts: Set<BundlePart>
  private let dialect: CSVDialect
  private var sinks: (handoffs: ByteSink, findings: ByteSink, clocks: ByteSink)?
  private var declared: DeclaredTableSinks?
  private var outputs: [(name: String, rows: Int?)] = []
  private var tally: AuditTally
  private var measures: MeasureTally
  private var findings: FindingList
  private let keepsFindings: Bool

  /// Prepares a bundle at a path with the parts asked for; always with a manifest. With `keepsFindings`, or where a part
  /// needs it, the report lists every finding; batches must then be rendered with their records.
  public init(
    _ context: AuditContext, at path: String, parts: Set<BundlePart> = [.csv, .html, .markdown, .tables],
    keepsFindings: Bool = false, dialect: CSVDialect = .standard
  ) throws(BundleError) {
    self.context = context
    self.parts = parts
    self.dialect = dialect
    tally = AuditTally(context)
    measures = MeasureTally(measures: context.measures.count, cuts: context.cuts.count)
    findings = FindingList(context)
    self.keepsFindings = keepsFindings || parts.contains(where: \.needsFindings)
    bundle = try ReportBundle(at: path)
    if parts.contains(.tables) { declared = try DeclaredTableSinks(context, in: bundle, dialect: dialect) }
    guard parts.contains(.csv) else { return }
    sinks = (
      try open(.handoffs), try open(.findings), try open(.sla)
    )
  }

  /// Writes what a batch adds. Batches must come in the order of their handoffs.
  public func append(_ report: BatchReport) throws(BundleError) {
    tally.merge(report.tally)
    measures.add(report.measures, cuts: report.cuts)
    if keepsFindings { findings.append(report) }
    try declared?.append(report)
    guard let sinks else { return }
    try sinks.handoffs.write(spoken(report.handoffs, rowsOf: .handoffs))
    try sinks.findings.write(spoken(report.findings, rowsOf: .findings))
    try sinks.clocks.write(spoken(report.clocks, rowsOf: .sla))
  }

  /// Writes a file of another analysis into the bundle; `rows` for the manifest, nil for what is no table.
  public func add(_ name: String, _ bytes: [UInt8], rows: Int?) throws(BundleError) {
    let file = BundleFile(rawValue: name)
    try bundle.write(file.map { $0.isTable ? spoken(bytes, $0) : bytes } ?? bytes, to: name)
    outputs.append((name, rows))
  }

  /// Writes the rest, puts the bundle in its place and answers what the audit has to say. `further` are the
  /// blocks of other analyses, set before the data notes; `outcomes` are the rows of declared tables of outcomes;
  /// `reportPath` is as in `AuditReport`.
  public func finish(
    further: [ReportBlock] = [], outcomes: [OutcomeMeasure] = [], reportPath: String? = nil,
    gates: GateSettings = GateSettings()
  ) throws(BundleError) -> AuditReport {
    let measureRows = MeasureRows(context: context, tally: measures)
    if parts.contains(.csv) {
      let tables = [
        FieldsTable.make(context, tally), MeasuresTable.make(context, measureRows.rows),
        RulesTable.make(context, tally),
        RejectedTable.make(context),
      ]
      for table in tables {
        try add(table.file.rawValue, table.bytes, rows: table.rowCount)
        tally.guardedCells += table.guardedCells
      }
      let others = outputs.compactMap { BundleFile(rawValue: $0.name) }
        .filter { file in !tables.contains { $0.file == file } }
      let dictionary = DictionaryTable.make(tables.map(\.file) + [.handoffs, .findings, .sla, .dictionary] + others)
      try add(dictionary.file.rawValue, dictionary.bytes, rows: dictionary.rowCount)
      outputs += [
        (BundleFile.handoffs.rawValue, tally.handoffRows), (BundleFile.findings.rawValue, tally.findingRows),
        (BundleFile.sla.rawValue, tally.clockRows),
      ]
    }
    if let written = try declared?.finish(outcomes) {
      outputs += written.outputs
      tally.guardedCells += written.guarded
    }
    let report = AuditReport(
      context, tally, measures: measureRows.rows, groups: measureRows.groupScores, further: further,
      hasTables: parts.contains(.csv),
      reportPath: reportPath, gateSettings: gates, findings: findings)
    try write(report)
    outputs.append((BundleFile.manifest.rawValue, nil))
    let manifest = Manifest.value(context, tally, outputs: outputs)
    try bundle.write(JSONWriter.bytes(manifest), to: BundleFile.manifest.rawValue)
    try bundle.commit()
    return report
  }

  /// The report in every form asked for.
  private func write(_ report: AuditReport) throws(BundleError) {
    let forms: [(part: BundlePart, file: BundleFile, format: any ReportFormat)] = [
      (.gitlab, .gitlab, GitLabFormat()), (.html, .page, HTMLFormat()), (.json, .facts, JSONFormat()),
      (.junit, .junit, JUnitFormat()), (.markdown, .report, MarkdownFormat()), (.sarif, .sarif, SARIFFormat()),
      (.summary, .summary, SummaryFormat()),
    ]
    for form in forms where parts.contains(form.part) {
      try add(form.file.rawValue, form.format.bytes(of: report), rows: nil)
    }
    for chart in report.document.charts {
      if parts.contains(.markdown) { try add(chart.file, ChartRendering.file(chart, report.language), rows: nil) }
      if parts.contains(.vega) {
        let specification = chart.drawing.shape.specification.specification(of: chart)
        try add(chart.specificationFile, JSONWriter.bytes(specification), rows: nil)
      }
    }
  }

  /// Handoffs with a score among the batches so far.
  public var judgedCount: Int { tally.population.judged }

  /// The scores so far, for the measures of a declared table of outcomes; empty where none is declared or written.
  public var gradedHandoffs: [GradedHandoff] { declared?.scored ?? [] }

  /// A previous bundle that was replaced and could not be removed.
  public var leftBehind: String? { bundle.leftBehind }

  /// A whole table, its header included, in the dialect asked for.
  private func spoken(_ table: [UInt8], _ file: BundleFile) -> [UInt8] {
    let header = file.header
    guard dialect != .standard else { return table }
    return dialect.beginning + dialect.converted(header: header)
      + spoken(Array(table.dropFirst(header.count)), rowsOf: file)
  }

  private func spoken(_ rows: [UInt8], rowsOf file: BundleFile) -> [UInt8] {
    dialect.converted(rows, kinds: ColumnDictionary.kinds(of: file), guarded: &tally.guardedCells)
  }

  private func open(_ file: BundleFile) throws(BundleError) -> ByteSink {
    let sink = try bundle.open(file.rawValue)
    try sink.write(dialect.beginning + dialect.converted(header: file.header))
    return sink
  }
}
