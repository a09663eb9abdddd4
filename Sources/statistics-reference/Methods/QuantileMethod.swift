import HandoffStatistics

enum QuantileMethod: ReferenceMethod {
  static let name = "quantile7"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let sample = SampleQuantile(try inputs.numbers("x"))
    var values = FlatValues()
    values.set("q", try inputs.numbers("q").map { sample($0) })
    return values
  }
}
