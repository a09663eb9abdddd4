/// What the rows of `churn` say of an account, whichever of its deals they are about.
public enum AccountStanding: Hashable, Sendable {
  /// No row, or one that says the account left and not when.
  case unknown
  /// Rows without a date: the account is known, and is there.
  case stays
  case left(Day)
}
