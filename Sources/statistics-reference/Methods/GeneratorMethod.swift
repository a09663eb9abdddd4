import HandoffStatistics

enum GeneratorMethod: ReferenceMethod {
  static let name = "rng"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let seed = try inputs.seed()
    let limit = inputs.optional("n")?.integer ?? 260
    guard limit > 0 else { throw CaseError("n must be above 0") }
    var raw = SplitMix64(seed: seed)
    var below = SplitMix64(seed: seed)
    var unit = SplitMix64(seed: seed)
    var shuffler = SplitMix64(seed: seed)
    var deck = Array(0..<12)
    shuffler.shuffle(&deck)
    var values = FlatValues()
    values.set("next_u64", .list((0..<6).map { _ in .string("\(raw.next())") }))
    values.set("below_\(limit)", (0..<12).map { _ in below.below(limit) })
    values.set("unit", (0..<4).map { _ in unit.unit() })
    values.set(
      "boot_indices_B3_n10",
      .list(Bootstrap(seed: seed, replicates: 3).draws(of: 10).map { .list($0.map(FlatValue.integer)) }))
    values.set("shuffle_0_11", deck)
    return values
  }
}
