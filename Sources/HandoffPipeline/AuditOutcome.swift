/// What an audit leaves for the terminal.
public struct AuditOutcome: Sendable {
  /// For standard output; empty where no format was asked for.
  public let output: [UInt8]
  /// For standard error.
  public let notes: [String]
}
