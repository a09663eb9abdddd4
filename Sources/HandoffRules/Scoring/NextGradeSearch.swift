import HandoffModel

/// Looks for the fewest things to put right until the next grade is reached, by scoring the handoff anew.
///
/// What can still be put right are untimed rules that are violated or partial and whose time has not passed; a step that came
/// late stays late. Rules with
/// one subject are put right together. Where the core cap stands in the way, every missed core rule is part of the answer;
/// of the rest, the steps that bring most come first, and whichever the others make needless is dropped.
struct NextGradeSearch {
  private struct Candidate {
    let subject: String
    var rules: [Int]
    var isCore = false
    var tenths = 0
  }

  let scorer: Scorer
  let rules: [RuleDescription]
  let columns: [OutcomeColumn]
  /// Whether each rule can still be made to hold.
  let isOpen: [Bool]
  let now: Int

  /// `columns` are those of one handoff, whose score is `now`.
  func next(above floors: [(grade: Grade, floor: Int)]) -> NextGrade? {
    guard let goal = floors.last(where: { $0.floor > now }) else { return nil }
    var candidates = self.candidates
    for index in candidates.indices { candidates[index].tenths = score(with: [candidates[index]]) - now }
    candidates.sort { ($1.isCore ? 1 : 0, $1.tenths, $0.subject) < ($0.isCore ? 1 : 0, $0.tenths, $1.subject) }
    var chosen: [Candidate] = []
    var reached = now
    for candidate in candidates where reached < goal.floor {
      chosen.append(candidate)
      reached = score(with: chosen)
    }
    guard reached >= goal.floor else {
      return NextGrade(grade: goal.grade, score: reached, steps: [], awaited: awaited)
    }
    for candidate in chosen.reversed() {
      let without = chosen.filter { $0.subject != candidate.subject }
      if score(with: without) >= goal.floor { chosen = without }
    }
    return NextGrade(grade: goal.grade, score: score(with: chosen), steps: steps(chosen))
  }

  /// Each with what it adds to those before it, so that the gains add up to the way from here to the score; the one that lifts
  /// the core cap brings what the cap took.
  private func steps(_ chosen: [Candidate]) -> [NextGrade.Step] {
    var reached = now
    return chosen.indices.map { index in
      let before = reached
      reached = score(with: Array(chosen[...index]))
      return NextGrade.Step(subject: chosen[index].subject, rules: chosen[index].rules, tenths: reached - before)
    }
  }

  /// Rules with a weight whose step has not happened yet and still earns something: in time, or overdue by less than takes all
  /// credit away.
  private var awaited: [Int] {
    columns.indices.prefix(scorer.rules.count).filter { rule in
      let result = columns[rule].results[0]
      let earns = result.outcome == .pending || result.outcome == .overdue && result.credit != .none
      return earns && rules[rule].weight > 0
    }
  }

  private var candidates: [Candidate] {
    var candidates: [Candidate] = []
    for (rule, column) in columns.prefix(scorer.rules.count).enumerated() {
      let outcome = column.results[0].outcome
      guard outcome == .violated || outcome == .partial, isOpen[rule],
        rules[rule].weight > 0 || scorer.rules[rule].isCore
      else { continue }
      let subject = rules[rule].fields.first ?? rules[rule].id
      if let known = candidates.firstIndex(where: { $0.subject == subject }) {
        candidates[known].rules.append(rule)
        candidates[known].isCore = candidates[known].isCore || scorer.rules[rule].isCore
      } else {
        candidates.append(Candidate(subject: subject, rules: [rule], isCore: scorer.rules[rule].isCore))
      }
    }
    return candidates
  }

  private func score(with chosen: [Candidate]) -> Int {
    var changed = columns
    for rule in chosen.flatMap(\.rules) {
      changed[rule].results[0] = RuleResult(.satisfied, credit: .full, reason: .holds)
    }
    return scorer.score(changed, handoff: 0).score ?? now
  }
}
