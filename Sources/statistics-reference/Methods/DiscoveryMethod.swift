import HandoffStatistics

enum DiscoveryMethod: ReferenceMethod {
  static let name = "discovery_n"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let size = DiscoverySampleSize(
      population: try inputs.integer("N"), defects: try inputs.integer("K"), try inputs.confidence())
    var values = FlatValues()
    values.set("n", size?.size)
    values.set("miss_prob", size?.missing)
    return values
  }
}
