/// What goes with poor handoffs in money, each figure with its percentile bootstrap interval over the same resamples of accounts.
///
/// Nothing here says that the handoff is the reason: the sentence beside the figure does.
public struct RevenueAtStake: Hashable, Sendable {
  /// In the order of `RevenueMeasure.allCases`; nil where the figure has no value.
  public let figures: [BootstrapSummary?]

  public init(_ accounts: [RevenueAccount], _ bootstrap: Bootstrap, _ confidence: ConfidenceLevel = .standard) {
    let replicates = bootstrap.values(of: accounts.count) { drawn in
      let sums = RevenueSums(drawn.lazy.map { accounts[$0] })
      return RevenueMeasure.allCases.map { sums.value($0) }
    }
    let whole = RevenueSums(accounts)
    figures = RevenueMeasure.allCases.indices.map { place in
      whole.value(RevenueMeasure.allCases[place]).map { estimate in
        BootstrapSummary(estimate: estimate, values: replicates.map { $0[place] }, confidence)
      }
    }
  }

  public func figure(_ measure: RevenueMeasure) -> BootstrapSummary? {
    RevenueMeasure.allCases.firstIndex(of: measure).flatMap { figures[$0] }
  }
}
