public import HandoffModel

/// The bundle of an analysis of outcomes: its tables, its report and a manifest, in place as a whole or not at all.
public enum OutcomeBundle {
  /// The tables, in alphabetical order.
  static let tableFiles: [BundleFile] = [.associations, .cohort, .effects, .firstValue, .retention]

  /// Answers the previous bundle where it was replaced and could not be removed.
  public static func write(_ study: OutcomeStudy, _ context: AuditContext, at path: String) throws(BundleError)
    -> String?
  {
    let bundle = try ReportBundle(at: path)
    var outputs: [(name: String, rows: Int?)] = []
    var tally = AuditTally(context)
    for table in texts(study, context) {
      try bundle.write(table.bytes, to: table.file.rawValue)
      outputs.append((table.file.rawValue, table.rowCount))
      tally.guardedCells += table.guardedCells
    }
    let dictionary = DictionaryTable.make(tableFiles + [.dictionary])
    try bundle.write(dictionary.bytes, to: dictionary.file.rawValue)
    outputs.append((dictionary.file.rawValue, dictionary.rowCount))
    let document = OutcomeSection(study, context).document
    try bundle.write(MarkdownFormat().bytes(of: document), to: BundleFile.report.rawValue)
    try bundle.write(HTMLFormat().bytes(of: document, in: context.language), to: BundleFile.page.rawValue)
    for chart in document.charts {
      try bundle.write(ChartRendering.file(chart, context.language), to: chart.file)
      outputs.append((chart.file, nil))
    }
    outputs += [BundleFile.report, .page, .manifest].map { ($0.rawValue, nil) }
    let manifest = Manifest.value(context, tally, outputs: outputs)
    try bundle.write(JSONWriter.bytes(manifest), to: BundleFile.manifest.rawValue)
    try bundle.commit()
    return bundle.leftBehind
  }

  /// The tables, for the bundle of another analysis.
  public static func tables(
    _ study: OutcomeStudy, _ context: AuditContext
  ) -> [(name: String, bytes: [UInt8], rows: Int)] {
    texts(study, context).map { ($0.file.rawValue, $0.bytes, $0.rowCount) }
  }

  private static func texts(_ study: OutcomeStudy, _ context: AuditContext) -> [TableText] {
    [
      AssociationsTable.make(study.associations), CohortTable.make(study.customers, context),
      EffectsTable.make(study.effects, context), CurveTable.make(.firstValue, study.firstValue),
      CurveTable.make(.retention, study.retention),
    ]
  }
}
