import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct FoundTests {
  private let writer = FoundWriter(Fixture([Handoff(dealID: "A")]).context)

  private func text(_ result: RuleResult, _ clock: ClockReading? = nil, rule: Int = 3) -> String {
    let bytes = [UInt8](capacity: writer.longest) { out in
      writer.append(result, clock: clock, rule: rule, to: &out)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func violated(_ reason: Reason, found: Int64 = 0, extra: Int64 = 0) -> RuleResult {
    RuleResult(.violated, credit: .none, reason: reason, found: found, extra: extra)
  }

  private func clock(_ elapsed: Int64, limit: Int64, _ unit: TimeUnit) -> ClockReading {
    ClockReading(
      start: .written("2026-07-01"), end: nil, elapsed: elapsed, limit: limit, target: nil, unit: unit,
      isWholeDays: false)
  }

  @Test func textsOfCells() {
    #expect(text(violated(.blank)) == "blank")
    #expect(text(violated(.placeholder, found: 1)) == "placeholder `TBD`")
    #expect(text(violated(.tooFewWords, found: 3, extra: 4)) == "3 words, 4 needed")
    #expect(text(violated(.tooFewWords, found: 1, extra: 4)) == "1 word, 4 needed")
    #expect(text(violated(.sameAsField, found: 2)) == "same text as “use case”")
    #expect(text(violated(.unwantedContent, found: 0)) == "a number instead of an answer")
    #expect(text(violated(.numberOutOfRange, found: -25_000)) == "-2.5")
    #expect(text(violated(.count, found: 2, extra: 5)) == "2 of 5 found")
  }

  @Test func clocks() {
    let late = RuleResult(.late, credit: .none, reason: .done)
    #expect(text(late, clock(9, limit: 5, .businessDays)) == "9 business days (limit 5)")
    #expect(text(late, clock(1, limit: 0, .days)) == "1 day (limit 0)")
    // 50 h 30 min are 50.5 hours.
    #expect(text(late, clock(181_800, limit: 172_800, .hours)) == "50.5 hours (limit 48)")
    // Ninety-six hours or more are days: 345,600 s are 4 days; 26,000,000 s are 300.93 days.
    #expect(text(late, clock(345_599, limit: 172_800, .hours)) == "96 hours (limit 48)")
    #expect(text(late, clock(345_600, limit: 172_800, .hours)) == "4 days (limit 48 hours)")
    #expect(text(late, clock(26_000_000, limit: 3_600, .hours)) == "300.9 days (limit 1 hour)")
    #expect(text(late, clock(3_600, limit: 1_800, .businessHours)) == "1 business hour (limit 0.5)")
    let overdue = RuleResult(.overdue, credit: .none, reason: .notDone)
    #expect(text(overdue, clock(9, limit: 5, .businessDays)) == "not done after 9 business days (limit 5)")
    let pending = RuleResult(.pending, credit: .none, reason: .notDone)
    #expect(text(pending, clock(2, limit: 5, .days)) == "not due yet: 2 days (limit 5)")
    let silence = RuleResult(.late, credit: .none, reason: .silence)
    #expect(text(silence, clock(6, limit: 4, .days)) == "6 days without contact (limit 4)")
    let early = RuleResult(.invalid, credit: .none, reason: .beforeStart)
    #expect(text(early) == "dated before “Contract signed at”")
  }

  @Test func spanish() {
    var fixture = Fixture([Handoff(dealID: "A")])
    fixture.language = .es
    let writer = FoundWriter(fixture.context)
    let late = RuleResult(.late, credit: .none, reason: .done)
    let found = writer.text(late, clock: clock(181_800, limit: 172_800, .hours), rule: 3)
    #expect(found.plainText == "50,5 horas (límite 48)")
  }

  /// A name that nobody labelled stands as it is written.
  @Test func namesWithoutALabel() {
    #expect(text(violated(.eventMissing), rule: 3) == "`kickoff_at` is missing")
  }

  @Test func labelsInTheQuotationMarksOfTheLanguage() {
    var fixture = Fixture([Handoff(dealID: "A")])
    fixture.language = .es
    let found = FoundWriter(fixture.context).text(violated(.sameAsField, found: 2), clock: nil, rule: 0)
    #expect(found == ReportText([.plain("el mismo texto que "), .plain("«campo use case»")]))
  }

  @Test func patternsNameTheirEvidence() {
    #expect(text(violated(.patternFound, found: 0b1), rule: 4) == "found, see “Kickoff held”")
    #expect(text(violated(.patternFound, found: 0), rule: 4) == "found")
  }

  /// Whatever the numbers say, nothing is left unworded and nothing is longer than announced.
  @Test func everyReasonWithEveryOutcome() {
    for reason in Reason.allCases {
      for outcome in Outcome.allCases {
        for clock in [nil, clock(.max, limit: .max, .businessHours)] {
          for number in [Int64.min, -1, 0, 1, 99, .max] {
            let result = RuleResult(outcome, credit: .none, reason: reason, found: number, extra: number)
            let bytes = text(result, clock)
            #expect(!bytes.isEmpty)
            #expect(!bytes.contains("{"))
            #expect(writer.text(result, clock: clock, rule: 3).plainText == bytes.replacing("`", with: ""))
          }
        }
      }
    }
  }

  /// A number may identify somebody where its field does.
  @Test func numbersOfPersonalFieldsAreNotShown() {
    let phrase = FoundPhrase(violated(.numberOutOfRange, found: 600_123_456), clock: nil, isPersonal: true)
    #expect(phrase == .hiddenNumber)
  }
}
