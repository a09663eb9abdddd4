/// The full report as Markdown with GitHub's tables; no HTML; charts are files beside it.
public struct MarkdownFormat: ReportFormat {
  public static let id = "markdown"

  public init() {}

  public func bytes(of report: AuditReport) -> [UInt8] { bytes(of: report.document) }

  /// A document of its own, such as the ledger of one handoff.
  public func bytes(of document: ReportDocument) -> [UInt8] { MarkdownRendering.bytes(document) }
}
