/// The limits of a 95 % interval; a limit may be infinite.
public struct Limits: Hashable, Sendable {
  public let lower: Double
  public let upper: Double

  public init(_ lower: Double, _ upper: Double) {
    self.lower = lower
    self.upper = upper
  }
}
