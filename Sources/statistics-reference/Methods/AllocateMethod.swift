import HandoffStatistics

enum AllocateMethod: ReferenceMethod {
  static let name = "allocate"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let allocated = StratifiedAllocation.allocate(
      try inputs.integers("N_h"), sample: try inputs.integer("n"), minimum: inputs.optional("minimum")?.integer ?? 0)
    var values = FlatValues()
    values.set("alloc", allocated.map { .list($0.map(FlatValue.integer)) } ?? .null)
    return values
  }
}
