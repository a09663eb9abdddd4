import HandoffModel
import Testing

@testable import HandoffConfig

@Suite struct ScoringSpecTests {
  private static let lines = [
    "dimensions: {completeness: 40, timing: 40, playbook: 20}",
    "core_cap: {score: 59.0, missed_by: [violated, late]}",
    "grades: {excellent: 85, good: 70, fair: 60}",
    "groups: [{id: late, title: {en: Late, es: Tarde}, rules: [a, b], max_points: 7.5}]",
    "completion: {milestones: [a], alarm: 90}",
  ]

  private static func decode(_ text: String) throws(ConfigurationError) -> ScoringSpec {
    guard let node = try YAMLDocument.parse(text, file: "s.yaml") else {
      throw ConfigurationError(at: nil, en: "empty", es: "vacío")
    }
    return try ScoringSpec(node)
  }

  @Test func everyKeyIsRead() throws {
    let spec = try Self.decode(Self.lines.joined(separator: "\n"))
    #expect(spec.dimensionWeights == [40, 40, 20])
    #expect(spec.coreCap == 590)
    #expect(spec.coreMissedBy == [.violated, .late])
    #expect(spec.gradeFloors.map(\.grade) == [.excellent, .good, .fair])
    #expect(spec.gradeFloors.map(\.floor) == [850, 700, 600])
    #expect(spec.groups.map(\.id) == ["late"])
    #expect(spec.groups.map(\.rules) == [["a", "b"]])
    #expect(spec.groups.map(\.maximumLoss) == [75])
    #expect(spec.completionMilestones.map(\.scalar) == ["a"])
    #expect(spec.completionAlarm == 90)
  }

  @Test func groupsMayBeLeftOut() throws {
    let text = Self.lines.filter { !$0.hasPrefix("groups") }.joined(separator: "\n")
    #expect(try Self.decode(text).groups.isEmpty)
  }

  @Test(arguments: [("0", 0), ("100", 1_000), ("100.0", 1_000), ("59", 590), ("0.1", 1), ("07.0", 70)])
  func pointsHaveAtMostOneDecimal(_ text: String, _ tenths: Int) throws {
    let lines = Self.lines.map { $0.replacing("59.0", with: text) }
    #expect(try Self.decode(lines.joined(separator: "\n")).coreCap == tenths)
  }

  @Test(arguments: [
    "-1", "-0.5", "+5", "100.1", "101", "59.05", "59.", ".5", "5.-1", "1e1", "", "x", "1.2.3", "99999999999999999999",
  ])
  func otherPointsAreRefused(_ text: String) {
    let lines = Self.lines.map { $0.replacing("59.0", with: "'\(text)'") }
    let found = issues { () throws(ConfigurationError) in try Self.decode(lines.joined(separator: "\n")) }
    #expect(found.count == 1)
    #expect(
      found.first?.hasPrefix("s.yaml:2:19: error: expected points from 0 to 100 with at most one decimal, found")
        == true, "\(found)")
  }

  @Test(
    arguments: [
      (
        "timing: 40", "timing: 1001",
        "s.yaml:1:40: error: expected a whole number from 0 to 1000, found the value `1001`"
      ),
      ("timing: 40, ", "", "s.yaml:1:13: error: the key `timing` is missing here"),
      (
        "{completeness: 40, timing: 40, playbook: 20}", "{completeness: 0, timing: 0, playbook: 0}",
        "s.yaml:1:13: error: at least one dimension needs a weight"
      ),
      (
        "violated", "pending",
        "s.yaml:2:37: error: unknown judged outcome `pending`; expected one of `late`, `met`, `overdue`, `partial`, `satisfied`, `violated`"
      ),
      ("good: 70", "good: 85", "s.yaml:3:31: error: `good` must begin below `excellent`"),
      ("fair: 60", "fair: 70.1", "s.yaml:3:41: error: `fair` must begin below `good`"),
      ("fair: 60", "fiar: 60", "s.yaml:3:35: error: unknown key `fiar`; did you mean `fair`?"),
      ("alarm: 90", "alarm: 101", "s.yaml:5:38: error: expected a whole number from 0 to 100, found the value `101`"),
      ("max_points: 7.5", "max_point: 7.5", "s.yaml:4:66: error: unknown key `max_point`; did you mean `max_points`?"),
      ("es: Tarde", "es: ''", "s.yaml:4:43: error: expected a text, found nothing"),
    ])
  func mistakes(_ text: String, _ replacement: String, _ issue: String) {
    let lines = Self.lines.joined(separator: "\n").replacing(text, with: replacement)
    let found = issues { () throws(ConfigurationError) in try Self.decode(lines) }
    #expect(found == [issue])
  }
}
