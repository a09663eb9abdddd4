import Foundation
import HandoffStatistics
import Testing

@Suite("Proportion interval")
struct ProportionIntervalTests {
  // R 4.2.2, prop.test(8, 100, correct = FALSE)$conf.int and prop.test(1, 3, correct = FALSE)$conf.int.
  @Test(
    "Wilson limits as R gives them",
    arguments: [
      (8, 100, 0.041093461484380624, 0.14998107700948735), (1, 3, 0.06149194472039615, 0.7923403991979523),
    ])
  func known(_ events: Int, _ total: Int, _ lower: Double, _ upper: Double) throws {
    let interval = try #require(ProportionInterval(events: events, of: total))
    #expect(interval.share == Double(events) / Double(total))
    #expect(abs(interval.lower - lower) < 1e-14)
    #expect(abs(interval.upper - upper) < 1e-14)
  }

  @Test(
    "Nobody affected: the lower limit is exactly 0; everybody: the upper exactly 1",
    arguments: [1, 2, 12, 1_000_000])
  func edges(_ total: Int) throws {
    let none = try #require(ProportionInterval(events: 0, of: total))
    let all = try #require(ProportionInterval(events: total, of: total))
    // At x = 0 the upper limit is z²/(n + z²), with z = 1.959963984540054.
    let zz = 3.8414588206941245
    #expect(none.share == 0)
    #expect(none.lower == 0)
    #expect(abs(none.upper - zz / (Double(total) + zz)) < 1e-12)
    #expect(all.share == 1)
    #expect(all.upper == 1)
    #expect(abs(all.lower - Double(total) / (Double(total) + zz)) < 1e-12)
  }

  @Test(
    "An empty population and impossible counts have no interval",
    arguments: [(0, 0), (1, 0), (-1, 10), (11, 10), (0, -1), (.min, .max), (.max, .max - 1)])
  func impossible(_ events: Int, _ total: Int) {
    #expect(ProportionInterval(events: events, of: total) == nil)
  }

  @Test("The limits hold the share between them, move with the events, and are mirrored for the rest")
  func shape() throws {
    for total in [1, 2, 3, 10, 37, 500] {
      var previous: ProportionInterval?
      for events in 0...total {
        let interval = try #require(ProportionInterval(events: events, of: total))
        #expect(0 <= interval.lower && interval.lower <= interval.share)
        #expect(interval.share <= interval.upper && interval.upper <= 1)
        if let previous {
          #expect(previous.lower < interval.lower)
          #expect(previous.upper < interval.upper)
        }
        let rest = try #require(ProportionInterval(events: total - events, of: total))
        #expect(abs(rest.lower - (1 - interval.upper)) < 1e-12)
        previous = interval
      }
    }
  }

  /// Beside the package, and no part of it; links are followed, so that a linked copy of the tests finds it
  /// too.
  private static let cases = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(
      path: "../../../shared/reference/statistics/cases/proportions.json"
    )
    .standardizedFileURL

  private struct Family: Decodable {
    struct Case: Decodable {
      struct Inputs: Decodable {
        let x: Int?
        let n: Int?
        let conf: Double?
      }
      struct Limits: Decodable {
        let p: Double?
        let lo: Double?
        let hi: Double?
      }
      let id: String
      let method: String
      let inputs: Inputs
      let expect: Limits
      let rtol: Double
      let atol: Double
    }
    let cases: [Case]
  }

  @Test(
    "The reference cases at 95 %",
    .enabled(
      if: FileManager.default.fileExists(atPath: cases.path), "the reference data is not beside the package"))
  func reference() throws {
    let family = try JSONDecoder().decode(Family.self, from: Data(contentsOf: Self.cases))
    let cases = family.cases.filter { $0.method == "rate" && $0.inputs.conf == 0.95 }
    #expect(cases.count >= 4)
    for reference in cases {
      let (events, total) = (try #require(reference.inputs.x), try #require(reference.inputs.n))
      let interval = try #require(ProportionInterval(events: events, of: total), "\(reference.id)")
      for (found, expected) in [
        (interval.share, reference.expect.p), (interval.lower, reference.expect.lo),
        (interval.upper, reference.expect.hi),
      ] {
        let expected = try #require(expected)
        let tolerance = max(reference.atol, reference.rtol * abs(expected))
        #expect(abs(found - expected) <= tolerance, "\(reference.id): \(found), expected \(expected)")
      }
    }
  }
}
