/// A way to write an audit to a stream. A format renders what the report says and computes nothing.
public protocol ReportFormat: Sendable {
  /// kebab-case, permanent: the name users ask for it by.
  static var id: String { get }

  /// Whether it lists every finding, so that they must be kept.
  static var needsFindings: Bool { get }

  init()

  func bytes(of report: AuditReport) -> [UInt8]
}

extension ReportFormat {
  public static var needsFindings: Bool { false }
}
