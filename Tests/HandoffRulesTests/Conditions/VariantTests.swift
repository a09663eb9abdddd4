import HandoffConfig
import HandoffModel
import Testing

@testable import HandoffRules

/// The first variant whose condition holds; the rule's own limits, counted, where that cannot be told.
@Suite struct VariantTests {
  private static func trial(when: String? = nil) throws -> Trial {
    let variants = """
      variants:
          - when: {segment: smb}
            within: {limit: 9 days}
          - when: {acv: ">= 100"}
            within: {limit: 2 days}
          - when: {segment: [smb, enterprise]}
            within: {limit: 3 days, to: first_value_at}
      """
    let check = "within: {from: signed_at, to: kickoff_at, limit: 5 days}"
    return try when.map { try Trial(check, variants, "when: \($0)") } ?? Trial(check, variants)
  }

  private static let cells = "kickoff_at: 2026-03-06, first_value_at: 2026-03-12"

  @Test(
    arguments: [
      ("segment: smb, acv: 500", 1, 9, 4, 0), ("segment: enterprise, acv: 500", 2, 2, 4, 0),
      ("segment: enterprise, acv: 5", 3, 3, 10, 0),
      ("segment: strategic, acv: 5", 0, 5, 4, 0),
      // Nothing of the first is known: the others are not asked.
      ("acv: ''", 0, 5, 4, 1),
      // The first does not hold, of the second nothing is known, and the third is not asked.
      ("segment: enterprise, acv: ''", 0, 5, 4, 1), ("segment: smb, acv: ''", 1, 9, 4, 0),
    ])
  func firstMatchWins(_ cells: String, _ variant: UInt8, _ limit: Int64, _ elapsed: Int64, _ undecided: Int) throws {
    let column = try Self.trial().column(["{\(cells), \(Self.cells)}"])
    let reading = try #require(column.clocks[0])
    #expect(column.results[0].variant == variant)
    #expect((reading.limit, reading.elapsed) == (limit, elapsed))
    #expect(column.undecidedVariants == undecided)
  }

  /// Handoffs to which the rule does not apply are not judged by its own limits either.
  @Test func undecidedOnesAreCountedAmongThoseJudged() throws {
    let trial = try Self.trial(when: "{is_strategic: true}")
    let handoffs = ["true", "false", "''", "true"].map { "{is_strategic: \($0), acv: '', \(Self.cells)}" }
    let column = try trial.column(handoffs)
    #expect(column.results.map(\.outcome) == [.met, .notApplicable, .unknown, .met])
    #expect(column.undecidedVariants == 2)
  }

  @Test func theExpectationOfEachVariantIsDescribed() throws {
    let description = try #require(try Self.trial().book.descriptions.last)
    #expect(
      description.expectations.map(\.en) == [
        "within 5 days of “Contract signed at”", "within 9 days of “Contract signed at”",
        "within 2 days of “Contract signed at”", "within 3 days of “Contract signed at”",
      ])
    #expect(description.expectations.first?.es == "en un máximo de 5 días desde «Fecha de firma del contrato»")
  }
}
