/// What a column of a declared table can say of a finding. What only rules have is empty for points given back and the
/// core cap, whose outcome is `given-back` and `capped`.
public enum FindingContent: Hashable, Sendable {
  case handoff(HandoffContent)
  /// The rule's id, `group:` and the group's id, or `core-cap`.
  case rule
  case title
  case dimension
  case severity
  case outcome
  /// Why, as an id; empty for what is no rule's.
  case reason
  /// With four decimals; empty where the rule was not judged.
  case credit
  /// The credit in ten-thousandths; 0 for what is no rule's.
  case creditParts
  /// Tenths of the ledger that sum to 100 less the score; empty where the rule cost nothing.
  case pointsLost
  /// The rule's own loss in hundredths, unrounded against the others.
  case ownLoss
  case measured
}
