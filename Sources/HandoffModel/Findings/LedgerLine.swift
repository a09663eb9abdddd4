/// One line of a handoff's ledger: points lost, or given back where negative.
public struct LedgerLine: Hashable, Sendable {
  public enum Cause: Hashable, Sendable {
    /// A rule, by its position in the rule list.
    case rule(Int)
    /// A group of rules with one root cause whose losses are capped, by its position; gives points back.
    case group(Int)
    /// The cap on handoffs that miss a core rule.
    case coreCap
  }

  public let cause: Cause
  /// Tenths of a point; the lines of a handoff sum to 1,000 less its score exactly.
  public let tenths: Int
  /// The cause's own loss in hundredths of a point, rounded half up by itself.
  public let hundredths: Int

  public init(cause: Cause, tenths: Int, hundredths: Int) {
    self.cause = cause
    self.tenths = tenths
    self.hundredths = hundredths
  }
}
