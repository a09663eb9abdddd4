import TestSupport
import Testing

@testable import HandoffRules

/// Values counted from other values, from messages, and over the whole export.
@Suite struct ComputedValueTests {
  private func trial(_ derived: String) throws -> Trial {
    try Trial("filled: {field: x}", derived: "- {name: x, label: {en: X, es: X}, \(derived)}")
  }

  private func value(_ derived: String, _ handoff: String, asOf: String = "2026-12-31") throws -> String {
    try trial(derived).values("x", [handoff], asOf: asOf)[0]
  }

  @Test func shifts() throws {
    let signed = "{signed_at: 2026-03-02, go_live_date: 2026-03-31, contract_start: 2026-01-31, contract_term: 13}"
    let day = { (text: String) in try self.value("shift: \(text)", signed) }
    #expect(try day("{of: signed_at, by: 20 days}") == "\(try moment("2026-03-22"))")
    // Monday and five business days.
    #expect(try day("{of: signed_at, by: 5 business days}") == "\(try moment("2026-03-09"))")
    #expect(try day("{of: go_live_date, back: 7 days}") == "\(try moment("2026-03-24"))")
    // The 31st of a month that has 28 days becomes its last.
    #expect(try day("{of: contract_start, months: contract_term}") == "\(try moment("2027-02-28"))")
    #expect(try value("shift: {of: go_live_date, by: 1 day}", "{go_live_date: ''}") == "blank")
    #expect(try value("shift: {of: go_live_date, by: 1 day}", "{}") == "notExported")
  }

  private func moment(_ day: String) throws -> String {
    try Trial("filled: {field: go_live_date}").values("go_live_date", ["{go_live_date: \(day)}"])[0]
  }

  @Test func elapsedTime() throws {
    let dates = "{signed_at: '2026-03-06T10:00:00Z', kickoff_at: '2026-03-09T22:00:00Z'}"
    #expect(try value("elapsed: {from: signed_at, to: kickoff_at}", dates) == "3")
    #expect(try value("elapsed: {from: signed_at, to: kickoff_at, unit: business days}", dates) == "1")
    #expect(try value("elapsed: {from: signed_at, to: kickoff_at, unit: hours}", dates) == "84")
    #expect(try value("elapsed: {from: kickoff_at, to: signed_at}", dates) == "-3")
    #expect(try value("elapsed: {from: signed_at, to: as_of}", "{signed_at: 2026-03-02}", asOf: "2026-03-12") == "10")
  }

