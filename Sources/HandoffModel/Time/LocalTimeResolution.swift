/// How often a local time occurs in its zone.
public enum LocalTimeResolution: Hashable, Sendable {
  /// Once.
  case exact
  /// Never: the clocks were set forward over it.
  case nonexistent
  /// Twice: the clocks were set back over it.
  case ambiguous
}
