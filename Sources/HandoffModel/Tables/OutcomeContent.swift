/// What a column of a declared table can say of a measure of what became of the handoffs.
public enum OutcomeContent: Hashable, Sendable {
  /// `churned`, `log-rank-chi-square`, `log-rank-p` or `score-first-value-rank`.
  case measure
  /// A grade, `df=` and a number, or `reached`.
  case group
  case handoffs
  /// Empty where nothing ended.
  case events
  /// Four decimals; empty where nothing can be said.
  case value
}
