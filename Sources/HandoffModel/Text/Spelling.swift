/// Nearest-name suggestions for error messages.
public enum Spelling {
  /// The candidates closest to `name`, best first, at most `limit`; empty where nothing is close enough to help.
  ///
  /// Distance is optimal string alignment (insertions, deletions, substitutions, neighbour swaps) over the lower-cased
  /// names with `-` and `_` alike; a candidate counts when at most a third of its letters differ. Ties go by name.
  public static func nearest(to name: String, among candidates: [String], limit: Int = 3) -> [String] {
    let wanted = folded(name)
    var scored: [(distance: Int, candidate: String)] = []
    for candidate in candidates {
      let other = folded(candidate)
      let longest = max(wanted.count, other.count)
      let distance = alignmentDistance(wanted, other)
      let isContained = wanted.count >= 4 && (contains(other, wanted) || contains(wanted, other) && other.count >= 4)
      if distance <= max(1, longest / 3) || isContained {
        scored.append((distance, candidate))
      }
    }
    scored.sort { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }
    return scored.prefix(limit).map(\.candidate)
  }

  private static func folded(_ name: String) -> [UInt8] {
    name.lowercased().utf8.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ") ? UInt8(ascii: "_") : $0 }
  }

  private static func contains(_ haystack: [UInt8], _ needle: [UInt8]) -> Bool {
    guard needle.count <= haystack.count else { return false }
    return (0...(haystack.count - needle.count)).contains { start in
      haystack[start..<(start + needle.count)].elementsEqual(needle)
    }
  }

  private static func alignmentDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var current = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let substitution = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        current[j] = min(substitution, last[j] + 1, current[j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          current[j] = min(current[j], beforeLast[j - 2] + 1)
        }
      }
      (beforeLast, last) = (last, current)
    }
    return last[b.count]
  }
}
