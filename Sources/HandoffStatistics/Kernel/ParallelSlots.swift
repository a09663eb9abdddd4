import Dispatch
import Synchronization

/// Runs independent pieces side by side; the results stand in the order of the pieces, whatever the number of threads.
enum ParallelSlots {
  static func map<Value: Sendable>(_ count: Int, threads: Int, _ piece: @Sendable (Int) -> Value) -> [Value] {
    guard threads > 1, count > 1 else { return (0..<count).map(piece) }
    let blocks = min(count, threads * 4)
    let done = Mutex<[Int: [Value]]>([:])
    DispatchQueue.concurrentPerform(iterations: blocks) { block in
      let values = (count * block / blocks..<count * (block + 1) / blocks).map(piece)
      done.withLock { $0[block] = values }
    }
    return done.withLock { finished in (0..<blocks).flatMap { finished[$0] ?? [] } }
  }
}
