import HandoffModel

/// Turns a tally of measures into rows: all handoffs first, then cut by cut with groups in order of name.
struct MeasureRows {
  let context: AuditContext
  let tally: MeasureTally

  /// Groups of people only where they were asked for; groups that are too small never, nor one from which such a group
  /// could be found by taking it from the whole.
  var rows: [MeasureRow] {
    context.measures.indices.flatMap { measure -> [MeasureRow] in
      switch context.measures[measure].form {
      case .share: shareRows(measure)
      case .median: medianRows(measure)
      case .spread(let cut): spreadRows(measure, cut: cut)
      }
    }
  }

  /// The scores by group of every cut that is shown as a funnel.
  var groupScores: [GroupScores] {
    guard let measure = context.measures.firstIndex(where: { $0.id == Self.scoreMeasure }) else { return [] }
    let numbers = tally.numbers[measure]
    return shownCuts.filter { context.cuts[$0].isFunnel }.compactMap { cut in
      let values = grouped(numbers, by: cut)
      let hidden = hidden(values.map(\.count), of: numbers.values.count, cut: cut)
      return GroupScores(
        title: context.cuts[cut].title, isPeople: context.cuts[cut].isPeople,
        scores: orderedGroups(cut).filter { !hidden.contains($0.group) }.map { group, name in
          (name, values[group].map { Double(Self.tenths($0)) })
        })
    }
  }

  private static let scoreMeasure = "median-score"

  private func shareRows(_ measure: Int) -> [MeasureRow] {
    var rows: [MeasureRow] = []
    if let row = row(measure, nil, "", tally.all[measure]) { rows.append(row) }
    for cut in shownCuts {
      let shares = tally.shares[measure][cut]
      let hidden = hidden(shares.map(\.total), of: tally.all[measure].total, cut: cut)
      for (group, name) in orderedGroups(cut) where group < shares.count && !hidden.contains(group) {
        let share = shares[group]
        if let row = row(measure, cut, name, share) { rows.append(row) }
      }
    }
    return rows
  }

  private func row(_ measure: Int, _ cut: Int?, _ group: String, _ share: MeasureTally.Share) -> MeasureRow? {
    guard share.total > 0 else { return nil }
    let interval = context.proportionInterval(share.events, share.total).map {
      (lower: Percentage.tenths($0.lower), upper: Percentage.tenths($0.upper))
    }
    return MeasureRow(
      measure: measure, cut: cut, group: group, count: share.total,
      value: Percentage.tenths(share.events, of: share.total), interval: interval)
  }

  private func medianRows(_ measure: Int) -> [MeasureRow] {
    let numbers = tally.numbers[measure]
    var rows: [MeasureRow] = []
    if let row = row(measure, nil, "", numbers.values) { rows.append(row) }
    for cut in shownCuts {
      let values = grouped(numbers, by: cut)
      let hidden = hidden(values.map(\.count), of: numbers.values.count, cut: cut)
      for (group, name) in orderedGroups(cut) where !hidden.contains(group) {
        if let row = row(measure, cut, name, values[group]) { rows.append(row) }
      }
    }
    return rows
  }

  /// Of an even number of values, the lower of the two in the middle: a value that was found.
  private func row(_ measure: Int, _ cut: Int?, _ group: String, _ values: [Int64]) -> MeasureRow? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let interval = context.medianRanks(sorted.count).map { ranks in
      (lower: Self.tenths(sorted[ranks.lower - 1]), upper: Self.tenths(sorted[ranks.upper - 1]))
    }
    return MeasureRow(
      measure: measure, cut: cut, group: group, count: sorted.count, value: Self.tenths(sorted[(sorted.count - 1) / 2]),
      interval: interval)
  }

  /// Standard deviations within and between groups by one-way analysis of variance (Searle, Casella and McCulloch 1992,
  /// "Variance Components", section 3.6); none for fewer than two groups with two handoffs.
  private func spreadRows(_ measure: Int, cut: Int) -> [MeasureRow] {
    let groups = grouped(tally.numbers[measure], by: cut).filter { $0.count >= 2 }
    guard groups.count >= 2 else { return [] }
    let count = groups.reduce(0) { $0 + $1.count }
    let means = groups.map { group in group.reduce(0.0) { $0 + Double($1) } / Double(group.count) }
    let mean = zip(groups, means).reduce(0.0) { $0 + Double($1.0.count) * $1.1 } / Double(count)
    var within = 0.0
    var between = 0.0
    for (group, own) in zip(groups, means) {
      for value in group { within += (Double(value) - own) * (Double(value) - own) }
      between += Double(group.count) * (own - mean) * (own - mean)
    }
    let meanWithin = within / Double(count - groups.count)
    let meanBetween = between / Double(groups.count - 1)
    let squares = groups.reduce(0) { $0 + $1.count * $1.count }
    let size = (Double(count) - Double(squares) / Double(count)) / Double(groups.count - 1)
    let component = max(0, (meanBetween - meanWithin) / size)
    return [("within", meanWithin), ("between", component)].map { name, variance in
      MeasureRow(
        measure: measure, cut: cut, group: name, count: count,
        value: Self.tenths(Int64(variance.squareRoot().rounded())), interval: nil)
    }
  }

  private func hidden(_ counts: [Int], of all: Int, cut: Int) -> Set<Int> {
    SmallGroups.hidden(counts, unassigned: all - counts.reduce(0, +), minimum: context.cuts[cut].minimum)
  }

  private func grouped(_ numbers: MeasureTally.Numbers, by cut: Int) -> [[Int64]] {
    var values = [[Int64]](repeating: [], count: tally.groups[cut].codes.count)
    for (value, handoff) in zip(numbers.values, numbers.handoffs) {
      let group = tally.memberships[cut][Int(handoff)]
      if group >= 0 { values[Int(group)].append(value) }
    }
    return values
  }

  private var shownCuts: [Int] {
    context.cuts.indices.filter { !context.cuts[$0].isPeople || context.peoplePurpose != nil }
  }

  private func orderedGroups(_ cut: Int) -> [(group: Int, name: String)] {
    let codes = tally.groups[cut].codes
    switch context.cuts[cut].groups {
    case .symbols:
      let people = context.cuts[cut].isPeople ? PersonNames(context) : nil
      return codes.indices.map { group in
        let code = codes[group]
        return (
          group,
          people?.name(code, role: context.cuts[cut].id) ?? context.dataset.symbols.string(Symbol(index: UInt32(code)))
        )
      }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    case .names(let names):
      return codes.indices.sorted { codes[$0] < codes[$1] }
        .map { ($0, names[checked: Int(codes[$0])]?[context.language] ?? "") }
    case .months:
      return codes.indices.sorted { codes[$0] < codes[$1] }.map { group in
        let (year, month) = (codes[group] / 12, codes[group] % 12 + 1)
        return (group, "\(year)-\(month < 10 ? "0" : "")\(month)")
      }
    }
  }

  /// Tenths of ten-thousandths, rounded half away from zero.
  private static func tenths(_ value: Int64) -> Int { Int((value + (value < 0 ? -500 : 500)) / 1_000) }
}
