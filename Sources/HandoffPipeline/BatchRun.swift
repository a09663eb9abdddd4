import Dispatch
import HandoffModel
import HandoffReporting
import HandoffRules
import Synchronization

/// Judges the handoffs of a dataset in batches, several side by side, and hands the results on in order.
struct BatchRun {
  /// Small enough that a batch's columns stay in the cache, large enough that a rule's set-up does not count.
  private static let batchSize = 1_024
  /// Batches judged side by side before their results are written: bounds memory whatever the number of handoffs.
  private static let waveSize = 8

  let evaluator: Evaluator
  let renderer: BatchRenderer
  let handoffCount: Int

  /// Calls `write` once per batch in the order of the handoffs.
  func run<Problem: Error>(_ write: (BatchReport) throws(Problem) -> Void) throws(Problem) {
    var first = 0
    while first < handoffCount {
      let starts = Array(stride(from: first, to: min(first + Self.batchSize * Self.waveSize, handoffCount), by: Self.batchSize))
      let slots = Mutex([BatchReport?](repeating: nil, count: starts.count))
      DispatchQueue.concurrentPerform(iterations: starts.count) { turn in
        let report = judge(from: starts[turn])
        slots.withLock { $0[turn] = report }
      }
      for case let report? in slots.withLock({ $0 }) { try write(report) }
      first += Self.batchSize * Self.waveSize
    }
  }

  private func judge(from start: Int) -> BatchReport {
    let end = min(start + Self.batchSize, handoffCount)
    return renderer.render(evaluator.evaluate((start..<end).map(Int32.init)))
  }
}
