/// The audit's figures for programs.
public struct JSONFormat: ReportFormat {
  public static let id = "json"

  public init() {}

  public func bytes(of report: AuditReport) -> [UInt8] { JSONWriter.bytes(report.facts) }
}
