/// What the score says of a handoff of the sample.
public struct ScoredHandoff: Sendable {
  /// Row of the deals table; nil where the exports of this run do not have the deal among those judged.
  public let row: Int32?
  /// Tenths of a point; nil where the rules of this run cannot score it.
  public let score: Int?
  public let grade: Grade?
  /// Completeness alone, in tenths of a point; nil where none of its rules was judged.
  public let completeness: Int?

  public init(row: Int32?, score: Int?, grade: Grade?, completeness: Int?) {
    self.row = row
    self.score = score
    self.grade = grade
    self.completeness = completeness
  }

  /// How the score would answer a question: at or above the mark is a yes. Nil where there is no score.
  public func answer(_ question: AuditQuestion, mark: Int) -> Bool? {
    switch question {
    case .fieldsComplete: completeness.map { $0 >= mark }
    case .contextSufficient: score.map { $0 >= mark }
    }
  }
}
