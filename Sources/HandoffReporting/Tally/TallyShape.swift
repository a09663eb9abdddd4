/// The sizes an audit's tallies have in common; only tallies of one shape can be merged.
struct TallyShape: Hashable, Sendable {
  let rules: Int
  let groups: Int
  let segments: Int
  let fields: Int
  var waivers = 0

  /// Segments and one more place for handoffs whose segment is unknown.
  var slots: Int { segments + 1 }

  /// The place of a segment.
  func slot(_ segment: Int?) -> Int {
    guard let segment, (0..<segments).contains(segment) else { return segments }
    return segment
  }
}
