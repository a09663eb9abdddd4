import HandoffModel

/// A code quality report of GitLab: an array with one object per finding, known by its fingerprint. Waived findings are
/// there as information, so that no format hides what another shows. Beyond as many as code scanning takes, the gravest are
/// kept; the run says how many were left out, since the file has no place for it.
public struct GitLabFormat: ReportFormat {
  public static let id = "gitlab"
  public static var needsFindings: Bool { true }

  public init() {}

  public func bytes(of report: AuditReport) -> [UInt8] {
    let list = report.findings
    return JSONWriter.compactBytes(of: GravestFindings.of(list)) { entry(list.text(of: $0)) }
  }

  private func entry(_ finding: FindingText) -> JSONValue {
    [
      ("description", .string("\(finding.dealID): \(finding.message)")), ("check_name", .string(finding.ruleID)),
      ("fingerprint", .string(finding.fingerprint)), ("severity", .string(severity(finding))),
      (
        "location",
        [
          ("path", .string(finding.annotation?.file ?? "")),
          ("lines", [("begin", .number(max(finding.annotation?.line ?? 1, 1)))]),
        ]
      ),
    ]
  }

  private func severity(_ finding: FindingText) -> String {
    guard finding.status != .waived else { return "info" }
    switch finding.severity {
    case .core: return "critical"
    case .major: return "major"
    case .minor: return "minor"
    case .info: return "info"
    }
  }
}
