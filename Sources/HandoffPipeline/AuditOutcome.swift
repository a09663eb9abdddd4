/// What an audit leaves for the terminal.
public struct AuditOutcome: Sendable {
  /// For standard output; empty where no format was asked for.
  public let output: [UInt8]
  /// For standard error.
  public let notes: [String]
  /// Nil where every gate that was asked for is passed.
  public let gateFailure: Failure?
}
