import HandoffStatistics

/// A statistic of drawn accounts, by the name it has in the case files.
struct RevenueStatistic: Sendable {
  private enum Kind: String {
    case nrr
    case grr
    case nrrGap = "nrr_gap"
    case grrGap = "grr_gap"
    case rhoNRR = "rho_nrr"
    case rhoGRR = "rho_grr"
  }

  private let kind: Kind
  private let score: [Double]
  private let before: [Double]
  private let after: [Double]
  private let poorBelow: Double

  init(name: String, score: [Double], before: [Double], after: [Double], poorBelow: Double) throws(CaseError) {
    guard let kind = Kind(rawValue: name) else { throw CaseError("unknown statistic \(name)") }
    self.kind = kind
    self.score = score
    self.before = before
    self.after = after
    self.poorBelow = poorBelow
  }

  var count: Int { score.count }

  /// Nil where a denominator is 0 or a column constant.
  func callAsFunction(_ drawn: [Int]) -> Double? {
    switch kind {
    case .nrr, .grr: return retention(drawn)
    case .nrrGap, .grrGap:
      guard let good = retention(drawn.filter { score[$0] >= poorBelow }),
        let poor = retention(drawn.filter { score[$0] < poorBelow })
      else { return nil }
      return good - poor
    case .rhoNRR, .rhoGRR:
      let ratios = drawn.map { kept($0) / before[$0] }
      guard ratios.allSatisfy(\.isFinite) else { return nil }
      return SpearmanCorrelation(drawn.map { score[$0] }, ratios)?.value
    }
  }

  private var isGross: Bool { kind == .grr || kind == .grrGap || kind == .rhoGRR }

  private func kept(_ account: Int) -> Double { isGross ? min(before[account], after[account]) : after[account] }

  private func retention(_ drawn: [Int]) -> Double? {
    let start = drawn.reduce(0) { $0 + before[$1] }
    return start > 0 ? drawn.reduce(0) { $0 + kept($1) } / start : nil
  }
}
