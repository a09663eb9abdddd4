/// Handoffs drawn for the human audit, with what is needed to weight the answers back to the population.
public struct HumanSample: Hashable, Sendable {
  public let design: SampleDesign
  /// In a fixed order; those without members are left out.
  public let strata: [SampleStratum]
  /// In the order of the sheet, which says nothing of score or stratum.
  public let handoffs: [SampledHandoff]
  /// Handoffs that could not be scored, and so could not be drawn.
  public let notScored: Int
  /// Handoffs that the random part needs for the margin, before the fewest per stratum; nil where the size was given.
  public let needed: Int?
  /// The half-width this sample gives for a share of one half, with every answer in; 0 where all handoffs are drawn.
  public let reached: Double

  public init(
    design: SampleDesign, strata: [SampleStratum], handoffs: [SampledHandoff], notScored: Int, needed: Int?,
    reached: Double
  ) {
    self.design = design
    self.strata = strata
    self.handoffs = handoffs
    self.notScored = notScored
    self.needed = needed
    self.reached = reached
  }

  public var population: Int { strata.reduce(0) { $0 + $1.population } }
}
