/// How handoffs are drawn for the human audit.
public struct SampleDesign: Hashable, Sendable {
  /// What makes the strata.
  public enum Stratifier: String, CaseIterable, Sendable {
    case grade
    case segment
  }

  /// The half-width of the interval of a share of one half, as a part of one; ignored where `size` is given.
  public var margin = 0.1
  /// How often such an interval holds the truth.
  public var confidence = 0.95
  /// Handoffs in all; nil to take as many as the margin needs.
  public var size: Int?
  public var seed: UInt64 = 20_240_101
  /// Empty for one draw from all.
  public var strata: [Stratifier] = [.grade]
  /// The fewest of each stratum, or all it has.
  public var fewestPerStratum = 5
  /// How many with the lowest and with the highest score are taken before anything is drawn.
  public var worst = 0
  public var best = 0

  public init() {}
}
