import Glibc

/// Standard errors that hold when accounts of one cluster (one rep) resemble each other, or the model is not quite right (Lin and Wei
/// 1989): each account's score residual times the inverse information, summed by cluster, squared and added.
public enum RobustCoxErrors {
  /// One per coefficient. `clusters` stand beside the accounts; nil makes each account its own. Nil where the columns differ.
  public static func errors(_ fit: CoxFit, clusters: [Int]? = nil) -> [Double]? {
    let count = fit.order.count
    let clusters = clusters ?? Array(0..<count)
    guard clusters.count == count else { return nil }
    let residuals = scoreResiduals(fit)
    var sums: [Int: [Double]] = [:]
    for account in 0..<count {
      sums[clusters[account], default: [Double](repeating: 0, count: fit.coefficients.count)].addTerms(
        residuals[account])
    }
    var squares = [CompensatedSum](repeating: CompensatedSum(), count: fit.coefficients.count)
    for cluster in sums.keys.sorted() {
      guard let sum = sums[cluster] else { continue }
      for (column, change) in fit.inverse.times(sum).enumerated() { squares[column].add(change * change) }
    }
    return squares.map { $0.value.squareRoot() }
  }

  /// Per account: its events' distance from the mean covariates at that time, less what it was exposed to while at risk.
  private static func scoreResiduals(_ fit: CoxFit) -> [[Double]] {
    let order = fit.order
    let size = fit.coefficients.count
    let coefficients = fit.coefficients.map(\.estimate.value)
    let weights = fit.rows.map { exp(PartialLikelihood.predictor($0, coefficients)) }
    let times = eventTimes(order, fit.rows, weights, size)
    var residuals = [[Double]](repeating: [Double](repeating: 0, count: size), count: order.count)
    // From the first time to the last: hazard and hazard-weighted mean covariates gathered so far.
    var hazard = 0.0
    var weighted = [Double](repeating: 0, count: size)
    for (position, block) in order.blocks.enumerated().reversed() {
      let step = times[position]
      for place in block.members {
        let account = order.order[place]
        let row = fit.rows[account]
        let isEvent = order.durations[account].isEvent
        for column in 0..<size {
          var exposure = row[column] * hazard - weighted[column]
          if let step {
            exposure +=
              isEvent
              ? row[column] * step.ownHazard - step.ownWeighted[column]
              : row[column] * step.hazard - step.weighted[column]
          }
          let own = isEvent ? step.map { row[column] - $0.mean[column] } ?? 0 : 0
          residuals[account][column] = own - weights[account] * exposure
        }
      }
      if let step {
        hazard += step.hazard
        weighted.addTerms(step.weighted)
      }
      if block.startsStratum {
        hazard = 0
        for column in 0..<size { weighted[column] = 0 }
      }
    }
    return residuals
  }

  private struct EventTime {
    var hazard = 0.0
    var weighted: [Double]
    /// The same for the events of this time themselves, of which the l-th is at risk by 1 - l/d only.
    var ownHazard = 0.0
    var ownWeighted: [Double]
    var mean: [Double]
  }

  private static func eventTimes(
    _ order: RiskSetOrder, _ rows: [[Double]], _ weights: [Double], _ size: Int
  ) -> [EventTime?] {
    var sums = RiskSetSums(size: size)
    let zeros = [Double](repeating: 0, count: size)
    return order.blocks.map { block in
      if block.startsStratum { sums.clear() }
      var tied = RiskSetSums(size: size)
      for account in block.members.map({ order.order[$0] }) {
        sums.add(rows[account], weights[account])
        if order.durations[account].isEvent { tied.add(rows[account], weights[account]) }
      }
      guard block.events > 0 else { return nil }
      var time = EventTime(weighted: zeros, ownWeighted: zeros, mean: zeros)
      for turn in 0..<block.events {
        let share = Double(turn) / Double(block.events)
        let (left, mean) = sums.mean(without: share, of: tied)
        time.hazard += 1 / left
        time.ownHazard += (1 - share) / left
        for column in 0..<size {
          time.weighted[column] += mean[column] / left
          time.ownWeighted[column] += (1 - share) * mean[column] / left
          time.mean[column] += mean[column] / Double(block.events)
        }
      }
      return time
    }
  }
}

extension [Double] {
  fileprivate mutating func addTerms(_ terms: [Double]) {
    for index in indices { self[index] += terms[index] }
  }
}
