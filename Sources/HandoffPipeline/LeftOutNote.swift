import HandoffModel
import HandoffReporting

/// Says which findings the formats for code scanning leave out: those formats have a limit, and nothing is silent.
enum LeftOutNote {
  static func lines(_ report: AuditReport, parts: Set<BundlePart> = [], format: (any ReportFormat)?) -> [String] {
    let formats = [(SARIFFormat.id, BundlePart.sarif), (GitLabFormat.id, .gitlab)].filter { id, part in
      parts.contains(part) || format.map { type(of: $0).id == id } ?? false
    }
    guard report.leftOut > 0, !formats.isEmpty else { return [] }
    let names = formats.map(\.0).joined(separator: ", ")
    let text = LocalizedText(
      en:
        "note: \(names): the \(report.leftOut) least grave findings are left out; findings.csv and JSON have them all",
      es: "nota: \(names): se omiten los \(report.leftOut) hallazgos menos graves; findings.csv y JSON los tienen todos"
    )
    return [text[report.language]]
  }
}
