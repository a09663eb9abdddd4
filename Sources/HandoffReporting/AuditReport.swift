public import HandoffModel

/// What an audit has to say, in every length: the full report, the summary for a terminal, and the figures
/// for programs.
public struct AuditReport: Sendable {
  public let document: ReportDocument
  /// At most twenty lines.
  public let summary: ReportDocument
  public let facts: JSONValue
  /// The gates that were asked for, judged.
  public let gates: [GateResult]
  /// What was asked for.
  public let gateSettings: GateSettings
  /// Empty where no format asked for every finding.
  public let findings: FindingList
  /// A page for the summary of a CI job.
  public let jobSummary: ReportDocument
  /// Of every sentence.
  public let language: Language

  /// `further` are the blocks of other analyses, set before the data notes. `hasTables` says whether the CSV
  /// tables stand beside the report. `reportPath` is where a user finds it, named as the user named it; it
  /// appears in the summary only.
  public init(
    _ context: AuditContext, _ tally: AuditTally, measures: [MeasureRow] = [], groups: [GroupScores] = [],
    further: [ReportBlock] = [],
    hasTables: Bool = true, reportPath: String? = nil, gateSettings: GateSettings = GateSettings(),
    findings: FindingList? = nil
  ) {
    let gates = GateJudgement.results(gateSettings, context, tally)
    let audit = AuditMaterial(context, tally, hasTables: hasTables, gates: gates)
    document = ReportDocument(
      title: HeadSection.title(of: audit),
      blocks: Self.sections.flatMap { $0.blocks(of: audit) } + MeasureSection.blocks(measures, of: audit)
        + FunnelSection.blocks(groups, of: audit) + further
        + DataNotesSection.blocks(of: audit))
    summary = SummaryText.document(of: audit, reportPath: reportPath)
    facts = AuditFacts.value(of: audit)
    language = context.language
    self.gates = gates
    self.gateSettings = gateSettings
    self.findings = findings ?? FindingList(context)
    jobSummary = JobSummary.document(of: audit)
  }

  /// Findings that the formats for code scanning leave out.
  public var leftOut: Int { max(0, findings.findings.count - GravestFindings.limit) }

  /// Whether every gate that was asked for is passed.
  public var passesGates: Bool { gates.allSatisfy(\.isPassed) }

  /// In the order of the report; the data notes follow them.
  static let sections: [any ReportSection.Type] = [
    HeadSection.self,
    AnswerSection.self,
    GateSection.self,
    DistributionSection.self,
    NeedsActionSection.self,
    LossSection.self,
    ClockSection.self,
    FormSection.self,
    SegmentSection.self,
    MonthSection.self,
    CoverageSection.self,
  ]
}
