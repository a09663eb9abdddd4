import HandoffModel

/// The distinct texts of one column of one file, with what each means.
struct LocalSymbols: Sendable {
  enum Meaning: Sendable {
    case blank
    case placeholder(token: Int)
    case text([UInt8])
  }

  /// Meaning of symbol `i`.
  let meanings: [Meaning]
}
