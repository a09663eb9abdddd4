public import HandoffModel

/// The full report as one HTML page: no network, no script, charts inside, fit for paper.
public struct HTMLFormat: ReportFormat {
  public static let id = "html"

  public init() {}

  public func bytes(of report: AuditReport) -> [UInt8] { bytes(of: report.document, in: report.language) }

  /// A document of its own.
  public func bytes(of document: ReportDocument, in language: Language) -> [UInt8] {
    HTMLRendering.bytes(document, language)
  }
}
