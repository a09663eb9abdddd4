/// How much of a rule was earned, in ten-thousandths.
public struct Credit: Hashable, Sendable, Comparable {
  public static let full = Credit(tenThousandths: 10_000)
  public static let none = Credit(tenThousandths: 0)

  public let tenThousandths: Int16

  /// Takes 0...10,000; anything outside is brought to the nearer end.
  public init(tenThousandths: Int) {
    self.tenThousandths = Int16(min(max(tenThousandths, 0), 10_000))
  }

  /// `found` of `required`, rounded down; more than required is full, and nothing required is full.
  public init(found: Int, of required: Int) {
    self.init(tenThousandths: required <= 0 ? 10_000 : min(found, required) * 10_000 / required)
  }

  /// The linear fall of a late step: full at `limit`, none from `end` on, rounded down. All in one unit.
  public init(late elapsed: Int64, limit: Int64, end: Int64) {
    if elapsed <= limit {
      self = .full
    } else if elapsed >= end {
      self = .none
    } else {
      self.init(tenThousandths: Int((end - elapsed) * 10_000 / (end - limit)))
    }
  }

  public static func < (a: Credit, b: Credit) -> Bool { a.tenThousandths < b.tenThousandths }
}
