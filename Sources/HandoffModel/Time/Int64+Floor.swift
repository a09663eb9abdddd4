extension Int64 {
  /// Quotient and remainder rounded towards minus infinity, so that the remainder is never negative.
  ///
  /// Days before 1970 have negative numbers, and Swift's own division would round them towards zero. The
  /// divisor must be positive.
  func flooredDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let remainder = self % divisor
    let borrow: Int64 = remainder < 0 ? 1 : 0
    return (self / divisor - borrow, remainder + borrow * divisor)
  }
}
