import HandoffModel

/// A slow scorer over one dimension: exact fractions of the judged weight, shared out by largest remainder.
enum LedgerOracle {
  /// `losses` are the rules with a weight that were judged: position, weight and credit.
  static func score(
    _ judged: [(rule: Int, weight: Int, credit: Int)], unjudgedWeight: Int, givenBack: Int, capped: Int,
    completion: CompletionStatus
  ) -> HandoffScore {
    let total = judged.reduce(0) { $0 + $1.weight }
    guard total > 0 else {
      return HandoffScore(
        score: nil, grade: nil, dimensions: [nil, nil, nil], judgedWeights: [0, 0, 0],
        unjudgedWeight: unjudgedWeight, isCapped: false, ledger: [], completion: completion)
    }
    let earned = judged.reduce(0) { $0 + $1.weight * $1.credit }
    let ratio = (2 * 1_000_000 * earned + 10_000 * total) / (2 * 10_000 * total)
    let raw = (ratio + 500) / 1_000
    let losing = judged.filter { $0.credit < 10_000 && $0.weight > 0 }
    // In ten-thousandths of a tenth, over the total weight.
    let exact = losing.map { $0.weight * (10_000 - $0.credit) * 1_000 }
    var tenths = exact.map { $0 / (10_000 * total) }
    let order = exact.indices.sorted { a, b in
      let (x, y) = (exact[a] % (10_000 * total), exact[b] % (10_000 * total))
      return x != y ? x > y : a < b
    }
    let missing = 1_000 - raw - tenths.reduce(0, +)
    for position in order.prefix(max(0, missing)) { tenths[position] += 1 }
    var ledger = losing.indices.map { index in
      LedgerLine(
        cause: .rule(losing[index].rule), tenths: tenths[index],
        hundredths: (2 * 10 * exact[index] + 10_000 * total) / (2 * 10_000 * total))
    }
    let givenBack = min(givenBack, 1_000 - raw)
    if givenBack > 0 {
      ledger.append(LedgerLine(cause: .group(0), tenths: -givenBack, hundredths: -10 * givenBack))
    }
    if capped > 0 { ledger.append(LedgerLine(cause: .coreCap, tenths: capped, hundredths: 10 * capped)) }
    let score = raw + givenBack - capped
    return HandoffScore(
      score: score, grade: score >= 850 ? .excellent : score >= 700 ? .good : score >= 600 ? .fair : .poor,
      dimensions: [ratio, nil, nil], judgedWeights: [total, 0, 0], unjudgedWeight: unjudgedWeight,
      isCapped: capped > 0, ledger: ledger, completion: completion)
  }
}
