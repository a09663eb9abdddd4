import Dispatch
import Synchronization

/// One piece of work per rule, side by side, results in the order of the rules.
enum ParallelRules {
  static func map<Value>(_ rules: [Int], _ work: @Sendable (Int) -> Value) -> [Value] where Value: Sendable {
    let slots = Mutex([Value?](repeating: nil, count: rules.count))
    DispatchQueue.concurrentPerform(iterations: rules.count) { turn in
      let value = work(rules[turn])
      slots.withLock { $0[turn] = value }
    }
    return slots.withLock { $0 }.compactMap { $0 }
  }
}
