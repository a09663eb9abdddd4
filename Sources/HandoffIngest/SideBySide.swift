import Dispatch
import Synchronization

/// Work on several threads whose answers stand by index, whatever finished first.
enum SideBySide {
  /// Begun in `order`, which holds every index once.
  static func results<Answer: Sendable, Fault: Error>(
    _ order: [Int], _ work: @Sendable (Int) throws(Fault) -> Answer
  ) -> [Result<Answer, Fault>] {
    let slots = Mutex([Result<Answer, Fault>?](repeating: nil, count: order.count))
    DispatchQueue.concurrentPerform(iterations: order.count) { turn in
      let index = order[turn]
      let result = Result { () throws(Fault) in try work(index) }
      slots.withLock { $0[index] = result }
    }
    return slots.withLock { $0 }.compactMap { $0 }
  }

  /// Of several errors that of the first index is thrown.
  static func answers<Answer: Sendable, Fault: Error>(
    _ order: [Int], _ work: @Sendable (Int) throws(Fault) -> Answer
  ) throws(Fault) -> [Answer] {
    var answers: [Answer] = []
    for result in results(order, work) { answers.append(try result.get()) }
    return answers
  }
}
