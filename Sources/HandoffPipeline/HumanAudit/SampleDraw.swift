import HandoffModel
import HandoffStatistics

/// Draws the handoffs of a human audit: the worst and the best first, all of them, then by chance from each stratum of the rest.
///
/// Everything is decided by ids and seed, so that a sample can be drawn again; the order of rows never matters.
struct SampleDraw {
  struct Candidate {
    let dealID: String
    /// Tenths of a point.
    let score: Int
    let grade: Grade
    /// The name of the segment; nil where it is unknown.
    let segment: String?
  }

  private let design: SampleDesign
  private let segments: [String]
  /// In the order of deal ids.
  private let candidates: [Candidate]
  private let notScored: Int

  /// `segments` is their order in reports.
  init(_ candidates: [Candidate], notScored: Int, segments: [String], design: SampleDesign) {
    self.candidates = candidates.sorted { Self.precedes($0.dealID, $1.dealID) }
    self.notScored = notScored
    self.segments = segments
    self.design = design
  }

  /// The sample, its rows named after `code`.
  func sample(code: (_ dealIDs: [String]) -> String) -> HumanSample {
    let extremes = extremes
    let taken = Set(extremes.worst + extremes.best)
    let groups = groups(of: candidates.indices.filter { !taken.contains($0) })
    let sizes = groups.map(\.members.count)
    let needed = design.size == nil ? randomSize(rest: sizes.reduce(0, +)) : nil
    let random = needed ?? max(0, (design.size ?? 0) - taken.count)
    let fewest =
      design.size == nil ? design.fewestPerStratum : min(design.fewestPerStratum, random / max(1, sizes.count))
    let allocated = allocation(sizes, sample: random, fewest: fewest)
    var generator = SplitMix64(seed: design.seed)
    var strata: [SampleStratum] = []
    var drawn: [(member: Int, stratum: Int)] = []
    func add(_ id: String, population: Int, _ members: some Collection<Int>) {
      guard population > 0 else { return }
      drawn += members.map { ($0, strata.count) }
      strata.append(SampleStratum(id: id, population: population, drawn: members.count))
    }
    add(SampleStratum.worst, population: extremes.worst.count, extremes.worst)
    add(SampleStratum.best, population: extremes.best.count, extremes.best)
    for (group, count) in zip(groups, allocated) {
      var members = group.members
      generator.shuffle(&members)
      add(group.id, population: members.count, members.prefix(count))
    }
    // In order of ids first, so that the sheet's order tells nothing of how a handoff came into it.
    drawn.sort { $0.member < $1.member }
    generator.shuffle(&drawn)
    let name = code(drawn.map { candidates[$0.member].dealID })
    let handoffs = drawn.enumerated().map { index, handoff in
      SampledHandoff(
        code: "\(name)-\(Self.padded(index + 1))", dealID: candidates[handoff.member].dealID, stratum: handoff.stratum)
    }
    return HumanSample(
      design: design, strata: strata, handoffs: handoffs, notScored: notScored, needed: needed,
      reached: StratifiedProportion.margin(
        strata.map { StratifiedProportion.Stratum(events: 0, answered: $0.drawn, population: $0.population) },
        confidence))
  }

  private var confidence: ConfidenceLevel { ConfidenceLevel(design.confidence) ?? .standard }

  /// How many of each stratum. Shares that are not in proportion cost width, so for a margin more are drawn until it holds.
  private func allocation(_ sizes: [Int], sample: Int, fewest: Int) -> [Int] {
    let rest = sizes.reduce(0, +)
    for size in min(sample, rest)...rest {
      guard let allocated = StratifiedAllocation.allocate(sizes, sample: size, minimum: fewest) else { break }
      if design.size != nil || margin(sizes, allocated) <= design.margin { return allocated }
    }
    return sizes
  }

  /// Of the whole, the extremes adding nothing.
  private func margin(_ sizes: [Int], _ drawn: [Int]) -> Double {
    let rest = sizes.reduce(0, +)
    let own = StratifiedProportion.margin(
      zip(sizes, drawn).map { StratifiedProportion.Stratum(events: 0, answered: $1, population: $0) }, confidence)
    return own * Double(rest) / Double(max(1, candidates.count))
  }

  /// What the margin takes of the rest. The extremes, all read, add no error, so the rest may have the whole margin: e·N/R.
  private func randomSize(rest: Int) -> Int {
    guard rest > 0 else { return 0 }
    let margin = design.margin * Double(candidates.count) / Double(rest)
    return AuditSampleSize(share: 0.5, margin: margin, population: rest, confidence)?.rounded ?? rest
  }

  /// Of equal scores the smaller id.
  private var extremes: (worst: [Int], best: [Int]) {
    let ascending = candidates.indices.sorted { (candidates[$0].score, $0) < (candidates[$1].score, $1) }
    let worst = Array(ascending.prefix(design.worst))
    let left = candidates.indices.sorted { (-candidates[$0].score, $0) < (-candidates[$1].score, $1) }
    let taken = Set(worst)
    return (worst, Array(left.filter { !taken.contains($0) }.prefix(design.best)))
  }

  private func groups(of members: [Int]) -> [(id: String, members: [Int])] {
    guard !design.strata.isEmpty else { return [("all", members)] }
    let grades: [Grade?] = design.strata.contains(.grade) ? Array(Grade.allCases.reversed()) : [nil]
    let names: [String?] = design.strata.contains(.segment) ? segments + [Self.unknownSegment] : [nil]
    return grades.flatMap { grade in
      names.map { name in
        let id = [grade?.rawValue, name].compactMap { $0 }.joined(separator: "/")
        let inside = members.filter { index in
          (grade == nil || candidates[index].grade == grade)
            && (name == nil || (candidates[index].segment ?? Self.unknownSegment) == name)
        }
        return (id, inside)
      }
    }.filter { !$0.members.isEmpty }
  }

  private static let unknownSegment = "unknown"

  private static func precedes(_ one: String, _ other: String) -> Bool {
    one.utf8.lexicographicallyPrecedes(other.utf8)
  }

  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }
}
