import HandoffModel

/// The bundle of an audit being written: rows as batches come in, everything else at the end.
///
/// A class because it owns the bundle's folder. One that goes away unfinished leaves the previous bundle as
/// it was.
public final class AuditBundle {
  private let context: AuditContext
  private let bundle: ReportBundle
  private let hasTables: Bool
  private let hasReport: Bool
  private var sinks: (handoffs: ByteSink, findings: ByteSink, clocks: ByteSink)?
  private var outputs: [(name: String, rows: Int?)] = []
  private var tally: AuditTally
  private var measures: MeasureTally

  /// Prepares a bundle at a path: with the CSV tables, with the Markdown report, or with both; always with a
  /// manifest.
  public init(
    _ context: AuditContext, at path: String, hasTables: Bool = true, hasReport: Bool = true
  ) throws(BundleError) {
    self.context = context
    self.hasTables = hasTables
    self.hasReport = hasReport
    tally = AuditTally(context)
    measures = MeasureTally(measures: context.measures.count, cuts: context.cuts.count)
    bundle = try ReportBundle(at: path)
    guard hasTables else { return }
    sinks = (
      try Self.open(.handoffs, in: bundle), try Self.open(.findings, in: bundle),
      try Self.open(.sla, in: bundle)
    )
  }

  /// Writes what a batch adds. Batches must come in the order of their handoffs.
  public func append(_ report: BatchReport) throws(BundleError) {
    tally.merge(report.tally)
    measures.add(report.measures, cuts: report.cuts)
    guard let sinks else { return }
    try sinks.handoffs.write(report.handoffs)
    try sinks.findings.write(report.findings)
    try sinks.clocks.write(report.clocks)
  }

  /// Writes a file of another analysis into the bundle; `rows` for the manifest, nil for what is no table.
  public func add(_ name: String, _ bytes: [UInt8], rows: Int?) throws(BundleError) {
    try bundle.write(bytes, to: name)
    outputs.append((name, rows))
  }

  /// Writes the rest, puts the bundle in its place and answers what the audit has to say. `further` are the
  /// blocks of other analyses, set before the data notes; `reportPath` is as in `AuditReport`.
  public func finish(further: [ReportBlock] = [], reportPath: String? = nil) throws(BundleError)
    -> AuditReport
  {
    let measureRows = MeasureRows(context: context, tally: measures).rows
    if hasTables {
      let tables = [
        FieldsTable.make(context, tally), MeasuresTable.make(context, measureRows), RulesTable.make(context, tally),
        RejectedTable.make(context),
      ]
      for table in tables {
        try add(table.file.rawValue, table.bytes, rows: table.rowCount)
        tally.guardedCells += table.guardedCells
      }
      outputs += [
        (BundleFile.handoffs.rawValue, tally.handoffRows), (BundleFile.findings.rawValue, tally.findingRows),
        (BundleFile.sla.rawValue, tally.clockRows),
      ]
    }
    let report = AuditReport(
      context, tally, measures: measureRows, further: further, hasTables: hasTables, reportPath: reportPath)
    if hasReport {
      try add(BundleFile.report.rawValue, MarkdownFormat().bytes(of: report), rows: nil)
    }
    outputs.append((BundleFile.manifest.rawValue, nil))
    let manifest = Manifest.value(context, tally, outputs: outputs)
    try bundle.write(JSONWriter.bytes(manifest), to: BundleFile.manifest.rawValue)
    try bundle.commit()
    return report
  }

  /// Handoffs with a score among the batches so far.
  public var judgedCount: Int { tally.population.judged }

  /// A previous bundle that was replaced and could not be removed.
  public var leftBehind: String? { bundle.leftBehind }

  private static func open(_ file: BundleFile, in bundle: ReportBundle) throws(BundleError) -> ByteSink {
    let sink = try bundle.open(file.rawValue)
    try sink.write(file.header)
    return sink
  }
}
