import HandoffModel
import TestSupport
import Testing

@testable import HandoffRules

@Suite struct CoveredKindTests {
  private static let check =
    "covered: {table: field_history, where: {field: [owner, cs_owner]}, track: field, value: new_value, was: old_value, from: signed_at, until: kickoff_at}"

  private func result(_ changes: String, kickoff: String = "2026-03-10", asOf: String = "2026-12-31") throws -> String {
    let trial = try Trial(Self.check)
    let result = try trial.result(
      "{signed_at: 2026-03-02, kickoff_at: '\(kickoff)', field_history: [\(changes)]}", asOf: asOf)
    return result.reason == .unowned ? "\(result.outcome.id) \(result.found)" : result.outcome.id
  }

  @Test func aPostHeldThroughout() throws {
    #expect(try result("{field: cs_owner, old_value: '', new_value: U-2, at: 2026-03-02}") == "satisfied")
    #expect(try result("{field: cs_owner, old_value: U-1, new_value: U-2, at: 2026-03-05}") == "satisfied")
  }

  /// Unassigned from the 2nd to the 6th: four days.
  @Test func aGapIsCountedInDays() throws {
    #expect(try result("{field: cs_owner, old_value: '', new_value: U-2, at: 2026-03-06}") == "violated 4")
    #expect(
      try result(
        "{field: cs_owner, old_value: U-1, new_value: '', at: 2026-03-04}, {field: cs_owner, old_value: '', new_value: U-2, at: 2026-03-07}"
      ) == "violated 3")
    // The gap goes on after the last change, up to the kickoff.
    #expect(try result("{field: cs_owner, old_value: U-1, new_value: '', at: 2026-03-04}") == "violated 6")
  }

  @Test func eitherTrackWillDo() throws {
    #expect(
      try result(
        "{field: cs_owner, old_value: '', new_value: U-2, at: 2026-03-04}, {field: owner, old_value: U-1, new_value: '', at: 2026-03-05}"
      ) == "satisfied")
  }

  @Test func whileTheEndHasNotCome() throws {
    let change = "{field: cs_owner, old_value: U-1, new_value: '', at: 2026-03-04}"
    #expect(try result(change, kickoff: "", asOf: "2026-03-06") == "violated 2")
  }

  /// Against a day-by-day count of an obvious timeline.
  @Test func agreesWithASlowOracle() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<40 {
      var changes: [(day: Int, field: String, isHeld: Bool)] = []
      for _ in 0..<Int.random(in: 1...5, using: &generator) {
        changes.append(
          (Int.random(in: 1...15, using: &generator), generator.pick(["owner", "cs_owner"]), generator.once(in: 2)))
      }
      changes.sort { ($0.day, $0.field) < ($1.day, $1.field) }
      // One change a day and field, so that no order is left open.
      var seen: Set<String> = []
      changes = changes.filter { seen.insert("\($0.day) \($0.field)").inserted }
      var gap = 0
      for day in 2..<12 {
        let isOwned = Set(changes.map(\.field)).contains { field in
          changes.last { $0.field == field && $0.day <= day }?.isHeld ?? false
        }
        if !isOwned { gap += 1 }
      }
      let text = changes.enumerated().map { index, change in
        "{change_id: C\(index), field: \(change.field), old_value: '', new_value: '\(change.isHeld ? "U-1" : "")', at: 2026-03-\(change.day < 10 ? "0" : "")\(change.day)}"
      }.joined(separator: ", ")
      #expect(try result(text, kickoff: "2026-03-12") == (gap == 0 ? "satisfied" : "violated \(gap)"), "\(text)")
    }
  }

  @Test func withoutHistoryNothingIsKnown() throws {
    let trial = try Trial(Self.check)
    #expect(try trial.verdict("{kickoff_at: 2026-03-10}") == "unknown")
  }
}
