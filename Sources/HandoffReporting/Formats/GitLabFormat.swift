import HandoffModel

/// A code quality report of GitLab: an array with one object per finding, known by its fingerprint. Waived findings are
/// there as information, so that no format hides what another shows.
public struct GitLabFormat: ReportFormat {
  public static let id = "gitlab"
  public static var needsFindings: Bool { true }

  public init() {}

  public func bytes(of report: AuditReport) -> [UInt8] {
    JSONWriter.compactBytes(.array(report.findings.findings.map { entry(report.findings.text(of: $0)) }))
  }

  private func entry(_ finding: FindingText) -> JSONValue {
    // A finding about no cell still needs a place: the deal is what it is about.
    let path = finding.place?.file ?? finding.dealID
    return [
      ("description", .string("\(finding.dealID): \(finding.message)")), ("check_name", .string(finding.ruleID)),
      ("fingerprint", .string(finding.fingerprint)), ("severity", .string(severity(finding))),
      (
        "location",
        [("path", .string(path)), ("lines", [("begin", .number(max(finding.place?.line ?? 1, 1)))])]
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
