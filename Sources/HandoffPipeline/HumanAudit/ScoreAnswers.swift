import HandoffModel

/// The score as a rater.
struct ScoreAnswers: RaterAnswers {
  let scored: [ScoredHandoff]
  let mark: Int

  init(_ scored: [ScoredHandoff], mark: Int) {
    self.scored = scored
    self.mark = mark
  }

  var count: Int { scored.count }
  func yesOrNo(_ question: AuditQuestion, _ handoff: Int) -> Bool? { scored[handoff].answer(question, mark: mark) }
  func grade(_ handoff: Int) -> Grade? { scored[handoff].grade }
  func points(_ handoff: Int) -> Int? { scored[handoff].score }
}
