import HandoffModel

/// The bundle of a human audit: its tables, its report and a manifest, in place as a whole or not at all.
public enum AgreementBundle {
  /// The tables, in alphabetical order.
  static let tableFiles: [BundleFile] = [.agreement, .readings]

  /// Answers the previous bundle where it was replaced and could not be removed.
  public static func write(_ report: AgreementReport, at path: String) throws(BundleError) -> String? {
    let bundle = try ReportBundle(at: path)
    var outputs: [(name: String, rows: Int?)] = []
    var tally = AuditTally(report.context)
    let dictionary = DictionaryTable.make(tableFiles + [.dictionary])
    for table in [AgreementTable.make(report), ReadingsTable.make(report), dictionary] {
      try bundle.write(table.bytes, to: table.file.rawValue)
      outputs.append((table.file.rawValue, table.rowCount))
      tally.guardedCells += table.guardedCells
    }
    let document = report.document
    try bundle.write(MarkdownFormat().bytes(of: document), to: BundleFile.report.rawValue)
    try bundle.write(HTMLFormat().bytes(of: document, in: report.context.language), to: BundleFile.page.rawValue)
    try bundle.write(JSONWriter.bytes(report.facts), to: BundleFile.facts.rawValue)
    outputs += [BundleFile.report, .page, .facts, .manifest].map { ($0.rawValue, nil) }
    let manifest = Manifest.value(report.context, tally, outputs: outputs)
    try bundle.write(JSONWriter.bytes(manifest), to: BundleFile.manifest.rawValue)
    try bundle.commit()
    return bundle.leftBehind
  }
}
