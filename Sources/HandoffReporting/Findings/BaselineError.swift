/// A line of a baseline that cannot be read.
public struct BaselineError: Error, Hashable, Sendable {
  /// From 1.
  public let line: Int
  public let expected: String
}
