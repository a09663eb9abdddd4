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
    /// Without the rules left out for first value.
    let otherScore: Int?
    /// One per rule.
    let judgements: [Judgement]
  }

  /// One per customer asked for, in their order.
  let entries: [Entry]

  /// `excluded` are the rules that `otherScore` does without. Customers of one entry day are judged together, days side by side.
  init(_ customers: [Customer], evaluator: Evaluator, landmark: Int, without excluded: Set<Int>) {
    let byDay = Dictionary(grouping: customers.indices) { customers[$0].entry }
    let days = byDay.keys.sorted()
    let slots = Mutex([(indices: [Int], entries: [Entry])](repeating: ([], []), count: days.count))
    DispatchQueue.concurrentPerform(iterations: days.count) { turn in
      guard let indices = byDay[days[turn]] else { return }
      let entries = Self.judge(
        indices.map { customers[$0].row }, evaluator, asOf: .day(days[turn].adding(days: landmark)), without: excluded)
      slots.withLock { $0[turn] = (indices, entries) }
    }
    let blank = Entry(score: nil, grade: nil, segment: nil, otherScore: nil, judgements: [])
    var ordered = [Entry](repeating: blank, count: customers.count)
    for slot in slots.withLock({ $0 }) {
      for (index, entry) in zip(slot.indices, slot.entries) { ordered[index] = entry }
    }
    entries = ordered
  }

  private static func judge(
    _ rows: [Int32], _ evaluator: Evaluator, asOf moment: Moment, without excluded: Set<Int>
  ) -> [Entry] {
    let batch = evaluator.evaluate(rows, asOf: moment)
    let other = excluded.isEmpty ? batch : evaluator.evaluate(rows, asOf: moment, without: excluded)
    return rows.indices.map { index in
      Entry(
        score: batch.scores[index].score, grade: batch.scores[index].grade, segment: batch.segments[index],
        otherScore: other.scores[index].score,
        judgements: batch.columns.map { column in
          let result = column.results[index]
          guard result.outcome.isJudged else { return .notJudged }
          return result.credit == .full ? .passed : .failed
        })
    }
  }
}
