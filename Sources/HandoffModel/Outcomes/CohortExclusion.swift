/// Why a handoff is not in the analysis of outcomes; the raw value is its id.
public enum CohortExclusion: String, CaseIterable, Sendable {
  /// Not the account's first handoff: a customer counts once.
  case laterHandoff = "later-handoff"
  /// Its account has several handoffs and outcome rows that name only the account.
  case severalHandoffs = "several-handoffs"
  /// The contract has no start to count from.
  case noContractStart = "no-contract-start"
  /// The clock starts after the cutoff.
  case entryAfterCutoff = "entry-after-cutoff"
  /// The customer is said to have left before it signed.
  case churnBeforeEntry = "churn-before-entry"
  /// The customer is said to have reached first value before it signed.
  case firstValueBeforeEntry = "first-value-before-entry"
  /// The customer is said to have left, and nothing says when.
  case undatedChurn = "undated-churn"
  /// Followed for less than the minimum the workspace declares.
  case tooYoung = "too-young"
  /// Lost, or followed no longer, before the score was complete.
  case leftBeforeLandmark = "left-before-landmark"
  /// No rule could be judged at the landmark.
  case notScored = "not-scored"
}
