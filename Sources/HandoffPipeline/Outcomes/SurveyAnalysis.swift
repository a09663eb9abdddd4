import HandoffModel
import HandoffStatistics

/// Scores against what customers answered: rank correlations, over all and within segments, with the rate of answers per arm.
struct SurveyAnalysis {
  private struct Kind {
    let outcome: String
    let instruments: [String]
    /// Days after signature at which the survey was sent; nil for any.
    let day: Int64?
  }

  private static let kinds = [
    Kind(outcome: "nps", instruments: ["nps"], day: nil),
    Kind(outcome: "csat-30", instruments: ["csat", "onboarding"], day: 30),
    Kind(outcome: "csat-90", instruments: ["csat", "onboarding"], day: 90),
  ]

  private let cohort: OutcomeCohort
  private let dataset: Dataset
  private let zone: Zone

  init(_ cohort: OutcomeCohort, _ dataset: Dataset, zone: Zone) {
    self.cohort = cohort
    self.dataset = dataset
    self.zone = zone
  }

  func associations() -> [Association] { Self.kinds.flatMap(associations) }

  private func associations(_ kind: Kind) -> [Association] {
    let answers = cohort.customers.map { answer(Int($0.row), kind) }
    guard answers.contains(where: { $0.isSent }) else { return [] }
    var rows = RankAssociation.rows(kind.outcome, answers.map(\.score), cohort)
    // Who left or was unhappy answers less: the rate of answers stands beside the correlation.
    for (name, isPoor) in [("poor", true), ("others", false)] {
      let sent = cohort.customers.indices.filter { cohort.isPoor[$0] == isPoor && answers[$0].isSent }
      let rate = ProportionInterval(events: sent.count { answers[$0].score != nil }, of: sent.count)
      var row = Association("response", outcome: kind.outcome, exposure: name, estimator: "share", value: rate?.share)
      row.limits = rate.map { Limits($0.interval) }
      row.unit = "share"
      row.exposed = sent.count
      row.landmark = cohort.settings.landmark
      rows.append(row)
    }
    return rows
  }

  /// Whether a survey of the kind was sent by the cutoff, and the first answer to one given by then.
  private func answer(_ row: Int, _ kind: Kind) -> (isSent: Bool, score: Double?) {
    guard let child = dataset.children[.surveys] else { return (false, nil) }
    func column(_ name: String) -> Column {
      dataset.catalogue.id(.surveys, name).map { child.table.column($0) } ?? Column(.absent)
    }
    let (instruments, days, scores) = (column("instrument"), column("day"), column("score"))
    let (sent, answered) = (column("sent_at"), column("answered_at"))
    func isLater(_ cell: Cell) -> Bool { cell.moment.map { $0.day(in: zone) > cohort.cutoff } ?? false }
    let wanted = kind.instruments.compactMap { dataset.symbols.symbol(of: $0).map { Int64($0.index) } }
    let rows = child.range(of: row).filter { survey in
      guard let instrument = instruments[survey].value, wanted.contains(instrument), !isLater(sent[survey]) else {
        return false
      }
      return kind.day == nil || days[survey].value == kind.day.map { $0 * 10_000 }
    }
    return (
      !rows.isEmpty,
      rows.lazy.filter { !isLater(answered[$0]) }.compactMap { scores[$0].value }.first.map { Double($0) / 10_000 }
    )
  }
}
