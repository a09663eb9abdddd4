import HandoffModel

/// The readings of one auditor or of several, by handoff: to each question the first answer counts.
struct Readings: RaterAnswers {
  private let byHandoff: [[AuditReading]]

  /// `readings` in the order in which they count.
  init(_ readings: [AuditReading], count: Int) {
    var byHandoff = [[AuditReading]](repeating: [], count: count)
    for reading in readings { byHandoff[reading.handoff].append(reading) }
    self.byHandoff = byHandoff
  }

  var count: Int { byHandoff.count }

  func yesOrNo(_ question: AuditQuestion, _ handoff: Int) -> Bool? {
    byHandoff[handoff].lazy.compactMap { $0.answer(question) }.first
  }

  func grade(_ handoff: Int) -> Grade? { byHandoff[handoff].lazy.compactMap(\.answers.grade.value).first }

  func points(_ handoff: Int) -> Int? { byHandoff[handoff].lazy.compactMap(\.answers.score.value).first }

  /// Whether both read some handoff.
  func shares(with other: Readings) -> Bool {
    zip(byHandoff, other.byHandoff).contains { !$0.isEmpty && !$1.isEmpty }
  }
}
