import HandoffReporting

/// What a run that is stopped from outside leaves: nothing.
public enum Interruption {
  /// Removes what unfinished reports have written, then calls `last` while nothing can go on.
  public static func settle(then last: () -> Void) {
    UnfinishedBundles.shared.discardAll(then: last)
  }
}
