import HandoffModel
import HandoffStatistics

/// Scores against a number per customer: rank correlations, over all and within segments.
enum RankAssociation {
  /// Fewer pairs than this, and no coefficient is given; below `fewestForInterval` no interval and no p.
  private static let fewest = 5
  private static let fewestForInterval = 10

  /// `values` stands beside the customers of the cohort; nil for those without one.
  static func rows(_ outcome: String, _ values: [Double?], _ cohort: OutcomeCohort) -> [Association] {
    let pairs = cohort.customers.indices.compactMap { index in
      values[index].map { (index: index, x: Double(cohort.customers[index].score ?? 0) / 10, y: $0) }
    }
    var rows: [Association] = []
    func add(_ analysis: String, _ estimator: String, _ value: Double?, _ limits: Limits?, p: Double?) {
      var row = Association(
        analysis, outcome: outcome, exposure: "score", estimator: estimator,
        value: pairs.count >= fewest ? value : nil)
      row.limits = pairs.count >= fewestForInterval ? limits : nil
      row.p = pairs.count >= fewestForInterval ? p : nil
      row.exposed = pairs.count
      row.landmark = cohort.settings.landmark
      if pairs.count < fewest { row.status = "too-few-pairs" }
      rows.append(row)
    }
    let spearman = SpearmanCorrelation(pairs.map(\.x), pairs.map(\.y))
    add("spearman", "rho", spearman?.value, spearman?.interval.map(Limits.init), p: spearman?.p)
    let kendall = KendallCorrelation(pairs.map(\.x), pairs.map(\.y))
    add("kendall", "tau-b", kendall?.value, kendall?.interval.map(Limits.init), p: kendall?.p)
    let byStratum = Dictionary(grouping: pairs) { cohort.strata[$0.index] }
    let pooled = PooledSpearman(
      byStratum.keys.sorted().map { stratum in
        (x: (byStratum[stratum] ?? []).map(\.x), y: (byStratum[stratum] ?? []).map(\.y))
      })
    add("spearman-by-segment", "rho", pooled?.value, pooled.map { Limits($0.interval) }, p: pooled?.p)
    return rows
  }
}
