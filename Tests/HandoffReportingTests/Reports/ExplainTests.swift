import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct ExplainTests {
  private func markdown(_ handoff: Handoff, _ language: Language = .en) throws -> String {
    var fixture = Fixture([handoff])
    fixture.language = language
    let document = try #require(ExplainDocument.document(fixture.context, fixture.batch))
    return String(decoding: MarkdownFormat().bytes(of: document), as: UTF8.self)
  }

  private var handoff: Handoff {
    var handoff = Handoff(dealID: "OPP-1")
    handoff.results["use-case-filled"] = RuleResult(.violated, credit: .none, reason: .placeholder, found: 1)
      .at(.deals, 2, row: 0)
    handoff.results["champion-named"] = .notExported
    handoff.results["kickoff-held"] = RuleResult(.pending, credit: .none, reason: .notDone)
    handoff.results["late-handoff"] = RuleResult(.violated, credit: .none, reason: .patternFound, found: 0b1)
    handoff.clocks["kickoff-held"] = ClockReading(
      start: handoff.signedAt, end: nil, elapsed: 2, limit: 5, target: 3, unit: .businessDays,
      isWholeDays: false)
    handoff.completion = .pending
    return handoff
  }

  /// Weights 5 and 3 are judged, 2 is unknown: 5/8 = 62.5 points lost, 80 % covered.
  @Test func theWholeLedger() throws {
    #expect(
      try markdown(handoff) == """
        # Handoff `OPP-1`

        Judged as of **31 August 2026** (set in the workspace); time zone `UTC`, calendar Monday to Friday without holidays, rules `default`, ruler `3f1c0000aa`, handoff 0.1.0.

        Score **37.5** of 100 (poor); 80% of the weight could be judged. Signed 1 July 2026, segment mid-market. Milestones: one is not due yet.

        | Part of the score | Points of 100 | Weight judged |
        | :-- | --: | --: |
        | Information completeness | 37.5 | 8 |
        | Timing | – | 0 |
        | Playbook | – | 0 |

        ## Where the points went

        | Rule | Expected | Found | Evidence | Points | Own loss, unrounded |
        | :-- | :-- | :-- | :-- | --: | --: |
        | Use case | filled | placeholder `TBD` | `Opportunity.csv` line 2, `Use_Case__c` | −62.5 | −62.50 |

        The lines add up to the 62.5 points lost.

        ## How to win them back

        - **Use case** (−62.5): Fix use-case-filled, now. Why use-case-filled matters.

        ## Not due yet

        | Rule | Expected | Found |
        | :-- | :-- | :-- |
        | Kickoff held | within 5 business days of signed_at | not due yet: 2 business days (limit 5) |

        ## Patterns found

        - **Late handoff**: found, see “Kickoff held”. Why late-handoff matters.

        ## Could not be judged

        | Rule | Found | Fields |
        | :-- | :-- | :-- |
        | Champion | not exported | `champion` |

        Fulfilled: 1 rules. Not applicable: 0 rules.

        """)
  }

  @Test func theCapIsSpelledOut() throws {
    var capped = Handoff(dealID: "OPP-1")
    capped.results["champion-named"] = .blank
    capped.capped = 267
    let text = try markdown(capped)
    #expect(text.contains("Score **59.0** of 100 (poor)"))
    #expect(text.contains("Without the core cap it would be 85.7."))
    #expect(
      text.contains(
        "| Core cap: a core rule is missed, so the score cannot exceed 59.0 |  |  |  | −26.7 |  |"))
  }

  @Test func nothingJudged() throws {
    var empty = Handoff(dealID: "OPP-1")
    for rule in Fixture.standardRules { empty.results[rule.id] = .notExported }
    let text = try markdown(empty)
    #expect(text.contains("This handoff could not be judged"))
    #expect(!text.contains("Part of the score"))
  }

  @Test func spanishHasNoOpenSlots() throws {
    let text = try markdown(handoff, .es)
    #expect(!text.contains("{"))
    #expect(text.contains("texto de relleno `TBD`"))
    #expect(text.contains("aún en plazo: 2 días hábiles (límite 5)"))
  }

  @Test func aHandoffThatIsNotThere() {
    let fixture = Fixture([handoff])
    #expect(ExplainDocument.document(fixture.context, fixture.batch, handoff: 1) == nil)
  }
}
