import Testing

/// One world in the exports of systems that keep the same facts: what a handoff is worth must not depend on who wrote the file.
struct DialectTests {
  @Test(
    "Every CRM's exports of one world get the scores of its plain files",
    arguments: [
      "salesforce", "hubspot", "pipedrive", "zoho",
    ])
  func sameScores(dialect: String) throws {
    let scratch = try ScratchFolder()
    let plain = try Self.judged("generic", "deals.csv", scratch)
    let files = [
      "salesforce": "Opportunity.csv", "hubspot": "hubspot-crm-exports-deals.csv", "pipedrive": "deals-1.csv",
      "zoho": "Deals.csv",
    ]
    let judged = try Self.judged(dialect, #require(files[dialect]), scratch)
    #expect(plain.count == 60)
    #expect(judged.count == plain.count)
    var differing = 0
    for (one, other) in zip(plain, judged) {
      #expect(one["signed_on"] == other["signed_on"])
      let scores = (Double(one["score"] ?? ""), Double(other["score"] ?? ""))
      if let a = scores.0, let b = scores.1, (a - b).magnitude <= Self.tolerance { continue }
      differing += 1
    }
    #expect(differing <= Self.fewDiffering)
  }

  /// Half of the dialects write no seconds, and an hour late costs what it costs to the second.
  private static let tolerance = 0.1
  /// A step done in the minute of its limit is late in one dialect and not in another.
  private static let fewDiffering = 1

  /// The rows of handoffs.csv in the order in which the deals stand in the export, since every dialect has ids of
  /// its own.
  private static func judged(
    _ dialect: String, _ file: String, _ scratch: ScratchFolder
  ) throws -> [[String: String]] {
    try SimulatedWorld.simulate(60, seed: 11, dialect: dialect, into: dialect, scratch)
    try SimulatedWorld.audit(dialect, out: "reports-\(dialect)", scratch)
    let rows = CSVTable(try scratch.text("reports-\(dialect)/handoffs.csv")).rows
    let rowOfID = Dictionary(uniqueKeysWithValues: rows.map { ($0["deal_id"] ?? "", $0) })
    return try scratch.text("\(dialect)/\(file)").split(whereSeparator: \.isNewline).compactMap { line in
      let id = line.prefix { $0 != "," && $0 != ";" }.filter { $0 != "\"" && $0 != "\u{FEFF}" }
      return rowOfID[id.hasPrefix("zcrm_") ? String(id.dropFirst(5)) : id]
    }
  }
}
