import HandoffModel

/// The audit's figures for programs; after `check`, every finding too.
public struct JSONFormat: ReportFormat {
  public static let id = "json"

  public init() {}

  public func bytes(of report: AuditReport) -> [UInt8] {
    guard case .object(let members) = report.facts, !report.findings.handoffs.isEmpty else {
      return JSONWriter.bytes(report.facts)
    }
    return JSONWriter.bytes(members, list: "finding_list", report.findings.findings) { record in
      entry(report.findings.text(of: record))
    }
  }

  private func entry(_ finding: FindingText) -> JSONValue {
    [
      ("deal_id", .string(finding.dealID)), ("rule_id", .string(finding.ruleID)),
      ("severity", .string(finding.severity.rawValue)), ("outcome", .string(finding.outcome)),
      ("points_lost", .optional(finding.tenths, decimals: 1)), ("expected", .string(finding.expected)),
      ("found", .string(finding.found)), ("source_file", finding.place.map { .string($0.file) } ?? .null),
      ("source_line", finding.place.map { .number($0.line) } ?? .null),
      ("source_column", finding.place.map { .string($0.column) } ?? .null),
      ("fingerprint", .string(finding.fingerprint)), ("baseline", .string(finding.status.rawValue)),
    ]
  }
}
