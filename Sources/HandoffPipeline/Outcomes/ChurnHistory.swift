import HandoffModel

/// What the outcome tables say of a customer's leaving, up to the cutoff.
///
/// The sources are asked in the order declared, and the first that says when the customer left decides; where none does, one that
/// says it left, and not when, makes the day unknown. That another source says otherwise is noted. A row of `churn` without a date
/// counts as leaving only where something else in it says so: a reason, or a date that cannot be read.
struct ChurnHistory {
  struct Verdict {
    /// The day it left; nil for a customer that is still there, as far as anybody knows.
    var day: Day?
    /// Whether a subscription began after it had left.
    var hasReturned = false
    /// Whether it is said to have left, and nothing says when.
    var isUndated = false
    /// Whether something says that it is there.
    var isSaidToStay = false
    /// Whether another source says that it stays, or a day more than a month away.
    var hasContradiction = false
    var reason: Symbol?
  }

  /// A subscription that begins within so many days of another's end goes on with it.
  private static let renewalGap = 31
  private static let cancelledStatuses: Set<String> = [
    "baja", "canceled", "cancelled", "cancelada", "cancelado", "churned", "expired", "terminated", "vencida",
  ]

  private let dataset: Dataset
  private let zone: Zone
  private let cutoff: Day
  private let sources: [OutcomeSettings.ChurnSource]
  private let flags: ChurnFlags
  private let renewals: LostRenewals
  private let accounts: Column

  init(_ dataset: Dataset, zone: Zone, cutoff: Day, sources: [OutcomeSettings.ChurnSource]) {
    self.dataset = dataset
    self.zone = zone
    self.cutoff = cutoff
    self.sources = sources
    flags = ChurnFlags(dataset, zone: zone, cutoff: cutoff)
    renewals = LostRenewals(dataset.renewals, cutoff: cutoff)
    accounts = dataset.catalogue.id(.deals, "account_id").map { dataset.deals.column($0) } ?? Column(.absent)
  }

  /// Of a customer whose clock starts on `entry`.
  func verdict(_ row: Int32, from entry: Day) -> Verdict {
    let answers = sources.map { source in
      switch source {
      case .events: events(row, from: entry)
      case .flags: flagged(row)
      case .subscriptions: subscriptions(row)
      case .renewals: renewed(row, from: entry)
      }
    }
    let isSaidToStay = answers.contains(where: \.isSaidToStay)
    guard var verdict = answers.first(where: { $0.day != nil }), let day = verdict.day else {
      let isUndated = answers.contains(where: \.isUndated)
      return Verdict(isUndated: isUndated, isSaidToStay: isSaidToStay, hasContradiction: isUndated && isSaidToStay)
    }
    let isElsewhere = answers.contains { $0.day.map { abs(day.days(to: $0)) > Self.renewalGap } ?? false }
    verdict.hasContradiction = isElsewhere || (isSaidToStay && !verdict.hasReturned)
    return verdict
  }

  private func flagged(_ row: Int32) -> Verdict {
    switch flags.answer(row) {
    case .nothing: Verdict()
    case .stays: Verdict(isSaidToStay: true)
    case .left(let day, let hasReturned): Verdict(day: day, hasReturned: hasReturned)
    case .leftUndated: Verdict(isUndated: true)
    }
  }

  private func renewed(_ row: Int32, from entry: Day) -> Verdict {
    guard let account = accounts[Int(row)].value else { return Verdict() }
    let answer = renewals.answer(account, from: entry)
    return Verdict(day: answer.lost, hasReturned: answer.hasReturned, isSaidToStay: answer.isRenewed)
  }

  /// Of several events the first from the entry on: an earlier one ended another contract. Without any such, an earlier
  /// one is the answer, which shuts the customer out.
  private func events(_ row: Int32, from entry: Day) -> Verdict {
    var verdict = Verdict()
    guard let child = dataset.children[.churn], let dates = column(child, .churn, "churned_at") else { return verdict }
    let reasons = column(child, .churn, "reason")
    for event in child.range(of: Int(row)) {
      let reason = reasons?[event].value.map { Symbol(index: UInt32($0)) }
      guard let day = dates[event].moment?.day(in: zone) else {
        if reason != nil || dates[event].state == .invalid { verdict.isUndated = true }
        continue
      }
      if day <= cutoff, verdict.day.map({ Self.precedes(day, $0, from: entry) }) ?? true {
        verdict.day = day
        verdict.reason = reason
      }
    }
    if let day = verdict.day {
      let starts = periods(row).map(\.start)
      verdict.hasReturned = starts.contains { start in start.map { $0 > day && $0 <= cutoff } ?? false }
    }
    return verdict
  }

  /// Days from the entry on come before earlier ones.
  private static func precedes(_ day: Day, _ other: Day, from entry: Day) -> Bool {
    (day < entry) == (other < entry) ? day < other : day >= entry
  }

  private func periods(_ row: Int32) -> [(start: Day?, end: Day?, isCancelled: Bool)] {
    guard let child = dataset.children[.subscriptions], let starts = column(child, .subscriptions, "started_at"),
      let ends = column(child, .subscriptions, "ended_at")
    else { return [] }
    let statuses = column(child, .subscriptions, "status")
    return child.range(of: Int(row)).map { index in
      let status = statuses?[index].value.map { dataset.symbols.string(Symbol(index: UInt32($0))) } ?? ""
      let end = ends[index].moment?.day(in: zone)
      return (
        starts[index].moment?.day(in: zone), end,
        end == nil && (ends[index].state == .invalid || Self.cancelledStatuses.contains(status.lowercased()))
      )
    }
  }

  private func subscriptions(_ row: Int32) -> Verdict {
    let periods = periods(row)
    var verdict = Verdict(isUndated: !periods.isEmpty && periods.contains(where: \.isCancelled))
    let ended = periods.map { period in period.end.flatMap { $0 <= cutoff ? $0 : nil } }
    guard !ended.isEmpty, ended.allSatisfy({ $0 != nil }) else {
      // One that runs on: whatever was cancelled beside it, the customer is there.
      if periods.contains(where: { !$0.isCancelled && ($0.end ?? .latestPlausible) > cutoff }) {
        verdict.isUndated = false
        verdict.isSaidToStay = true
      }
      return verdict
    }
    // The first end that no subscription follows within a month; later ones are returns.
    let ends = ended.compactMap { $0 }.sorted()
    for end in ends {
      let isFollowed = zip(periods, ended).contains { period, other in
        guard let start = period.start, let other else { return false }
        return other > end && start <= end.adding(days: Self.renewalGap)
      }
      if !isFollowed {
        verdict.day = end
        verdict.hasReturned = end < ends[ends.count - 1]
        return verdict
      }
    }
    return verdict
  }

  private func column(_ child: ChildTable, _ table: TableName, _ name: String) -> Column? {
    dataset.catalogue.id(table, name).map { child.table.column($0) }
  }
}
