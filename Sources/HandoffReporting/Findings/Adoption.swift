public import HandoffModel

/// What a run takes as known: the findings of a baseline, and the waivers that hold on the analysis day.
public struct Adoption: Sendable {
  public static let none = Adoption(baseline: nil, waivers: [])

  /// Nil where there is no baseline, which makes every finding new.
  public let baseline: Baseline?
  public let waivers: [Waiver]

  public init(baseline: Baseline?, waivers: [Waiver]) {
    self.baseline = baseline
    self.waivers = waivers
  }

  /// Nothing to look up: every finding is new.
  var isEmpty: Bool { baseline == nil && waivers.isEmpty }

  /// Positions of the waivers that hold, by what they waive; of two for one finding the first. A waiver of a rule that is
  /// not there waives nothing.
  func holdingWaivers(_ rules: [RuleDescription], on day: Day) -> [Fingerprint: Int] {
    var positions: [Fingerprint: Int] = [:]
    for (position, waiver) in waivers.enumerated() where waiver.expires >= day {
      guard let rule = rules.first(where: { $0.id == waiver.rule }) else { continue }
      let fingerprint = Fingerprint(rule, dealID: waiver.dealID)
      if positions[fingerprint] == nil { positions[fingerprint] = position }
    }
    return positions
  }
}
