import HandoffConfig
import HandoffModel

/// A measure of this audit, ready to be taken of batches.
struct CompiledMeasure: Sendable {
  enum Subject: Sendable {
    /// Judged handoffs whose outcome of a rule is one of these.
    case outcome(rule: Int, among: Set<Outcome>)
    /// Handoffs for which a condition holds, of those for which it is known.
    case condition(Condition, among: Condition?)
    /// Handoffs whose milestones are all done in time, of those for which that is known.
    case completion
    /// Handoffs whose score is at least so many tenths.
    case score(atLeast: Int)
    /// A number of each handoff.
    case value(ValueID)
    /// The score, or one dimension of it.
    case points(Dimension?)
  }

  let description: MeasureDescription
  let subject: Subject

  func take(_ columns: [OutcomeColumn], scores: [HandoffScore], batch: Batch) -> MeasureColumn {
    switch subject {
    case .outcome(let rule, let among):
      return .flags(columns[rule].results.map { $0.outcome.isJudged ? among.contains($0.outcome) : nil })
    case .condition(let condition, let among):
      let population = among?.evaluate(batch)
      return .flags(
        condition.evaluate(batch).enumerated().map { index, truth in
          guard truth != .unknown, population.map({ $0[index] == .yes }) ?? true else { return nil }
          return truth == .yes
        })
    case .completion:
      return .flags(
        scores.map { score in
          switch score.completion {
          case .complete: true
          case .incomplete: false
          case .pending, .unknown: nil
          }
        })
    case .score(let tenths):
      return .flags(scores.map { score in score.score.map { $0 >= tenths } })
    case .value(let value):
      return .numbers(batch.vector(value).cells.map(\.value))
    case .points(let dimension):
      return .numbers(
        scores.map { score in
          // Tenths and millionths of a hundred as ten-thousandths of a point.
          guard let dimension else { return score.score.map { Int64($0) * 1_000 } }
          return score.dimensions[dimension.index].map(Int64.init)
        })
    }
  }
}
