import Dispatch
import Synchronization

/// Parses several documents side by side; results stand in the order of the sources.
enum ParallelParsing {
  /// The root of each document, nil for empty ones; the issues of all documents together where any fails.
  static func parse(_ sources: [(name: String, text: String)]) throws(ConfigurationError) -> [YAMLNode?] {
    let slots = Mutex([Result<YAMLNode?, ConfigurationError>?](repeating: nil, count: sources.count))
    DispatchQueue.concurrentPerform(iterations: sources.count) { index in
      let source = sources[index]
      let result = Result { () throws(ConfigurationError) in try YAMLDocument.parse(source.text, file: source.name) }
      slots.withLock { $0[index] = result }
    }
    var issues = IssueCollector()
    var roots: [YAMLNode?] = []
    for case let result? in slots.withLock({ $0 }) {
      roots.append(issues.attempt { () throws(ConfigurationError) in try result.get() } ?? nil)
    }
    try issues.throwIfAny()
    return roots
  }
}
