import Dispatch
import HandoffModel
import HandoffReporting
import HandoffRules
import Synchronization

/// Judges the handoffs of a dataset in batches, several side by side, and hands the results on in order.
struct BatchRun {
  /// Small enough that a batch's columns stay in the cache, large enough that a rule's set-up does not count.
  private static let batchSize = 512
  /// Batches judged side by side before their results are written: bounds memory whatever the number of handoffs.
  private static let waveSize = 4

  let evaluator: Evaluator
  let renderer: BatchRenderer
  /// The handoffs to judge, as rows of the dataset's deals.
  let rows: [Int32]

  /// Calls `write` once per batch in the order of the handoffs, while the next wave is being judged; the first problem
  /// ends the run.
  func run<Problem: Error>(_ write: (BatchReport) throws(Problem) -> Void) throws(Problem) {
    var reports = judgeWave(from: 0)
    var first = Self.batchSize * Self.waveSize
    while !reports.isEmpty {
      let next = Wave()
      let judged = DispatchGroup()
      let start = first
      if start < rows.count {
        DispatchQueue.global().async(group: judged) { next.reports.withLock { $0 = judgeWave(from: start) } }
      }
      defer { judged.wait() }
      for report in reports { try write(report) }
      judged.wait()
      reports = next.reports.withLock { $0 }
      first += Self.batchSize * Self.waveSize
    }
  }

  /// The results of a wave, handed from the thread that judges to the one that writes.
  private final class Wave: Sendable {
    let reports = Mutex<[BatchReport]>([])
  }

  private func judgeWave(from first: Int) -> [BatchReport] {
    let end = min(first + Self.batchSize * Self.waveSize, rows.count)
    let starts = Array(stride(from: first, to: end, by: Self.batchSize))
    let slots = Mutex([BatchReport?](repeating: nil, count: starts.count))
    DispatchQueue.concurrentPerform(iterations: starts.count) { turn in
      let report = judge(from: starts[turn])
      slots.withLock { $0[turn] = report }
    }
    return slots.withLock { $0 }.compactMap { $0 }
  }

  private func judge(from start: Int) -> BatchReport {
    let end = min(start + Self.batchSize, rows.count)
    return renderer.render(evaluator.evaluate(Array(rows[start..<end])))
  }
}
