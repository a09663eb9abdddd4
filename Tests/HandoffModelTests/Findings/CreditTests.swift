import HandoffModel
import Testing

@Suite("Credit")
struct CreditTests {
  @Test(
    "Found of required, rounded down",
    arguments: [
      (0, 5, 0), (1, 3, 3_333), (2, 3, 6_666), (5, 5, 10_000), (7, 5, 10_000), (0, 0, 10_000), (3, 0, 10_000),
      (-1, 5, 0), (3, -2, 10_000),
    ])
  func counts(_ found: Int, _ required: Int, _ credit: Int16) {
    #expect(Credit(found: found, of: required).tenThousandths == credit)
  }

  // Full at the limit, none at the end, linear between: (end - elapsed) · 10000 / (end - limit).
  @Test(
    "The fall of a late step",
    arguments: [
      (0, 5, 10, 10_000), (5, 5, 10, 10_000), (6, 5, 10, 8_000), (7, 5, 10, 6_000), (9, 5, 10, 2_000),
      (10, 5, 10, 0), (11, 5, 10, 0),
      (6, 5, 8, 6_666), (7, 5, 8, 3_333), (6, 5, 6, 0), (5, 5, 5, 10_000), (6, 5, 5, 0), (6, 5, 1, 0),
      (-3, 5, 10, 10_000),
      // Ten years of seconds.
      (315_360_000, 157_680_000, 473_040_000, 5_000),
    ] as [(Int64, Int64, Int64, Int16)])
  func late(_ elapsed: Int64, _ limit: Int64, _ end: Int64, _ credit: Int16) {
    #expect(Credit(late: elapsed, limit: limit, end: end).tenThousandths == credit)
  }

  @Test("Later is never better")
  func monotonic() {
    let credits = (0...400).map { Credit(late: Int64($0), limit: 120, end: 333) }
    #expect(zip(credits, credits.dropFirst()).allSatisfy { $0 >= $1 })
  }

  @Test(
    "Anything outside is brought to the nearer end",
    arguments: [(-1, 0), (10_001, 10_000), (.max, 10_000), (.min, 0), (42, 42)])
  func clamped(_ given: Int, _ kept: Int16) {
    #expect(Credit(tenThousandths: given).tenThousandths == kept)
  }

  @Test("Order")
  func order() {
    #expect(Credit.none < Credit(tenThousandths: 1))
    #expect(Credit(tenThousandths: 1) < Credit.full)
    #expect(!(Credit.full < Credit.full))
  }
}
