import Foundation
import HandoffStatistics

enum BootstrapMethod: ReferenceMethod {
  static let name = "bootstrap"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let columns = try inputs.columns(["score", "arr_start", "arr_end"])
    let statistic = try RevenueStatistic(
      name: try inputs.required("statistic").string ?? "", score: try columns.numbers("score"),
      before: try columns.numbers("arr_start"), after: try columns.numbers("arr_end"),
      poorBelow: inputs.optional("poor_below")?.number ?? 60)
    let count = statistic.count
    let bootstrap = Bootstrap(
      seed: try inputs.seed(), replicates: try inputs.integer("B"),
      threads: ProcessInfo.processInfo.activeProcessorCount)
    let drawn = bootstrap.values(of: count) { statistic($0) }
    var values = FlatValues()
    let estimate = statistic(Array(0..<count))
    let confidence = try inputs.confidence()
    let summary = estimate.map { BootstrapSummary(estimate: $0, values: drawn, confidence) }
    let accelerated = summary.flatMap { summary in
      AcceleratedInterval(summary, leavingOut: (0..<count).map { left in statistic((0..<count).filter { $0 != left }) })
    }
    values.set("estimate", estimate)
    values.set("B", try inputs.integer("B"))
    values.set("dropped", summary?.dropped ?? drawn.count { $0 == nil })
    values.set("se", summary?.error)
    values.set("pct_lo", "pct_hi", summary?.percentileInterval)
    values.set("z0", accelerated?.bias)
    values.set("accel", accelerated?.acceleration)
    values.set("bca_lo", "bca_hi", accelerated?.interval)
    return values
  }
}
