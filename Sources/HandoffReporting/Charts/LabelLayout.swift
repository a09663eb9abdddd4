/// Spreads labels that want to stand at given heights so that no two overlap.
enum LabelLayout {
  /// The heights, in the order given, at least `gap` apart, as near as they can be to what was wanted, inside the range.
  /// More labels than fit are spread evenly over it.
  static func spread(_ wanted: [Double], gap: Double, from top: Double, to bottom: Double) -> [Double] {
    guard wanted.count > 1 else { return wanted.map { min(max($0, top), bottom) } }
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    let room = min(gap, (bottom - top) / Double(wanted.count - 1))
    var placed = [Double](repeating: 0, count: wanted.count)
    var lowest = top
    for index in order {
      placed[index] = max(min(max(wanted[index], top), bottom), lowest)
      lowest = placed[index] + room
    }
    // What was pushed past the end pushes back.
    var highest = bottom
    for index in order.reversed() {
      placed[index] = min(placed[index], highest)
      highest = placed[index] - room
    }
    return placed
  }
}
