import HandoffModel

/// The page a CI job shows: the gates, the answer, what needs action and what costs most. Tables and bars only, since CI
/// systems take images out; small by construction, since every table is cut.
enum JobSummary {
  static func document(of audit: AuditMaterial) -> ReportDocument {
    let blocks =
      HeadSection.blocks(of: audit) + GateSection.blocks(of: audit) + AnswerSection.blocks(of: audit)
      + NeedsActionSection.overview(of: audit) + LossSection.blocks(of: audit)
    return ReportDocument(title: HeadSection.title(of: audit), blocks: blocks.map(unlinked))
  }

  /// The files of the bundle are not beside that page: their names stay, their links go.
  private static func unlinked(_ block: ReportBlock) -> ReportBlock {
    switch block {
    case .paragraph(let text): .paragraph(unlinked(text))
    case .table(let table):
      .table(ReportTable(columns: table.columns, rows: table.rows, note: table.note.map(unlinked)))
    case .callout, .chart, .heading, .keyValues, .list: block
    }
  }

  private static func unlinked(_ text: ReportText) -> ReportText {
    ReportText(
      text.runs.map { run in
        if case .link(let text, file: _) = run { return .code(text) }
        return run
      })
  }
}
