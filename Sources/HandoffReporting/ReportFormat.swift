/// A way to write an audit to a stream. A format renders what the report says and computes nothing.
public protocol ReportFormat: Sendable {
  /// kebab-case, permanent: the name users ask for it by.
  static var id: String { get }

  init()

  func bytes(of report: AuditReport) -> [UInt8]
}
