import Testing

/// What a seller who argues would check with a spreadsheet: the files add up by themselves.
@Suite struct LedgerTests {
  private let world: SimulatedWorld

  init() throws {
    world = try SimulatedWorld.shared.get()
  }

  @Test func pointsLostSumToWhatTheScoreLacks() throws {
    var lost: [String: Int] = [:]
    for finding in world.findings.rows {
      let id = try #require(finding["deal_id"])
      // What is pending or invalid costs nothing and has no line in the ledger.
      guard let points = finding["points_lost"], !points.isEmpty else { continue }
      lost[id, default: 0] += try #require(tenths(points))
    }
    for handoff in world.handoffs.rows where handoff["status"] == "judged" {
      let id = try #require(handoff["deal_id"])
      let score = try #require(tenths(handoff["score"] ?? ""))
      #expect(lost[id, default: 0] == 1_000 - score, "\(id)")
    }
  }

  /// The score from nothing but `findings.csv`, the weights of `rules.csv` and the judged weights of `handoffs.csv`, in
  /// plain fractions: each dimension is one less Σ weight·(1 - credit) over its judged weight.
  @Test func scoreCanBeRecomputedFromTheFindings() throws {
    let weights = Dictionary(
      uniqueKeysWithValues: world.rules.rows.map { ($0["rule_id"] ?? "", Int($0["weight"] ?? "") ?? 0) })
    let dimensionWeights = ["completeness": 40, "timing": 40, "playbook": 20]
    for handoff in world.handoffs.rows where handoff["status"] == "judged" {
      let id = try #require(handoff["deal_id"])
      let own = world.findings.rows.filter { $0["deal_id"] == id }
      var sum = 0
      var total = 0
      for (dimension, dimensionWeight) in dimensionWeights {
        let judged = try #require(Int(handoff["\(dimension)_weight"] ?? ""))
        guard judged > 0 else { continue }
        let lost = own.filter { $0["dimension"] == dimension && isJudged($0["outcome"] ?? "") }.reduce(0) { lost, row in
          lost + (weights[row["rule_id"] ?? ""] ?? 0) * (10_000 - (tenThousandths(row["credit"] ?? "") ?? 0))
        }
        let denominator = 10_000 * judged
        sum += dimensionWeight * halfUp(1_000_000 * (denominator - lost), denominator)
        total += dimensionWeight
      }
      var score = halfUp(sum, 1_000 * total)
      for giveBack in own where (giveBack["rule_id"] ?? "").hasPrefix("group:") {
        score -= try #require(tenths(giveBack["points_lost"] ?? ""))
      }
      if handoff["capped"] == "true" { score = min(score, 590) }
      #expect(tenths(handoff["score"] ?? "") == score, "\(id)")
    }
  }

  @Test func sortedByKeyWithoutRepeats() {
    let ids = world.handoffs.rows.compactMap { $0["deal_id"] }
    #expect(ids == Array(Set(ids)).sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
    #expect(ids.count == 60)
  }

  /// From the file of departures alone, which the world never takes back.
  @Test func nobodyIsSentToCustomersWhoHaveLeft() throws {
    let left = Set(
      CSVTable(try world.scratch.folder.text("\(world.exports)/churn.csv")).rows.compactMap { $0["account_id"] })
    #expect(left.count == 9)
    let gone = world.handoffs.rows.filter { left.contains($0["account_id"] ?? "") }
    #expect(gone.count == 9)
    #expect(gone.allSatisfy { $0["needs_action"] == "false" })
    #expect(world.handoffs.rows.contains { $0["needs_action"] == "true" })
  }

  /// What was done late cannot be mended: the advice is about a rule whose gap is still open.
  @Test func adviceIsAboutWhatCanStillBeMended() throws {
    let open: Set = ["overdue", "violated", "partial", "invalid"]
    for handoff in world.handoffs.rows where handoff["next_step"] != "" {
      let own = world.findings.rows.filter { $0["deal_id"] == handoff["deal_id"] && open.contains($0["outcome"] ?? "") }
      #expect(!own.isEmpty, "\(handoff["deal_id"] ?? "")")
    }
  }

  private func isJudged(_ outcome: String) -> Bool {
    ["met", "late", "overdue", "satisfied", "violated", "partial"].contains(outcome)
  }

  private func halfUp(_ numerator: Int, _ denominator: Int) -> Int {
    (2 * numerator + denominator) / (2 * denominator)
  }

  /// `-12.3` as -123.
  private func tenths(_ text: String) -> Int? { scaled(text, decimals: 1) }
  private func tenThousandths(_ text: String) -> Int? { scaled(text, decimals: 4) }

  private func scaled(_ text: String, decimals: Int) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == decimals else { return nil }
    return Int(parts[0] + parts[1])
  }
}
