/// What a user asks of an audit, as typed.
public struct AuditRequest: Sendable {
  public let options: RunOptions
  /// Folder of the bundle.
  public let out: String
  /// Which files are in the bundle: names of `BundlePart`, separated by commas.
  public let reports: String
  /// What goes to standard output: an id of a report format, or `none`.
  public let format: String

  public init(options: RunOptions, out: String, reports: String, format: String) {
    self.options = options
    self.out = out
    self.reports = reports
    self.format = format
  }
}
