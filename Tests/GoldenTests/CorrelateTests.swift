import Foundation
import TestSupport
import Testing

/// `handoff correlate` on worlds whose truth is known.
@Suite struct CorrelateTests {
  private static func correlate(_ exports: String, out: String, _ scratch: ScratchFolder, _ more: [String] = []) throws
    -> ProgramRun
  {
    let run = try ProgramRun(["correlate", exports, "--out", out, "--quiet"] + more, in: scratch.url)
    guard run.status == 0 else { throw UnexpectedExit(run: run) }
    return run
  }

  /// Days from 2024-01-01.
  private static func day(_ number: Int) -> String {
    let date = Date(timeIntervalSince1970: Double(19_723 + number) * 86_400)
    return date.formatted(.iso8601.year().month().day())
  }

  /// Entry, exit, event and exclusion worked out by hand; cutoff 2026-01-01.
  @Test func cohortByHand() throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      CSVText.text([
        ["deal_id", "account_id", "stage", "close_date", "first_value_date", "economic_buyer"],
        ["D1", "A1", "Closed Won", "2024-01-10", "2024-03-10", "Ana Roy"],
        ["D2", "A2", "Closed Won", "2024-01-10", "", "Ana Roy"],
        ["D3", "A3", "Closed Won", "2024-01-10", "", "Ana Roy"],
        ["D4", "A4", "Closed Won", "2024-01-10", "", "Ana Roy"],
        ["D5", "A5", "Closed Won", "2024-01-10", "", "Ana Roy"],
        ["D6", "A6", "Closed Won", "2024-02-10", "", "Ana Roy"],
        ["D7", "A6", "Closed Won", "2024-01-10", "", "Ana Roy"],
        ["D8", "A8", "Closed Won", "2025-12-20", "", "Ana Roy"],
        ["D9", "A9", "Closed Won", "2024-01-10", "", "Ana Roy"],
      ]), to: "in/deals.csv")
    try scratch.write(
      CSVText.text([
        ["churn_id", "account_id", "churned_at"],
        ["C1", "A2", "2024-12-01"], ["C2", "A2", "2024-11-01"], ["C3", "A3", "2024-01-20"], ["C4", "A4", "2023-12-31"],
        ["C5", "A1", "2026-03-01"],
        // The end of an earlier contract, and of this one.
        ["C6", "A9", "2023-06-01"], ["C7", "A9", "2024-11-10"],
      ]), to: "in/churn.csv")
    try scratch.write(
      CSVText.text([
        ["subscription_id", "account_id", "started_at", "ended_at"],
        // A5 renewed after three weeks, then left for good.
        ["S1", "A5", "2024-01-10", "2025-01-09"], ["S2", "A5", "2025-01-30", "2025-06-30"],
        // A2 came back.
        ["S3", "A2", "2025-05-01", ""],
      ]), to: "in/subscriptions.csv")
    try scratch.write(
      CSVText.text([
        ["survey_id", "deal_id", "instrument", "day", "sent_at", "answered_at", "score"],
        ["N1", "D1", "nps", "", "2024-06-01", "2024-06-02", "9"],
        ["N2", "D2", "nps", "", "2024-06-01", "2024-06-05", "3"],
        ["N3", "D5", "nps", "", "2024-06-01", "", ""], ["N4", "D7", "nps", "", "2025-12-30", "2026-01-02", "8"],
        ["N5", "D8", "nps", "", "2025-12-30", "2025-12-31", "8"],
      ]), to: "in/surveys.csv")
    _ = try Self.correlate("in", out: "out", scratch, ["--as-of", "2026-01-01"])
    let rows = Dictionary(
      uniqueKeysWithValues: CSVTable(try scratch.text("out/cohort.csv")).rows.map { ($0["deal_id"] ?? "", $0) })
    func facts(_ deal: String) -> [String] {
      ["exit_on", "event", "returned", "first_value_days", "excluded"].map { rows[deal]?[$0] ?? "?" }
    }
    #expect(facts("D1") == ["2026-01-01", "active", "0", "60", ""])
    #expect(facts("D2") == ["2024-11-01", "churned", "1", "", ""])
    #expect(facts("D3") == ["2024-01-20", "churned", "0", "", "left-before-landmark"])
    #expect(facts("D4")[1...] == ["churned", "0", "", "churn-before-entry"])
    #expect(facts("D5") == ["2025-06-30", "churned", "0", "", ""])
    #expect(facts("D6").last == "later-handoff")
    #expect(facts("D7").last == "")
    #expect(facts("D8") == ["2026-01-01", "active", "0", "", "left-before-landmark"])
    #expect(facts("D9") == ["2024-11-10", "churned", "0", "", ""])
    #expect(rows.count == 9)
    // Of the four asked after the landmark two had answered by the cutoff; two pairs are no correlation.
    let surveys = CSVTable(try scratch.text("out/associations.csv")).rows.filter { $0["outcome"] == "nps" }
    let asked = surveys.filter { $0["analysis"] == "response" }
    #expect(asked.reduce(0) { $0 + (Int($1["n1"] ?? "") ?? 0) } == 4)
    #expect(asked.first { $0["n1"] == "4" }?["value"] == "0.5")
    #expect(surveys.first { $0["analysis"] == "spearman" }?["status"] == "too-few-pairs")
    #expect(surveys.first { $0["analysis"] == "spearman" }?["value"] == "")
  }

  /// In a world where the kickoff means nothing, those who left early had no time to hold one. Read at the end, the missing kickoff
  /// "explains" the churn; from the landmark it does not.
  @Test func landmarkTakesAwayTheFalseEffect() throws {
    let scratch = try ScratchFolder()
    var generator = SeededGenerator(seed: 11)
    var deals = [["deal_id", "account_id", "stage", "signed_at", "kickoff_date", "segment"]]
    var churn = [["churn_id", "account_id", "churned_at"]]
    var counts = (missing: (churned: 0, all: 0), held: (churned: 0, all: 0))
    for index in 0..<400 {
      let signed = generator.below(300)
      let leaves = generator.below(5) < 2 ? 31 + generator.below(330) : nil
      // Half hold it at once, half at any time of the year, if they are still there.
      let planned = generator.once(in: 2) ? 1 + generator.below(5) : 6 + generator.below(360)
      let kickoff = planned < (leaves ?? 400) ? planned : nil
      deals.append([
        "D\(index)", "A\(index)", "Closed Won", Self.day(signed), kickoff.map { Self.day(signed + $0) } ?? "", "smb",
      ])
      if let leaves { churn.append(["C\(index)", "A\(index)", Self.day(signed + leaves)]) }
      if kickoff == nil {
        counts.missing.all += 1
        if leaves != nil { counts.missing.churned += 1 }
      } else {
        counts.held.all += 1
        if leaves != nil { counts.held.churned += 1 }
      }
    }
    // Without the guard: nobody misses a kickoff but those who left.
    let naive =
      Double(counts.missing.churned) / Double(counts.missing.all)
      / (Double(counts.held.churned) / Double(counts.held.all))
    #expect(naive > 2)
    try scratch.write(CSVText.text(deals), to: "in/deals.csv")
    try scratch.write(CSVText.text(churn), to: "in/churn.csv")
    _ = try Self.correlate("in", out: "out", scratch, ["--as-of", "2026-06-01"])
    let effects = CSVTable(try scratch.text("out/effects.csv")).rows
    let kickoff = try #require(effects.first { $0["rule_id"] == "kickoff-held" })
    let low = try #require(Double(kickoff["ci_low"] ?? ""))
    let high = try #require(Double(kickoff["ci_high"] ?? ""))
    #expect(low < 1 && high > 1)
    #expect(kickoff["grade"] == "inconclusive" || kickoff["grade"] == "no_important_difference")
  }

  /// Poor handoffs leave three times as often: found, graded, with money in each currency apart.
  @Test func plantedEffectIsFound() throws {
    let scratch = try ScratchFolder()
    var generator = SeededGenerator(seed: 4)
    var deals = [["deal_id", "account_id", "stage", "signed_at", "economic_buyer", "segment", "acv", "currency"]]
    var churn = [["churn_id", "account_id", "churned_at"]]
    for index in 0..<400 {
      let isPoor = index % 2 == 0
      let signed = generator.below(300)
      deals.append([
        "D\(index)", "A\(index)", "Closed Won", Self.day(signed), isPoor ? "" : "Ana Roy, finance director", "smb",
        "10000",
        index % 4 < 2 ? "EUR" : "USD",
      ])
      if generator.below(100) < (isPoor ? 45 : 12) {
        churn.append(["C\(index)", "A\(index)", Self.day(signed + 40 + generator.below(300))])
      }
    }
    try scratch.write(CSVText.text(deals), to: "in/deals.csv")
    try scratch.write(CSVText.text(churn), to: "in/churn.csv")
    _ = try Self.correlate("in", out: "out", scratch, ["--as-of", "2026-06-01"])
    let effect = try #require(
      CSVTable(try scratch.text("out/effects.csv")).rows.first { $0["rule_id"] == "economic-buyer-named" })
    #expect((Double(effect["hazard_ratio"] ?? "") ?? 0) > 2)
    #expect(effect["grade"] == "strong")
    let report = try scratch.text("out/report.md")
    #expect(report.contains("association in these records, not proof"))
    // The estimates can be made again from the cohort: of 400 customers the grades add up.
    let cohort = CSVTable(try scratch.text("out/cohort.csv")).rows
    #expect(cohort.count == 400)
    let churned = cohort.count { $0["event"] == "churned" }
    #expect(churned == churn.count - 1)
    let curve = CSVTable(try scratch.text("out/retention.csv")).rows.filter { $0["group"] == "all" }
    #expect(curve.reduce(0) { $0 + (Int($1["events"] ?? "") ?? 0) } == churned)
  }

  /// Planted: of those signed on a Friday half leave, of the others one in ten; promises of the first sixty are due in time. Everybody
  /// is followed for a year, so that the curves are plain shares.
  @Test func signalsOtherThanTheScore() throws {
    let scratch = try ScratchFolder()
    var generator = SeededGenerator(seed: 21)
    var deals = [["deal_id", "account_id", "stage", "signed_at", "economic_buyer", "segment"]]
    var churn = [["churn_id", "account_id", "churned_at"]]
    var promises = [["commitment_id", "deal_id", "kind", "due_date", "done_at"]]
    var left = (friday: 0, other: 0)
    for index in 0..<300 {
      // 2024-01-01 is a Monday: days 4, 11, ... are Fridays; the others are Tuesdays and Wednesdays.
      let week = generator.below(40)
      let isFriday = index % 3 == 0
      let signed = week * 7 + (isFriday ? 4 : 1 + index % 2)
      deals.append([
        "D\(index)", "A\(index)", "Closed Won", Self.day(signed),
        generator.once(in: 2) ? "Ana Roy, finance director" : "",
        "smb",
      ])
      if isFriday ? generator.once(in: 2) : generator.below(10) == 0 {
        churn.append(["C\(index)", "A\(index)", Self.day(signed + 40 + generator.below(300))])
        if isFriday { left.friday += 1 } else { left.other += 1 }
      }
      if index < 60 {
        promises.append([
          "P\(index)", "D\(index)", "feature", Self.day(signed + 20),
          index % 4 == 0 ? "" : Self.day(signed + (index % 4 == 1 ? 40 : 15)),
        ])
      }
    }
    try scratch.write(CSVText.text(deals), to: "in/deals.csv")
    try scratch.write(CSVText.text(churn), to: "in/churn.csv")
    try scratch.write(CSVText.text(promises), to: "in/commitments.csv")
    _ = try Self.correlate("in", out: "out", scratch, ["--as-of", "2026-06-01"])
    let rows = CSVTable(try scratch.text("out/associations.csv")).rows
    func row(_ exposure: String) -> [String: String] {
      rows.first { $0["exposure"] == exposure && $0["estimator"] == "risk-difference" } ?? [:]
    }
    let friday = row("signed-on-friday")
    #expect(friday["n1"] == "100" && friday["n0"] == "200")
    let gap = Double(left.friday) / 100 - Double(left.other) / 200
    #expect(abs((Double(friday["value"] ?? "") ?? 0) - gap) < 1e-6)
    #expect(["strong", "moderate"].contains(friday["grade"]))
    #expect(row("promise-unmet")["n1"] == "30" && row("promise-unmet")["n0"] == "30")
    #expect(row("promise-unmet")["measure_id"] == "promises-and-churn")
    let ends = deals.dropFirst().count { deal in
      ["03-2", "06-2", "09-2", "12-2", "03-3", "06-3", "09-3", "12-3"].contains { deal[3].dropFirst(5).hasPrefix($0) }
        && (Int(deal[3].suffix(2)) ?? 0) > (deal[3].contains("-06-") || deal[3].contains("-09-") ? 20 : 21)
    }
    #expect(row("signed-at-quarter-end")["n1"] == "\(ends)")
    // The line that the rules set is the headline's; the others are at most a hint.
    #expect(row("score-below-60")["value"] == rows.first { $0["exposure"] == "poor" }?["value"])
    for line in ["50", "55", "65", "70"] {
      #expect(!["strong", "moderate"].contains(row("score-below-\(line)")["grade"]), "\(line)")
    }
    #expect(try scratch.text("out/report.md").contains("| signed on a Friday | 100 | 200 |"))
  }

  /// A rule that asks whether the customer stayed is refused, and named.
  @Test func rulesThatReadTheOutcomeAreRefused() throws {
    let world = try SimulatedWorld.shared.get()
    let scratch = world.scratch.folder
    try scratch.write(
      """
      extends: default
      derived:
        - name: gone_at
          label: {en: Left at, es: Se fue}
          min: {table: churn, of: churned_at}
      rules:
        - id: still-here
          title: {en: Still a customer, es: Sigue siendo cliente}
          rationale: {en: Circular., es: Circular.}
          action: {en: Keep it., es: Consérvelo.}
          dimension: playbook
          severity: major
          weight: 5
          filled: {field: gone_at}
          examples:
            - {given: {gone_at: 2026-03-02}, is: satisfied}
            - {given: {gone_at: ""}, is: violated}
      """, to: "circular.yaml")
    _ = try Self.correlate(world.exports, out: "circular", scratch, ["--rules", "circular.yaml"])
    let effects = CSVTable(try scratch.text("circular/effects.csv")).rows
    let refused = try #require(effects.first { $0["rule_id"] == "still-here" })
    #expect(refused["grade"] == "not_assessable")
    #expect(refused["hazard_ratio"] == "")
    #expect(effects.filter { $0["grade"] == "not_assessable" }.count == 1)
    #expect(
      try scratch.text("circular/report.md").contains(
        "because they read whether the customer stayed: Still a customer."))
  }

  @Test func sixtyHandoffsAreTooFewAndItSaysHowManyAreMissing() throws {
    let world = try SimulatedWorld.shared.get()
    let scratch = world.scratch.folder
    let english = try Self.correlate(world.exports, out: "few", scratch).output
    #expect(english.contains("Cannot conclude: about "))
    #expect(english.contains("customers needed"))
    let spanish = try Self.correlate(world.exports, out: "few-es", scratch, ["--lang", "es"]).output
    #expect(spanish.contains("No se puede concluir: faltan unos "))
    #expect(spanish.contains("no una prueba de que el handoff la produzca"))
    #expect(try scratch.text("few-es/effects.csv") == scratch.text("few/effects.csv"))
  }

  @Test func shuffledRowsGiveTheSameBytes() throws {
    let world = try SimulatedWorld.shared.get()
    let scratch = try ScratchFolder()
    var generator = SeededGenerator(seed: 8)
    for name in world.scratch.folder.files(below: world.exports) {
      let text = try world.scratch.folder.text("\(world.exports)/\(name)")
      try scratch.write(text, to: "a/\(name)")
      var lines = text.split(separator: "\n")
      // Cells hold no line ends in these two tables.
      if name == "churn.csv" || name == "subscriptions.csv" {
        lines = [lines[0]] + lines.dropFirst().shuffled(using: &generator)
      }
      try scratch.write(lines.joined(separator: "\n") + "\n", to: "b/\(name)")
    }
    _ = try Self.correlate("a", out: "oa", scratch)
    _ = try Self.correlate("b", out: "ob", scratch)
    for name in scratch.files(below: "oa") where name != "manifest.json" {
      #expect(try scratch.text("oa/\(name)") == scratch.text("ob/\(name)"), "\(name)")
    }
  }

  @Test func withoutOutcomesItSaysWhatToExport() throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      CSVText.text([
        ["deal_id", "stage", "close_date", "economic_buyer"], ["D1", "Closed Won", "2024-01-10", "Ana Roy"],
      ]),
      to: "in/deals.csv")
    let run = try Self.correlate("in", out: "out", scratch, ["--as-of", "2026-01-01"])
    #expect(run.output.contains("No churn events and no subscriptions were exported"))
    let wrong = try ProgramRun(["correlate", "in", "--out", "o2", "--landmark", "400"], in: scratch.url)
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("--landmark"))
    #expect(scratch.files(below: "o2").isEmpty)
  }
}
