import HandoffStatistics

enum EventsNeededMethod: ReferenceMethod {
  static let name = "events_needed"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let needed = EventsNeeded(
      hazardRatio: try inputs.number("hr"), variance: try Self.variance(inputs), try inputs.target())
    var values = FlatValues()
    values.set("events", needed?.events)
    values.set("events_ceil", needed?.rounded)
    return values
  }

  /// Of a score with deviation `sd`, or of two arms of which a share `frac` is exposed.
  static func variance(_ inputs: CaseInputs) throws -> Double {
    if let deviation = inputs.optional("sd")?.number { return deviation * deviation }
    let share = try inputs.number("frac")
    return share * (1 - share)
  }
}
