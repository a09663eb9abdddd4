/// One part of the audit report. Adding a section is one new file and one line in `AuditReport`.
protocol ReportSection: Sendable {
  /// No blocks where the audit has nothing to say about it.
  static func blocks(of audit: AuditMaterial) -> [ReportBlock]
}
