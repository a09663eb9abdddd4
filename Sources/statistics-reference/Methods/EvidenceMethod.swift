import HandoffModel
import HandoffStatistics

enum EvidenceMethod: ReferenceMethod {
  static let name = "evidence"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    func interval(_ low: String, _ high: String) -> Interval? {
      inputs.optional(low)?.number.flatMap { lower in inputs.optional(high)?.number.map { Interval(lower, $0) } }
    }
    var evidence = EvidenceSummary(
      exposed: try inputs.integer("n1"), others: try inputs.integer("n0"), events: try inputs.integer("events"),
      interval: interval("lo", "hi"))
    evidence.q = inputs.optional("q")?.number
    evidence.adjustedInterval = interval("adj_lo", "adj_hi")
    evidence.smallestOfInterest = inputs.optional("sesoi")?.number ?? 0.05
    evidence.isExploratory = inputs.optional("exploratory")?.bool ?? false
    evidence.limitEValue = inputs.optional("e_ci")?.number
    evidence.segmentsAgree = inputs.optional("segments_same_sign")?.bool ?? false
    evidence.isLeaky = inputs.optional("leaky")?.bool ?? false
    evidence.horizonReached = inputs.optional("horizon_reached")?.bool ?? true
    var values = FlatValues()
    values.set("grade", evidence.grade.rawValue)
    return values
  }
}
