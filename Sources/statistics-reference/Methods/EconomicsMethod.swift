import Foundation
import HandoffStatistics

enum EconomicsMethod: ReferenceMethod {
  static let name = "economics"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let columns = try inputs.columns(["score", "churned", "arr_start", "arr_end"])
    let scores = try columns.numbers("score")
    let churned = try columns.flags("churned")
    let before = try columns.numbers("arr_start")
    let after = try columns.numbers("arr_end")
    let limit = inputs.optional("poor_below")?.number ?? 60
    let accounts = scores.indices.map {
      RevenueAccount(isPoor: scores[$0] < limit, hasChurned: churned[$0], before: before[$0], after: after[$0])
    }
    let bootstrap = Bootstrap(
      seed: try inputs.seed(), replicates: try inputs.integer("B"),
      threads: ProcessInfo.processInfo.activeProcessorCount)
    let revenue = RevenueAtStake(accounts, bootstrap, try inputs.confidence())
    var values = FlatValues()
    for measure in RevenueMeasure.allCases {
      let figure = revenue.figure(measure)
      values.set("\(measure.rawValue).value", figure?.estimate)
      values.set("\(measure.rawValue).lo", "\(measure.rawValue).hi", figure?.percentileInterval)
    }
    return values
  }
}
