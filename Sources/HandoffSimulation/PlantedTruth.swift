/// What the simulation knows of a handoff and no file tells: for judging what an analysis finds.
public struct PlantedTruth: Sendable, Hashable {
  /// Standard normal over handoffs; higher is better.
  public let quality: Double
  public let seller: Int
  public let csm: Int
  /// One of strategic, enterprise, mid_market, smb.
  public let segment: String
  public let signedDay: SimulatedDay
  /// When the customer leaves, though that be after the cutoff.
  public let churnDay: SimulatedDay
  /// Days from signature to first value had nothing come between; nil where it would never be reached.
  public let firstValueDays: Double?
}
