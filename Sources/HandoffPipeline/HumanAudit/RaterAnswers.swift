import HandoffModel

/// What one rater says of each handoff of a sample; nil where it says nothing.
protocol RaterAnswers {
  var count: Int { get }
  func yesOrNo(_ question: AuditQuestion, _ handoff: Int) -> Bool?
  func grade(_ handoff: Int) -> Grade?
  /// Tenths of a point.
  func points(_ handoff: Int) -> Int?
}
