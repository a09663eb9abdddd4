/// What an audit has to say, in every length: the full report, the summary for a terminal, and the figures
/// for programs.
public struct AuditReport: Sendable {
  public let document: ReportDocument
  /// At most twenty lines.
  public let summary: ReportDocument
  public let facts: JSONValue

  /// `further` are the blocks of other analyses, set before the data notes. `hasTables` says whether the CSV
  /// tables stand beside the report. `reportPath` is where a user finds it, named as the user named it; it
  /// appears in the summary only.
  public init(
    _ context: AuditContext, _ tally: AuditTally, measures: [MeasureRow] = [], further: [ReportBlock] = [],
    hasTables: Bool = true,
    reportPath: String? = nil
  ) {
    let audit = AuditMaterial(context, tally, hasTables: hasTables)
    document = ReportDocument(
      title: HeadSection.title(of: audit),
      blocks: Self.sections.flatMap { $0.blocks(of: audit) } + MeasureSection.blocks(measures, of: audit) + further
        + DataNotesSection.blocks(of: audit))
    summary = SummaryText.document(of: audit, reportPath: reportPath)
    facts = AuditFacts.value(of: audit)
  }

  /// In the order of the report; the data notes follow them.
  static let sections: [any ReportSection.Type] = [
    HeadSection.self,
    AnswerSection.self,
    CoverageSection.self,
    NeedsActionSection.self,
    LossSection.self,
    ClockSection.self,
    FormSection.self,
    SegmentSection.self,
    MonthSection.self,
  ]
}
