import HandoffModel
import HandoffRules

/// Whether a signal stands for each customer of a cohort, from facts dated up to the landmark; nil where that is not known.
struct SignalReader {
  private static let lastDaysOfMonth = 3

  private let cohort: OutcomeCohort
  private let dataset: Dataset
  private let evaluator: Evaluator
  private let rules: [RuleDescription]
  private let zone: Zone
  private let signatures: [Day?]

  init(_ cohort: OutcomeCohort, _ dataset: Dataset, _ evaluator: Evaluator, rules: [RuleDescription], zone: Zone) {
    self.cohort = cohort
    self.dataset = dataset
    self.evaluator = evaluator
    self.rules = rules
    self.zone = zone
    signatures = evaluator.moments(of: "signed_at", cohort.customers.map(\.row)).map { $0?.day(in: zone) }
  }

  func answers(_ signal: ChurnSignal) -> [Bool?] {
    switch signal {
    case .signedOnFriday: signed { $0.weekday == .friday }
    case .signedAtMonthEnd: signed { $0.adding(days: Self.lastDaysOfMonth).month != $0.month }
    case .signedAtQuarterEnd: signed(\.isQuarterEnd)
    case .longSilence: failed(catalogue: "S45")
    case .slowAnswers: failed(catalogue: "S44")
    case .promiseUnmet: promises()
    case .noHandoffMeeting, .noKickoff, .onboardingNotStarted, .notLive, .noFirstValue:
      signal.step.map(missing) ?? unknown
    }
  }

  private var unknown: [Bool?] { [Bool?](repeating: nil, count: cohort.customers.count) }

  private func signed(_ test: (Day) -> Bool) -> [Bool?] { signatures.map { $0.map(test) } }

  /// Whether a rule that names the catalogue id failed; nil where none of them was judged.
  private func failed(catalogue id: String) -> [Bool?] {
    let named = rules.indices.filter { !rules[$0].isPattern && rules[$0].catalogueIDs.contains(id) }
    return cohort.entries.map { entry in
      let judgements = named.map { entry.judgements[$0] }.filter { $0 != .notJudged }
      return judgements.isEmpty ? nil : judgements.contains(.failed)
    }
  }

  /// Whether a step had not been done by the landmark; unknown throughout where nobody has a date of it.
  private func missing(_ step: String) -> [Bool?] {
    let days = evaluator.moments(of: step, cohort.customers.map(\.row)).map { $0?.day(in: zone) }
    guard days.contains(where: { $0 != nil }) else { return unknown }
    return zip(days, cohort.customers).map { day, customer in
      day.map { $0 > customer.entry.adding(days: cohort.settings.landmark) } ?? true
    }
  }

  /// Of customers with a promise due by the landmark, whether one had not been kept by then.
  private func promises() -> [Bool?] {
    guard let child = dataset.children[.commitments], let due = column(child, "due_date"), !due.isAbsent,
      let done = column(child, "done_at"), !done.isAbsent
    else { return unknown }
    return cohort.customers.map { customer in
      let landmark = customer.entry.adding(days: cohort.settings.landmark)
      let ripe = child.range(of: Int(customer.row)).filter { row in
        due[row].moment.map { $0.day(in: zone) <= landmark } ?? false
      }
      guard !ripe.isEmpty else { return nil }
      return ripe.contains { row in done[row].moment.map { $0.day(in: zone) > landmark } ?? true }
    }
  }

  private func column(_ child: ChildTable, _ name: String) -> Column? {
    dataset.catalogue.id(.commitments, name).map { child.table.column($0) }
  }
}
