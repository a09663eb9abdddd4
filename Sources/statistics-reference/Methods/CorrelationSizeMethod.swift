import HandoffStatistics

enum CorrelationSizeMethod: ReferenceMethod {
  static let name = "n_correlation"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let kind = inputs.optional("kind")?.string ?? CorrelationSize.pearson.rawValue
    guard let size = CorrelationSize(rawValue: kind) else { throw CaseError("unknown kind \(kind)") }
    let accounts = size.accounts(try inputs.number("r"), try inputs.target())
    var values = FlatValues()
    values.set("n", accounts)
    values.set("n_ceil", accounts.flatMap(SampleSize.roundedUp))
    return values
  }
}
