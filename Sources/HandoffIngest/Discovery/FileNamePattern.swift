/// A file name in which `*` stands for any characters and `?` for one.
struct FileNamePattern: Sendable {
  private let pattern: [Unicode.Scalar]

  init(_ text: String) {
    pattern = Array(text.unicodeScalars)
  }

  /// Whether the whole name matches; backtracks only to the last `*`.
  func matches(_ name: String) -> Bool {
    let name = Array(name.unicodeScalars)
    var (p, n) = (0, 0)
    var restart: (p: Int, n: Int)?
    while n < name.count {
      if p < pattern.count, pattern[p] == "*" {
        restart = (p, n)
        p += 1
      } else if p < pattern.count, pattern[p] == name[n] || pattern[p] == "?" {
        (p, n) = (p + 1, n + 1)
      } else if let last = restart {
        restart = (last.p, last.n + 1)
        (p, n) = (last.p + 1, last.n + 1)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == "*" }
  }
}
