/// Agreement of two raters beyond chance (Cohen 1960; weighted: Cohen 1968), with the errors of Fleiss, Cohen and Everitt (1969): one
/// for the interval, one under "no agreement beyond chance".
public struct Kappa: Hashable, Sendable {
  public let count: Int
  public let observed: Double
  public let expected: Double
  /// Nil where chance alone would agree always (both raters used one band).
  public let value: Double?
  public let error: Double?
  public let errorUnderChance: Double?
  public let interval: Interval?
  /// Prevalence- and bias-adjusted (Byrt, Bishop and Carlin 1993): (kpₒ - 1)/(k - 1). Nil for one band.
  public let prevalenceAdjusted: Double?
  /// Gwet's (2008) AC1; nil for one band.
  public let gwet: Double?

  /// `table[i][j]` counts handoffs that the first rater put in band i and the second in j. Nil for no handoffs or a table that is not
  /// square.
  public init?(_ table: [[Int]], weights: KappaWeights = .none, _ confidence: ConfidenceLevel = .standard) {
    let size = table.count
    let total = table.reduce(0) { $0 + $1.reduce(0, +) }
    guard total > 0, table.allSatisfy({ $0.count == size && $0.allSatisfy { $0 >= 0 } }) else { return nil }
    let n = Double(total)
    let shares = table.map { $0.map { Double($0) / n } }
    let bands = 0..<size
    let rows = bands.map { row in shares[row].reduce(0, +) }
    let columns = bands.map { column in bands.reduce(0) { $0 + shares[$1][column] } }
    func weight(_ row: Int, _ column: Int) -> Double { weights.weight(row, column, of: size) }
    func sum(_ term: (Int, Int) -> Double) -> Double {
      bands.reduce(0) { outer, row in outer + bands.reduce(0) { $0 + term(row, $1) } }
    }
    let observed = sum { weight($0, $1) * shares[$0][$1] }
    let expected = sum { weight($0, $1) * rows[$0] * columns[$1] }
    count = total
    self.observed = observed
    self.expected = expected
    let exact = bands.reduce(0) { $0 + shares[$1][$1] }
    if size > 1 {
      prevalenceAdjusted = (Double(size) * exact - 1) / Double(size - 1)
      let chance =
        bands.reduce(0) { $0 + (rows[$1] + columns[$1]) / 2 * (1 - (rows[$1] + columns[$1]) / 2) } / Double(size - 1)
      gwet = (exact - chance) / (1 - chance)
    } else {
      prevalenceAdjusted = nil
      gwet = nil
    }
    guard expected < 1 - 1e-12 else {
      value = nil
      error = nil
      errorUnderChance = nil
      interval = nil
      return
    }
    let kappa = (observed - expected) / (1 - expected)
    let rowMeans = bands.map { row in bands.reduce(0) { $0 + columns[$1] * weight(row, $1) } }
    let columnMeans = bands.map { column in bands.reduce(0) { $0 + rows[$1] * weight($1, column) } }
    let spread = sum { row, column in
      let term = weight(row, column) - (rowMeans[row] + columnMeans[column]) * (1 - kappa)
      return shares[row][column] * term * term
    }
    let centre = kappa - expected * (1 - kappa)
    let nullSpread = sum { row, column in
      let term = weight(row, column) - (rowMeans[row] + columnMeans[column])
      return rows[row] * columns[column] * term * term
    }
    let scale = (1 - expected) * n.squareRoot()
    let error = max(0, spread - centre * centre).squareRoot() / scale
    value = kappa
    self.error = error
    errorUnderChance = max(0, nullSpread - expected * expected).squareRoot() / scale
    interval = Interval(around: kappa, error: error, confidence)
  }
}
