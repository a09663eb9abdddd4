import HandoffConfig
import HandoffModel
import TestSupport
import Testing

@testable import HandoffRules

@Suite struct RepliesKindTests {
  private static func trial(_ limit: String = "4 hours") throws -> Trial {
    try Trial(
      "replies: {to: {direction: inbound}, by: {direction: outbound}, from: signed_at, until: kickoff_at, limit: \(limit)}"
    )
  }

  /// `<` is a message of the customer, `>` a reply, each with its time on the given day of March.
  private static func given(_ messages: [String], kickoff: String = "2026-03-20T12:00:00Z") -> String {
    let rows = messages.map { message in
      "{at: '2026-03-\(message.dropFirst())', direction: \(message.first == "<" ? "inbound" : "outbound")}"
    }
    return
      "{signed_at: '2026-03-02T09:00:00Z', kickoff_at: '\(kickoff)', activities: [\(rows.joined(separator: ", "))]}"
  }

  @Test(
    arguments: [
      (["<03T10:00:00Z", ">03T14:00:00Z"], "satisfied"), (["<03T10:00:00Z", ">03T14:00:01Z"], "violated"),
      (["<03T10:00:00Z"], "violated"), ([">03T10:00:00Z"], "not-applicable"), (["<02T08:00:00Z"], "not-applicable"),
      // One reply answers both, each by its own clock.
      (["<03T10:00:00Z", "<03T12:00:00Z", ">03T15:00:00Z"], "partial 5000"),
      (["<03T10:00:00Z", ">03T11:00:00Z", "<04T10:00:00Z", "<05T10:00:00Z", ">05T11:00:00Z"], "partial 6666"),
      // A reply before the message is none.
      (["<03T10:00:00Z", ">03T09:59:59Z"], "violated"),
      // After the kickoff nothing is asked, but a reply after it counts.
      (["<20T11:00:00Z", ">20T14:00:00Z", "<20T12:00:01Z"], "satisfied"), (["<20T12:00:00Z"], "violated"),
    ])
  func messages(_ messages: [String], _ verdict: String) throws {
    #expect(try Self.trial().verdict(Self.given(messages)) == verdict)
  }

  @Test(
    arguments: [
      (["<03T10:00:00Z"], "2026-03-03T14:00:00Z", "pending"), (["<03T10:00:00Z"], "2026-03-03T14:00:01Z", "violated"),
      // A message that still has time does not count beside one that was answered, or was not.
      (["<03T08:00:00Z", ">03T09:00:00Z", "<03T10:00:00Z"], "2026-03-03T12:00:00Z", "satisfied"),
      (["<02T10:00:00Z", "<03T10:00:00Z"], "2026-03-03T12:00:00Z", "violated"),
      // What comes later does not exist: neither the reply nor the message.
      (["<03T10:00:00Z", ">03T13:00:00Z"], "2026-03-03T12:00:00Z", "pending"),
      (["<03T10:00:00Z"], "2026-03-03T09:00:00Z", "not-applicable"),
    ])
  func stillOpen(_ messages: [String], _ asOf: String, _ verdict: String) throws {
    #expect(try Self.trial().verdict(Self.given(messages, kickoff: ""), asOf: asOf) == verdict)
  }

  /// Days without a time are told apart by day only, whatever the ids of the rows and the order in the file.
  @Test(
    arguments: [
      ["<03", ">03"], [">03", "<03"], ["<03T10:00:00Z", ">03"], [">03T09:00:00Z", "<03"],
      ["<03T10:00:00Z", ">03T10:00:00Z"],
    ])
  func aReplyOfTheSameDayCounts(_ messages: [String]) throws {
    #expect(try Self.trial("1 day").verdict(Self.given(messages)) == "satisfied")
  }

  /// Half past five on a Friday, answered on Monday at half past twelve: half an hour and three and a half.
  @Test func businessHoursStandStillOverTheWeekend() throws {
    let trial = try Self.trial("4 business hours")
    #expect(try trial.verdict(Self.given(["<06T17:30:00Z", ">09T12:30:00Z"])) == "satisfied")
    #expect(try trial.verdict(Self.given(["<06T17:30:00Z", ">09T12:30:01Z"])) == "violated")
  }

