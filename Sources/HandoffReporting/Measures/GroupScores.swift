import HandoffModel

/// The mean scores of the groups of a cut, with the limits inside which chance alone puts nearly all of them.
///
/// Instead of a league table, whose order is mostly luck (Spiegelhalter 2005, Statistics in Medicine 24:1185). Means are drawn
/// towards that of all by how much of the spread lies between groups (empirical Bayes; Efron and Morris 1975).
public struct GroupScores: Sendable {
  struct Group: Hashable, Sendable {
    let name: String
    let count: Int
    /// In tenths of a point.
    let mean: Double
    let shrunken: Double
    let place: Place
  }

  /// Where a mean lies against what chance gives.
  enum Place: Hashable, Sendable {
    case inside
    /// Outside the limits that hold 95 %.
    case outside
    /// Outside those that hold 99.8 %.
    case farOutside
  }

  /// So many groups make a picture.
  private static let fewestGroups = 3
  private static let inner = 1.96
  private static let outer = 3.09

  let title: LocalizedText
  let isPeople: Bool
  /// In order of name.
  let groups: [Group]
  let mean: Double
  /// Within groups, in tenths.
  private let deviation: Double

  /// Of every cut that asks for it: scores by group, those too small to be told left out. Nil for fewer than three groups.
  init?(title: LocalizedText, isPeople: Bool, scores: [(name: String, values: [Double])]) {
    let told = scores.filter { $0.values.count >= 2 }
    guard told.count >= Self.fewestGroups else { return nil }
    let count = Double(told.reduce(0) { $0 + $1.values.count })
    let mean = told.reduce(0.0) { $0 + $1.values.reduce(0, +) } / count
    var within = 0.0
    var between = 0.0
    for group in told {
      let own = group.values.reduce(0, +) / Double(group.values.count)
      within += group.values.reduce(0.0) { $0 + ($1 - own) * ($1 - own) }
      between += Double(group.values.count) * (own - mean) * (own - mean)
    }
    let variance = within / max(count - Double(told.count), 1)
    let squares = told.reduce(0.0) { $0 + Double($1.values.count * $1.values.count) }
    let size = (count - squares / count) / Double(told.count - 1)
    let spread = max(0, (between / Double(told.count - 1) - variance) / size)
    self.title = title
    self.isPeople = isPeople
    self.mean = mean
    deviation = variance.squareRoot()
    let deviation = deviation
    groups = told.map { group in
      let number = Double(group.values.count)
      let own = group.values.reduce(0, +) / number
      let weight = spread + variance > 0 ? spread / (spread + variance / number) : 0
      let distance = deviation > 0 ? abs(own - mean) / (deviation / number.squareRoot()) : 0
      return Group(
        name: group.name, count: group.values.count, mean: own, shrunken: mean + weight * (own - mean),
        place: distance > Self.outer ? .farOutside : distance > Self.inner ? .outside : .inside)
    }.sorted { $0.name < $1.name }
  }

  /// The limits at a number of handoffs, in tenths between 0 and 1000.
  func limit(at count: Int) -> FunnelChart.Limit {
    func range(_ factor: Double) -> ClosedRange<Int> {
      let reach = factor * deviation / Double(count).squareRoot()
      func bounded(_ value: Double) -> Int { min(1_000, max(0, Int(value.rounded()))) }
      return bounded(mean - reach)...bounded(mean + reach)
    }
    return FunnelChart.Limit(count: count, inner: range(Self.inner), outer: range(Self.outer))
  }
}
