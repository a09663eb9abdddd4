/// Which groups of a whole are too small to be told: neither theirs nor, by taking the others from the whole, anybody's
/// figure can be found.
public enum SmallGroups {
  /// Positions to leave out. `unassigned` are counted in the whole and in no group. Where the groups below the minimum,
  /// together with those, are fewer than the minimum, the smallest of the others goes too, of equal ones the first.
  public static func hidden(_ counts: [Int], unassigned: Int = 0, minimum: Int) -> Set<Int> {
    var hidden = Set(counts.indices.filter { counts[$0] > 0 && counts[$0] < minimum })
    var rest = hidden.reduce(unassigned) { $0 + counts[$1] }
    while rest > 0, rest < minimum {
      let shown = counts.indices.filter { counts[$0] > 0 && !hidden.contains($0) }
      guard let smallest = shown.min(by: { counts[$0] < counts[$1] }) else { break }
      hidden.insert(smallest)
      rest += counts[smallest]
    }
    return hidden
  }
}
