/// What a user asks of a check, as typed.
public struct CheckRequest: Sendable {
  public let options: RunOptions
  /// What goes to standard output: an id of a report format, or `none`.
  public let format: String
  /// Where to write every finding as a new baseline; nil for nowhere.
  public let newBaseline: String?
  /// Whether the baseline loses what no longer occurs.
  public let prunesBaseline: Bool
  /// The file of a CI job to which its summary is appended; nil for none.
  public let jobSummary: String?

  public init(
    options: RunOptions, format: String, newBaseline: String?, prunesBaseline: Bool, jobSummary: String?
  ) {
    self.options = options
    self.format = format
    self.newBaseline = newBaseline
    self.prunesBaseline = prunesBaseline
    self.jobSummary = jobSummary
  }
}
