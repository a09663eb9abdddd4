public import HandoffDigest

/// How people, and the names of deals, appear in reports.
public enum Identification: Sendable {
  /// Not at all: their columns are empty.
  case none
  /// People as the same meaningless name in every run with the same key; deals as none.
  case pseudonyms(PseudonymKey)
  /// As in the exports.
  case full

  public var showsPeople: Bool {
    if case .none = self { return false }
    return true
  }

  public var isFull: Bool {
    if case .full = self { return true }
    return false
  }
}
