import Dispatch
import HandoffModel
import HandoffRules
import Synchronization

/// What was known of each handoff at its landmark: score, grade, segment and the rules failed.
struct LandmarkScores {
  /// How a rule came out for one customer.
  enum Judgement: UInt8 {
    case notJudged
    case passed
    case failed
  }

  struct Entry {
    let score: Int?
    let grade: Grade?
    let segment: Int?
    /// The score to compare with first value.
    let otherScore: Int?
    /// Millionths earned per dimension, in `Dimension` order; nil where no rule of it was judged.
    let dimensions: [Int?]
    /// One per rule.
    let judgements: [Judgement]
  }

  /// One per customer asked for, in their order.
  let entries: [Entry]

  /// The rules each score does without, because they read the outcome it is compared with.
  struct Exclusions {
    let churn: Set<Int>
    let firstValue: Set<Int>
  }

  /// Neighbouring deals of one entry day are judged together; where leakage is accepted, all as of now.
  init(_ customers: [Customer], evaluator: Evaluator, settings: OutcomeSettings, without excluded: Exclusions) {
    let order = customers.indices.sorted { customers[$0].row < customers[$1].row }
    let runs = Self.runs(order, customers)
    let slots = Mutex([[Entry]](repeating: [], count: runs.count))
    DispatchQueue.concurrentPerform(iterations: Self.pieces) { piece in
      for run in runs.count * piece / Self.pieces..<runs.count * (piece + 1) / Self.pieces {
        let members = order[runs[run]]
        let day = customers[members[members.startIndex]].entry.adding(days: settings.landmark)
        let deals = members.map { customers[$0].row }
        let batch =
          settings.acceptsLeakage
          ? evaluator.evaluate(deals)
          : evaluator.evaluate(deals, asOf: .day(day), hidesUndatedForms: settings.undatedForm == .exclude)
        let entries = Self.entries(batch, evaluator, without: excluded)
        slots.withLock { $0[run] = entries }
      }
    }
    let blank = Entry(score: nil, grade: nil, segment: nil, otherScore: nil, dimensions: [], judgements: [])
    var entries = [Entry](repeating: blank, count: customers.count)
    for (run, judged) in zip(runs, slots.withLock({ $0 })) {
      for (index, entry) in zip(order[run], judged) { entries[index] = entry }
    }
    self.entries = entries
  }

  /// Enough that no thread waits long for the last.
  private static let pieces = 64

  /// Stretches of neighbouring rows with one entry day.
  private static func runs(_ order: [Int], _ customers: [Customer]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for end in 1...max(1, order.count) where !order.isEmpty {
      let isEnd =
        end == order.count || customers[order[end]].entry != customers[order[start]].entry
        || customers[order[end]].row != customers[order[end - 1]].row + 1
      if isEnd {
        runs.append(start..<end)
        start = end
      }
    }
    return runs
  }

  private static func entries(
    _ batch: EvaluatedBatch, _ evaluator: Evaluator, without excluded: Exclusions
  ) -> [Entry] {
    func scores(_ rules: Set<Int>) -> [HandoffScore] {
      rules.isEmpty ? batch.scores : evaluator.scores(of: batch, without: rules)
    }
    let own = scores(excluded.churn)
    let others = scores(excluded.firstValue)
    return batch.rows.indices.map { index in
      Entry(
        score: own[index].score, grade: own[index].grade, segment: batch.segments[index],
        otherScore: others[index].score, dimensions: own[index].dimensions,
        judgements: batch.columns.map { column in
          let result = column.results[index]
          guard result.outcome.isJudged else { return .notJudged }
          return result.credit == .full ? .passed : .failed
        })
    }
  }
}
