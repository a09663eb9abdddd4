/// A seeded world of handoffs, written as the exports that a CRM would give of it.
///
/// Handoffs are made one by one, each from its own random numbers, and leave as chunks of their files: memory
/// does not grow with their number, and the first ones do not depend on how many follow.
public struct Simulation: Sendable {
  public let parameters: SimulationParameters
  private let world: World

  /// Throws the first parameter that is out of range.
  public init(_ parameters: SimulationParameters) throws(SimulationError) {
    try parameters.validate()
    self.parameters = parameters
    world = World(parameters: parameters)
  }

  /// Writes all files, header lines included; errors are those of the sink.
  public func run(into sink: inout some SimulationSink) throws -> SimulationSummary {
    var writer = ExportWriter(world: world)
    writer.writeUsers()
    for number in 0..<parameters.handoffs {
      writer.write(Handoff(number: number, world: world))
      try writer.flushFull(into: &sink)
    }
    try writer.flushAll(into: &sink)
    return writer.summary
  }

  /// The hidden side of a handoff; deals of the export stand in the same order, with other deals between
  /// them.
  public func truth(ofHandoff number: Int) -> PlantedTruth {
    let deal = DealFacts(handoff: number, world: world)
    let outcome = Outcome(deal: deal, world: world)
    return PlantedTruth(
      quality: deal.cast.quality, seller: deal.cast.seller, csm: deal.cast.csm,
      segment: deal.segment.rawValue,
      signedDay: deal.signed.day, churnDay: outcome.churnDay, firstValueDays: outcome.firstValueDays)
  }
}
