/// The answer in at most twenty lines, for a terminal.
public struct SummaryFormat: ReportFormat {
  public static let id = "summary"

  public init() {}

  public func bytes(of report: AuditReport) -> [UInt8] { TextRendering.compactBytes(report.summary) }

  /// A document of its own, such as the ledger of one handoff, in as many lines as it takes.
  public func bytes(of document: ReportDocument) -> [UInt8] { TextRendering.bytes(document) }
}
