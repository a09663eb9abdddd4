/// What a user asks of an audit, as typed.
public struct AuditRequest: Sendable {
  public let options: RunOptions
  /// Folder of the bundle.
  public let out: String
  /// Which files are in the bundle: `md` and `csv`, separated by commas.
  public let reports: String
  /// What goes to standard output: `summary`, `markdown`, `json` or `none`.
  public let format: String

  public init(options: RunOptions, out: String, reports: String, format: String) {
    self.options = options
    self.out = out
    self.reports = reports
    self.format = format
  }
}
