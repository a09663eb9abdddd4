import CNumerics

/// The number of marked items in a draw without replacement.
struct HypergeometricDistribution {
  let marked: Int
  let drawn: Int
  let total: Int

  /// Nil where more are marked or drawn than there are, or where the numbers pass 32 bits.
  init?(marked: Int, drawn: Int, total: Int) {
    guard total >= 0, total <= Int(Int32.max), (0...total).contains(marked), (0...total).contains(drawn) else {
      return nil
    }
    self.marked = marked
    self.drawn = drawn
    self.total = total
  }

  /// The counts that can occur.
  var support: ClosedRange<Int> { max(0, drawn + marked - total)...min(marked, drawn) }

  /// P(X = k); 0 outside the support.
  func probability(_ k: Int) -> Double {
    guard support.contains(k) else { return 0 }
    return handoff_hypergeometric(UInt32(k), UInt32(marked), UInt32(drawn), UInt32(total))
  }
}
