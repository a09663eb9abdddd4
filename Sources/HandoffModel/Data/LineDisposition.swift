/// Where a physical line of an input ended up; every line has exactly one.
public enum LineDisposition: String, CaseIterable, Sendable {
  /// Part of the header record.
  case header
  /// Part of a record handed on.
  case accepted
  /// Held back, with a reason.
  case quarantined
  /// Carries no record: blank, or passed over before the header.
  case ignored
}
