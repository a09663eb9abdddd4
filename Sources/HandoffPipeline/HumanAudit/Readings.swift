import HandoffModel

/// The readings of one auditor or of several, by handoff. Of several the answer counts that all who answered gave, so that
/// the order of the sheets decides nothing; points are averaged.
struct Readings: RaterAnswers {
  private let byHandoff: [[AuditReading]]

  init(_ readings: [AuditReading], count: Int) {
    var byHandoff = [[AuditReading]](repeating: [], count: count)
    for reading in readings { byHandoff[reading.handoff].append(reading) }
    self.byHandoff = byHandoff
  }

  var count: Int { byHandoff.count }

  func yesOrNo(_ question: AuditQuestion, _ handoff: Int) -> Bool? {
    Self.common(byHandoff[handoff].compactMap { $0.answer(question) })
  }

  func grade(_ handoff: Int) -> Grade? { Self.common(byHandoff[handoff].compactMap(\.answers.grade.value)) }

  /// In tenths, halves up.
  func points(_ handoff: Int) -> Int? {
    let points = byHandoff[handoff].compactMap(\.answers.score.value)
    return points.isEmpty ? nil : (2 * points.reduce(0, +) + points.count) / (2 * points.count)
  }

  /// Whether auditors contradict each other about a handoff.
  func isDisputed(_ question: AuditQuestion, _ handoff: Int) -> Bool {
    Set(byHandoff[handoff].compactMap { $0.answer(question) }).count > 1
  }

  /// What all say; nil where nobody says anything, or not all the same.
  private static func common<Answer: Equatable>(_ answers: [Answer]) -> Answer? {
    guard let first = answers.first, answers.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// Whether both read some handoff.
  func shares(with other: Readings) -> Bool {
    zip(byHandoff, other.byHandoff).contains { !$0.isEmpty && !$1.isEmpty }
  }
}
