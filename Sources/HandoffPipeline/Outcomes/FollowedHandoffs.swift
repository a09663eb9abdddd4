import HandoffModel
import HandoffStatistics

/// Handoffs counted by grade, day of follow-up and end: as many numbers as there are days, however many handoffs.
struct FollowedHandoffs {
  private let horizon: Int
  /// By grade and day, those whose account left on it and those followed no further.
  private var left: [[Int]]
  private var censored: [[Int]]

  /// Nobody is followed for longer than `horizon` days.
  init(horizon: Int) {
    self.horizon = horizon
    let none = [[Int]](repeating: [Int](repeating: 0, count: horizon + 1), count: Grade.allCases.count)
    (left, censored) = (none, none)
  }

  /// Nothing for an account of which nothing is known, one that left before, and a handoff signed after the cutoff.
  mutating func add(_ grade: Grade, from signed: Day, _ standing: AccountStanding, cutoff: Day) {
    guard let position = Grade.allCases.firstIndex(of: grade), signed <= cutoff else { return }
    switch standing {
    case .unknown: return
    case .left(let day) where day <= cutoff:
      let days = signed.days(to: day)
      guard days >= 0 else { return }
      if days <= horizon { left[position][days] += 1 } else { censored[position][horizon] += 1 }
    case .left, .stays: censored[position][min(signed.days(to: cutoff), horizon)] += 1
    }
  }

  /// In ascending order of days.
  func durations(of grade: Grade) -> [CensoredDuration] {
    guard let position = Grade.allCases.firstIndex(of: grade) else { return [] }
    return (0...horizon).flatMap { durations(position, day: $0) }
  }

  /// Of all grades that have handoffs, numbered from 0.
  var latestFirst: (durations: [CensoredDuration], groups: [Int]) {
    let used = Grade.allCases.indices.filter { position in
      left[position].contains { $0 > 0 } || censored[position].contains { $0 > 0 }
    }
    var (durations, groups): ([CensoredDuration], [Int]) = ([], [])
    for day in (0...horizon).reversed() {
      for (group, position) in used.enumerated() {
        let added = self.durations(position, day: day)
        durations += added
        groups += repeatElement(group, count: added.count)
      }
    }
    return (durations, groups)
  }

  private func durations(_ position: Int, day: Int) -> [CensoredDuration] {
    [CensoredDuration](repeating: CensoredDuration(Double(day), isEvent: true), count: left[position][day])
      + [CensoredDuration](repeating: CensoredDuration(Double(day), isEvent: false), count: censored[position][day])
  }
}