  /// Answers after 2 and 30 hours, one message without any: the lower of the two in the middle.
  @Test func timeToAnswer() throws {
    let messages = [
      "{at: '2026-03-03T09:00:00Z', direction: inbound}", "{at: '2026-03-03T11:00:00Z', direction: outbound}",
      "{at: '2026-03-05T09:00:00Z', direction: inbound}", "{at: '2026-03-06T15:00:00Z', direction: outbound}",
      "{at: '2026-03-09T09:00:00Z', direction: inbound}",
    ]
    let reply = "reply_time: {to: {direction: inbound}, by: {direction: outbound}, from: signed_at}"
    #expect(try value(reply, "{signed_at: 2026-03-02, activities: [\(messages.joined(separator: ", "))]}") == "2")
    #expect(
      try value(reply, "{signed_at: 2026-03-02, activities: [\(messages[2...3].joined(separator: ", "))]}") == "30")
    #expect(try value(reply, "{signed_at: 2026-03-02, activities: [\(messages[4])]}") == "blank")
  }

  @Test func sumsAndLags() throws {
    let rows =
      "[{issued_at: 2026-03-05, amount: '100.5'}, {issued_at: 2026-03-06, amount: ''}, {issued_at: 2026-03-07, amount: '50'}]"
    #expect(try value("sum: {table: invoices, of: amount}", "{invoices: \(rows)}") == "150.5")
    let tasks =
      "[{name: A, created_at: 2026-03-02, done_at: 2026-03-03}, {name: B, created_at: 2026-03-02, done_at: 2026-03-12}, {name: C, created_at: 2026-03-02, done_at: 2026-03-04}]"
    #expect(
      try value("median_lag: {table: tasks, from_field: created_at, to_field: done_at}", "{tasks: \(tasks)}") == "2")
  }

  @Test func firstRowWithoutAnOrder() throws {
    let rows =
      "[{cs_account_id: B, health_score: ''}, {cs_account_id: C, health_score: '7'}, {cs_account_id: D, health_score: '9'}]"
    // The row without a value is passed over; rows stand in the order of their ids.
    let first = try value("first: {table: cs_accounts, of: health_score}", "{cs_accounts: \(rows)}")
    let last = try value("last: {table: cs_accounts, of: health_score}", "{cs_accounts: \(rows)}")
    #expect(Set([first, last]) == ["7", "9"])
  }

  @Test func choices() throws {
    let choose = "choose: [{when: {segment: smb}, is: small}, {when: {acv: '>= 100'}, is: large}, {is: medium}]"
    #expect(try value(choose, "{segment: smb, acv: '500'}") == "small")
    #expect(try value(choose, "{segment: enterprise, acv: '500'}") == "large")
    #expect(try value(choose, "{segment: enterprise, acv: '5'}") == "medium")
    #expect(try value(choose, "{segment: enterprise, acv: ''}") == "notExported")
  }

  /// Every pair of a seller compared by the resemblance of their word pairs: those at 0.9 and more are found, those below 0.3
  /// are not.
  @Test func copiesAgreeWithASlowOracle() throws {
    let base =
      "replace the forecast spreadsheet of the regions with one shared and trusted view for the board every month"
    let words = base.split(separator: " ").map(String.init)
    let texts = [
      base, base + " end", base, String(words.reversed().joined(separator: " ")),
      "connect the support desk to billing so that refunds need no second login and no manual copy any more",
      "short text", base,
    ]
    let sellers = ["U-1", "U-1", "U-2", "U-1", "U-1", "U-1", "U-1"]
    let handoffs = zip(texts, sellers).map { "{ae: \($1), use_case: '\($0)'}" }
    let found = try Trial("filled: {field: use_case}").evaluatedValues("copied_use_case", handoffs)
    func pairs(_ text: String) -> Set<String> {
      let words = text.split(separator: " ")
      return Set(zip(words, words.dropFirst()).map { "\($0) \($1)" })
    }
    for index in texts.indices {
      let expected = texts.indices.count { other in
        let (a, b) = (pairs(texts[index]), pairs(texts[other]))
        let resemblance = Double(a.intersection(b).count) / Double(max(1, a.union(b).count))
        #expect(resemblance >= 0.9 || resemblance < 0.3)
        return other != index && sellers[other] == sellers[index] && resemblance >= 0.9
      }
      #expect(found[index] == "\(texts[index] == "short text" ? 0 : expected)", "\(index)")
    }
  }

  /// Counted by comparing every pair of intervals.
  @Test func concurrentHandoffsAgreeWithASlowOracle() throws {
    var generator = SeededGenerator(seed: 3)
    var handoffs: [(owner: String, begin: Int, end: Int?)] = []
    for _ in 0..<60 {
      let begin = Int.random(in: 1...20, using: &generator)
      handoffs.append(
        (
          generator.pick(["U-1", "U-2"]), begin,
          generator.once(in: 4) ? nil : begin + Int.random(in: 0...8, using: &generator)
        ))
    }
    let texts = handoffs.map { handoff in
      let day = { (number: Int) in "2026-03-\(number < 10 ? "0" : "")\(number)" }
      return
        "{cs_owner: \(handoff.owner), signed_at: \(day(handoff.begin)), kickoff_at: '\(handoff.end.map(day) ?? "")'}"
    }
    let found = try Trial("filled: {field: use_case}").evaluatedValues("csm_load", texts)
    for index in handoffs.indices {
      let own = handoffs[index]
      let expected = handoffs.indices.count { other in
        let rival = handoffs[other]
        return other != index && rival.owner == own.owner && rival.begin <= own.begin
          && (rival.end ?? .max) >= own.begin
      }
      #expect(found[index] == "\(expected)", "\(index)")
    }
  }
}
