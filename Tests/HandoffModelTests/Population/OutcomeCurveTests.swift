import Testing

@testable import HandoffModel

@Suite struct OutcomeCurveTests {
  /// Twelve customers observed to days 10, 20 … 120: on day 40 nine are left after day 30.
  @Test func whoIsWatched() {
    let points = [CurvePoint(group: "all", day: 10, atRisk: 12, events: 1, censored: 0, estimate: 0.9, limits: nil)]
    let curve = OutcomeCurve(group: "all", times: (1...12).map { $0 * 10 }, points: points, days: [0, 30, 31, 120])
    #expect(curve.watched.map(\.atRisk) == [12, 10, 9, 1])
    #expect(curve.thinFrom == 31)
    #expect(curve.customers == 12 && curve.events == 1)
    #expect(curve.point(at: 9) == nil)
    #expect(curve.point(at: 10)?.estimate == 0.9)
  }

  @Test func manyOrFew() {
    #expect(
      OutcomeCurve(group: "all", times: [Int](repeating: 99, count: 10), points: [], days: [30, 99]).thinFrom == nil)
    #expect(OutcomeCurve(group: "all", times: [99, 99], points: [], days: [30, 99]).thinFrom == 30)
    #expect(OutcomeCurve(group: "all", times: [], points: [], days: []).thinFrom == nil)
  }
}
