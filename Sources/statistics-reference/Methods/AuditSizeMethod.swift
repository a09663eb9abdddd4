import HandoffStatistics

enum AuditSizeMethod: ReferenceMethod {
  static let name = "audit_n"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let size = AuditSampleSize(
      share: inputs.optional("p")?.number ?? 0.5, margin: try inputs.number("e"),
      population: inputs.optional("N")?.integer, try inputs.confidence())
    var values = FlatValues()
    values.set("n0", size?.unlimited)
    values.set("n_raw", size?.exact)
    values.set("n", size?.rounded)
    return values
  }
}