  @Test(
    arguments: [
      ("{kickoff_at: 2026-03-09}", "unknown"), ("{activities: [{at: 2026-03-03, direction: inbound}]}", "unknown"),
      ("{kickoff_at: x1, activities: [{at: 2026-03-03, direction: inbound}]}", "invalid"),
      ("{kickoff_at: 2026-03-09, activities: [{at: '', direction: inbound}]}", "not-applicable"),
    ])
  func whatIsNotThere(_ given: String, _ verdict: String) throws {
    #expect(try Self.trial().verdict(given) == verdict)
  }

  @Test func aMessageTooLateIsTheEvidence() throws {
    let trial = try Self.trial()
    let result = try trial.result(Self.given(["<03T10:00:00Z", ">03T11:00:00Z", "<04T10:00:00Z", ">04T20:00:00Z"]))
    #expect((result.verdict, result.found, result.extra) == ("partial 5000", 1, 2))
    // Third in time.
    #expect((result.origin.table, result.origin.row) == (.activities, 2))
    let all = try trial.result(Self.given(["<03T10:00:00Z", ">03T11:00:00Z"]))
    #expect(all.origin == .none)
  }

  // MARK: Slow oracle

  @Test func randomMessagesAgreeWithASlowSearch() throws {
    var generator = SeededGenerator(seed: 23)
    let asOf = "2026-03-12T00:00:00Z"
    let now = try #require(SlowTimeline.parsed(asOf)?.instant)
    let signed = try #require(SlowTimeline.parsed("2026-03-02T09:00:00Z")?.instant)
    var handoffs: [String] = []
    var expected: [String] = []
    for _ in 0..<500 {
      var messages: [(at: Instant, isInbound: Bool)] = []
      var rows: [String] = []
      for _ in 0..<generator.below(9) {
        // Apart by at least a second, so that no order of equal instants matters here.
        let at = Instant(seconds: signed.seconds - 7_200 + Int64(generator.below(11 * 24)) * 3_600 + Int64(rows.count))
        let isInbound = generator.once(in: 2)
        messages.append((at, isInbound))
        rows.append("{at: '\(at)', direction: \(isInbound ? "inbound" : "outbound")}")
      }
      rows.append("{at: '2026-02-01T00:00:00Z', direction: outbound}")
      let end = generator.once(in: 3) ? nil : Instant(seconds: signed.seconds + Int64(generator.below(240)) * 3_600)
      handoffs.append(
        "{signed_at: '2026-03-02T09:00:00Z', kickoff_at: '\(end.map { "\($0)" } ?? "")', activities: [\(rows.joined(separator: ", "))]}"
      )
      expected.append(slowVerdict(messages, signed: signed, end: end, now: now))
    }
    let results = try Self.trial("24 hours").column(handoffs, asOf: asOf).results
    for (index, result) in results.enumerated() {
      #expect(result.verdict == expected[index], "\(handoffs[index])")
    }
  }

  private func slowVerdict(_ all: [(at: Instant, isInbound: Bool)], signed: Instant, end: Instant?, now: Instant)
    -> String
  {
    let known = all.filter { $0.at <= now }
    let last = end.flatMap { $0 <= now ? $0 : nil } ?? now
    let asked = known.filter { $0.isInbound && $0.at > signed && $0.at <= last }
    var inTime = 0
    var judged = 0
    for message in asked {
      let answer = known.filter { !$0.isInbound && $0.at > message.at }.map(\.at).min()
      let due = message.at.seconds + 86_400
      if let answer {
        judged += 1
        inTime += answer.seconds <= due ? 1 : 0
      } else if now.seconds > due {
        judged += 1
      }
    }
    if judged == 0 { return asked.isEmpty ? "not-applicable" : "pending" }
    if inTime == judged { return "satisfied" }
    return inTime == 0 ? "violated" : "partial \(inTime * 10_000 / judged)"
  }
}
