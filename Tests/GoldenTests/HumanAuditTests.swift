import Foundation
import TestSupport
import Testing

/// `handoff sample` and `handoff agree`: handoffs out to people, and their answers back in.
@Suite struct HumanAuditTests {
  /// A world of 300 handoffs with its audit, and a sample of it.
  private struct World {
    let scratch: ScratchFolder
    let scores: [String: [String: String]]
    let sheet: CSVTable
    let key: Key

    init(_ options: [String] = []) throws {
      scratch = try ScratchFolder()
      try SimulatedWorld.simulate(300, seed: 5, into: "exports", scratch)
      try SimulatedWorld.audit("exports", out: "reports", scratch)
      let handoffs = CSVTable(try scratch.text("reports/handoffs.csv")).rows
      scores = Dictionary(uniqueKeysWithValues: handoffs.map { ($0["deal_id"] ?? "", $0) })
      try HumanAuditTests.run(["sample", "exports", "--quiet"] + options, scratch)
      sheet = CSVTable(try scratch.text("audit-sheet.csv"))
      key = try JSONDecoder().decode(Key.self, from: Data(try scratch.text("audit-key.json").utf8))
    }

    func number(_ column: String, of deal: String) -> Double { Double(scores[deal]?[column] ?? "") ?? .nan }

    /// The sheet filled in; `answers` gives fields, context, grade, points of a deal.
    func filled(
      auditor: String = "", _ answers: (_ deal: String, _ position: Int) -> (String, String, String, String)
    ) -> String {
      let rows = sheet.rows.enumerated().map { position, row -> [String] in
        let deal = row["Deal id"] ?? ""
        let given = answers(deal, position)
        return [
          row["Row"] ?? "", deal, row["Where to look"] ?? "", given.0, given.1, given.2, given.3, auditor, "",
        ]
      }
      return CSVText.text([sheet.header] + rows)
    }

    func agree(_ sheets: [String], _ more: [String] = []) throws -> ProgramRun {
      try ProgramRun(["agree"] + sheets + ["--exports", "exports"] + more, in: scratch.url)
    }

    func estimates(_ out: String = "agreement") throws -> [[String: String]] {
      CSVTable(try scratch.text("\(out)/agreement.csv")).rows
    }
  }

  private struct Key: Decodable {
    struct Stratum: Decodable {
      let id: String
      let population: Int
      let drawn: Int
    }
    struct Handoff: Decodable {
      let row: String
      let dealID: String
      let stratum: String

      enum CodingKeys: String, CodingKey {
        case row, stratum
        case dealID = "deal_id"
      }
    }
    let strata: [Stratum]
    let handoffs: [Handoff]
    let needed: Int?
    let reached: Double
  }

  private static func run(_ arguments: [String], _ scratch: ScratchFolder) throws {
    let run = try ProgramRun(arguments, in: scratch.url)
    guard run.status == 0 else { throw UnexpectedExit(run: run) }
  }

  private static let gradeFloors = [("excellent", 85.0), ("good", 70), ("fair", 60), ("poor", 0)]

  /// n₀ = 1.96²·0.25/0.1² = 96.04; 96.04/(1 + 95.04/300) = 72.9, so 73 (Cochran 1977, eq. 4.2).
  @Test func sizeFollowsTheMarginAndStrataAddUp() throws {
    let world = try World(["--by", "none"])
    #expect(world.key.needed == 73)
    #expect(world.sheet.rows.count == 73)
    #expect(world.key.strata.map(\.population) == [300])
    #expect(world.key.reached <= 0.1)
    // Strata with a fewest cost width, which a few more handoffs make up for.
    let byGrade = try World()
    #expect(byGrade.key.needed == 73)
    #expect(byGrade.sheet.rows.count > 73)
    #expect(byGrade.key.reached <= 0.1)
    #expect(!(try byGrade.scratch.text("audit-sheet.csv")).contains("churn.csv"))
    #expect(byGrade.key.strata.reduce(0) { $0 + $1.population } == 300)
    for stratum in byGrade.key.strata {
      #expect(stratum.drawn >= min(5, stratum.population), "\(stratum.id)")
      let members = byGrade.scores.values.filter { $0["grade"] == stratum.id }
      #expect(stratum.population == members.count)
      for handoff in byGrade.key.handoffs where handoff.stratum == stratum.id {
        #expect(byGrade.scores[handoff.dealID]?["grade"] == stratum.id)
      }
    }
  }

  /// The worst and the best are all read; the others are drawn from the rest.
  @Test func worstAndBestAreTakenWhole() throws {
    let world = try World(["--worst", "6", "--best", "4", "--size", "40", "--by", "segment"])
    #expect(world.sheet.rows.count == 40)
    let ascending = world.scores.values.sorted {
      (Double($0["score"] ?? "") ?? 0, $0["deal_id"] ?? "") < (Double($1["score"] ?? "") ?? 0, $1["deal_id"] ?? "")
    }
    let worst = Set(world.key.handoffs.filter { $0.stratum == "worst" }.map(\.dealID))
    #expect(worst == Set(ascending.prefix(6).compactMap { $0["deal_id"] }))
    let best = world.key.handoffs.filter { $0.stratum == "best" }.map { world.number("score", of: $0.dealID) }
    let top = ascending.suffix(4).compactMap { Double($0["score"] ?? "") }
    #expect(best.sorted() == top.sorted())
    #expect(Set(world.key.handoffs.map(\.dealID)).count == 40)
  }

  /// Whoever reads the sheet learns nothing of score, grade or stratum, from its cells or from its order.
  @Test func theSheetGivesNothingAway() throws {
    let world = try World(["--worst", "20", "--best", "20"])
    #expect(
      world.sheet.header == [
        "Row", "Deal id", "Where to look", "Were the fields complete? (yes / no)",
        "Was the context sufficient? (yes / no)", "Your grade (excellent / good / fair / poor)",
        "Your score (0 to 100)", "Auditor", "Note",
      ])
    for row in world.sheet.rows {
      for column in world.sheet.header.dropFirst(3) { #expect(row[column] == "") }
      let place = row["Where to look"] ?? ""
      #expect(place.hasPrefix("deals.csv:"))
      let deal = row["Deal id"] ?? ""
      let line = Int(place.dropFirst("deals.csv:".count).prefix { $0.isNumber }) ?? 0
      let lines = try world.scratch.text("exports/deals.csv").split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.indices.contains(line - 1) && lines[line - 1].contains(deal), "\(place)")
    }
    // Ranks of position and score: in 100 rows chance stays inside ±0.33 more than 999 times of 1,000.
    let scores = world.sheet.rows.map { world.number("score", of: $0["Deal id"] ?? "") }
    let count = Double(scores.count)
    let ranks = scores.map { score in scores.reduce(0.5) { $0 + ($1 < score ? 1 : $1 == score ? 0.5 : 0) } }
    let mean = (count + 1) / 2
    let above = ranks.enumerated().reduce(0.0) { $0 + (Double($1.offset + 1) - mean) * ($1.element - mean) }
    let below = ranks.enumerated().reduce(0.0) { $0 + (Double($1.offset + 1) - mean) * (Double($1.offset + 1) - mean) }
    #expect(abs(above / below) < 3.3 / (count - 1).squareRoot())
  }

  @Test func theSameSeedDrawsTheSameHandoffs() throws {
    let world = try World(["--seed", "7"])
    try Self.run(
      ["sample", "exports", "--quiet", "--seed", "7", "--sheet", "b.csv", "--key", "b.json"], world.scratch)
    try Self.run(
      ["sample", "exports", "--quiet", "--seed", "8", "--sheet", "c.csv", "--key", "c.json"], world.scratch)
    #expect(try world.scratch.text("b.csv") == world.scratch.text("audit-sheet.csv"))
    #expect(try world.scratch.text("b.json") == world.scratch.text("audit-key.json"))
    #expect(try world.scratch.text("c.csv") != world.scratch.text("b.csv"))
    let again = try ProgramRun(["sample", "exports"], in: world.scratch.url)
    #expect(again.status == 2)
    #expect(again.errors.contains("audit-sheet.csv") && again.errors.contains("--force"))
  }

  /// Answers planted from the score itself, with every ninth turned round and points five lower: agreement, kappa, bias and weighted
  /// rates are worked out here from the counts.
  @Test func plantedAgreementIsFound() throws {
    let world = try World()
    var cells = [[0, 0], [0, 0]]
    var yesByStratum: [String: (yes: Int, all: Int)] = [:]
    let strata = Dictionary(uniqueKeysWithValues: world.key.handoffs.map { ($0.dealID, $0.stratum) })
    let text = world.filled { deal, position in
      let score = world.number("score", of: deal)
      let isFine = score >= 70
      let answer = position % 9 == 0 ? !isFine : isFine
      cells[isFine ? 0 : 1][answer ? 0 : 1] += 1
      let stratum = strata[deal] ?? ""
      yesByStratum[stratum, default: (0, 0)].all += 1
      if answer { yesByStratum[stratum, default: (0, 0)].yes += 1 }
      let complete = world.number("completeness", of: deal) >= 70
      return (
        complete ? "yes" : "no", answer ? "yes" : "no", world.scores[deal]?["grade"] ?? "", String(max(0, score - 5))
      )
    }
    try world.scratch.write(text, to: "filled.csv")
    let run = try world.agree(["filled.csv"])
    #expect(run.status == 0, "\(run.errors)")
    let rows = try world.estimates()
    func row(_ analysis: String, _ subject: String) -> [String: String] {
      rows.first { $0["analysis"] == analysis && $0["subject"] == subject } ?? [:]
    }
    func value(_ analysis: String, _ subject: String) -> Double {
      Double(row(analysis, subject)["value"] ?? "") ?? .nan
    }
    let n = Double(cells.joined().reduce(0, +))
    let observed = Double(cells[0][0] + cells[1][1]) / n
    #expect(abs(value("observed", "context_sufficient") - observed) < 1e-6)
    // Cohen: (pₒ - pₑ)/(1 - pₑ) from the margins.
    let scoreYes = Double(cells[0][0] + cells[0][1]) / n
    let humanYes = Double(cells[0][0] + cells[1][0]) / n
    let expected = scoreYes * humanYes + (1 - scoreYes) * (1 - humanYes)
    #expect(abs(value("kappa", "context_sufficient") - (observed - expected) / (1 - expected)) < 1e-6)
    #expect(value("observed", "fields_complete") == 1)
    #expect(row("kappa", "fields_complete")["status"] == "good")
    #expect(value("weighted-kappa", "grade") == 1)
    #expect(abs(value("bias", "score") - 5) < 1e-9)
    let weighted = world.key.strata.reduce(0.0) { sum, stratum in
      let found = yesByStratum[stratum.id] ?? (0, 1)
      return sum + Double(stratum.population) / 300 * Double(found.yes) / Double(found.all)
    }
    #expect(abs(value("rate", "context_sufficient") - weighted) < 1e-6)
    let rate = row("rate", "context_sufficient")
    #expect((Double(rate["lo"] ?? "") ?? 1) < weighted && weighted < (Double(rate["hi"] ?? "") ?? 0))
    // Those turned round, and no others, are listed with their ledger.
    let turned = world.sheet.rows.enumerated().filter { $0.offset % 9 == 0 }.compactMap { $0.element["Deal id"] }
    let readings = CSVTable(try world.scratch.text("agreement/readings.csv")).rows
    #expect(Set(readings.filter { $0["differs"] == "1" }.compactMap { $0["deal_id"] }) == Set(turned))
    let report = try world.scratch.text("agreement/report.md")
    let listed = report.split(separator: "\n").filter { $0.hasPrefix("### Deal") }
    #expect(listed.count == min(10, turned.count))
    #expect(listed.allSatisfy { line in turned.contains { line.contains($0) } })
    let markdown = try world.agree(["filled.csv"], ["--format", "markdown", "--out", "again"])
    #expect(markdown.output == report)
    let json = try world.agree(["filled.csv"], ["--format", "json", "--out", "again"])
    #expect(json.output == (try world.scratch.text("agreement/report.json")))
    let spanish = try world.agree(["filled.csv"], ["--lang", "es", "--out", "es"])
    #expect(spanish.output.contains("La auditoría humana y el puntaje"))
    #expect(try world.scratch.text("es/agreement.csv") == world.scratch.text("agreement/agreement.csv"))
  }

  /// A Spanish spreadsheet: semicolons, Windows-1252, sí and x and 1, decimal commas, blank ends of rows cut off, the columns moved.
  @Test func sheetsAsSpreadsheetsSaveThem() throws {
    let world = try World(["--by", "none", "--size", "40"])
    func answers(_ deal: String) -> (Bool, Bool, Double) {
      (
        world.number("completeness", of: deal) >= 60, world.number("score", of: deal) >= 65,
        world.number("score", of: deal) - 3.5
      )
    }
    let plain = world.filled { deal, _ in
      let given = answers(deal)
      return (
        given.0 ? "yes" : "no", given.1 ? "yes" : "no", given.1 ? "good" : "poor", String(format: "%.1f", given.2)
      )
    }
    try world.scratch.write(plain, to: "plain.csv")
    var lines = [
      "Nota;Auditor;Su puntaje (0 a 100);Su calificación (excelente / bueno / regular / deficiente);"
        + "¿Era suficiente el contexto? (sí / no);¿Estaban completos los campos? (sí / no);Id del negocio;Fila"
    ]
    for (position, row) in world.sheet.rows.enumerated() {
      let deal = row["Deal id"] ?? ""
      let given = answers(deal)
      let yes = ["sí", "Si", "X", "1", "VERDADERO"][position % 5]
      let no = ["no", "No", "0", "N", "FALSO"][position % 5]
      let score = String(format: "%.1f", given.2).replacing(".", with: ",")
      lines.append(
        "más;;\(score);\(given.1 ? "Bueno" : "deficiente");\(given.1 ? yes : no);\(given.0 ? yes : no);\(deal);\(row["Row"] ?? "")"
      )
    }
    let text = lines.joined(separator: "\r\n") + "\r\n"
    try world.scratch.write(try #require(text.data(using: .windowsCP1252)), to: "latin.csv")
    try world.scratch.write(Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8), to: "bom.csv")
    for (name, out) in [("plain.csv", "a"), ("latin.csv", "b"), ("bom.csv", "c")] {
      let run = try world.agree([name], ["--out", out])
      #expect(run.status == 0, "\(run.errors)")
    }
    #expect(try world.scratch.text("a/agreement.csv") == world.scratch.text("b/agreement.csv"))
    #expect(try world.scratch.text("a/agreement.csv") == world.scratch.text("c/agreement.csv"))
    #expect(try world.estimates("a").first { $0["analysis"] == "bias" }?["value"] == "3.5")
  }

  @Test func oddRowsAreNamedAndNeverCountAsNo() throws {
    let world = try World(["--by", "none", "--size", "30"])
    let deals = world.sheet.rows.compactMap { $0["Deal id"] }
    let rows = world.sheet.rows.compactMap { $0["Row"] }
    func line(_ position: Int, deal: String? = nil, row: String? = nil, _ fields: String, _ context: String)
      -> [String]
    {
      [row ?? rows[position], deal ?? deals[position], "", fields, context, "", "", "", ""]
    }
    var table = [world.sheet.header]
    table += (0..<20).map { line($0, "yes", "yes") }
    table.append(line(20, "", "no"))  // Line 22: one question left blank.
    table.append(line(21, "", ""))  // 23: not answered at all.
    table.append(line(22, "perhaps", "yes"))  // 24: no answer.
    table.append(line(0, "yes", "yes"))  // 25: once more.
    table.append(line(1, "no", "yes"))  // 26: contradicts line 3.
    table.append(line(23, deal: deals[24], "yes", "yes"))  // 27: moved.
    table.append(line(25, deal: "nobody", row: "", "yes", "yes"))  // 28: unknown.
    table.append(line(26, row: "zzzzzzzz-001", "yes", "yes"))  // 29: of another sample.
    table.append(line(27, row: "", "no", "no"))  // 30: by its deal alone.
    try world.scratch.write(CSVText.text(table), to: "odd.csv")
    let run = try world.agree(["odd.csv"])
    #expect(run.status == 0, "\(run.errors)")
    for (place, words) in [
      ("odd.csv:24", "none of those asked for"), ("odd.csv:25", "once more"), ("odd.csv:26", "differently"),
      ("odd.csv:3", "differently"), ("odd.csv:27", "do not belong together"),
      ("odd.csv:28", "`nobody` is not in the sample"),
      ("odd.csv:29", "another sample"),
    ] {
      #expect(
        run.output.split(separator: "\n").contains { $0.contains("\(place): ") && $0.contains(words) }, "\(place)")
    }
    #expect(
      !run.output.contains("odd.csv:22") && !run.output.contains("odd.csv:23") && !run.output.contains("odd.csv:30"))
    // Of twenty yes, the contradicted one is out; 30 adds a no. 20 has its context answered only, 22 likewise.
    let fields = try world.estimates().first { $0["analysis"] == "rate" && $0["subject"] == "fields_complete" }
    #expect(fields?["n"] == "20")
    #expect(fields?["value"] == "0.95")
    let context = try world.estimates().first { $0["analysis"] == "rate" && $0["subject"] == "context_sufficient" }
    #expect(context?["n"] == "22")
    #expect(context?["value"] == "\((20.0 / 22 * 1e6).rounded() / 1e6)")
    #expect(run.output.contains("Drawn and not answered: 10"))
  }

  /// 30 handoffs read twice, 6 of them answered differently.
  @Test func twoAuditorsAgainstEachOther() throws {
    let world = try World(["--by", "none", "--size", "30"])
    let ana = world.filled(auditor: "Ana Ruiz") { _, position in ("yes", position < 15 ? "yes" : "no", "", "80") }
    let luis = world.filled(auditor: "Luis Gil") { _, position in
      ("yes", position % 5 == 0 ? (position < 15 ? "no" : "yes") : (position < 15 ? "yes" : "no"), "", "70")
    }
    try world.scratch.write(ana, to: "ana.csv")
    try world.scratch.write(luis, to: "luis.csv")
    let run = try world.agree(["ana.csv", "luis.csv"])
    #expect(run.status == 0, "\(run.errors)")
    let pair = try world.estimates().filter { $0["first"] == "auditor-1" && $0["second"] == "auditor-2" }
    func value(_ analysis: String, _ subject: String) -> String? {
      pair.first { $0["analysis"] == analysis && $0["subject"] == subject }?["value"]
    }
    // 24 of 30 alike, both half yes: kappa = (0.8 - 0.5)/0.5.
    #expect(value("observed", "context_sufficient") == "0.8")
    #expect(value("kappa", "context_sufficient") == "0.6")
    #expect(value("bias", "score") == "10.0")
    // The six on which they contradict each other are nobody's answer, whichever sheet comes first.
    #expect(run.output.contains("Auditors contradict each other on 6"))
    let rates = try world.estimates().filter { $0["analysis"] == "rate" || $0["first"] == "score" }
    #expect(rates.first { $0["analysis"] == "rate" && $0["subject"] == "context_sufficient" }?["n"] == "24")
    #expect(try world.agree(["luis.csv", "ana.csv"], ["--out", "turned"]).status == 0)
    #expect(try world.estimates("turned").filter { $0["analysis"] == "rate" || $0["first"] == "score" } == rates)
    // Yes to every deal: kappa would be 0 with no error, whatever the agreement.
    let kappa = try world.estimates().first {
      $0["analysis"] == "kappa" && $0["first"] == "score" && $0["subject"] == "fields_complete"
    }
    #expect(kappa?["value"] == "" && kappa?["lo"] == "" && kappa?["status"] == "not-estimable")
    #expect(run.output.contains("one of the two gave the same answer throughout"))
    // Everybody said yes: agreement that chance explains as well.
    #expect(value("kappa", "fields_complete") == "")
    #expect(pair.first { $0["subject"] == "fields_complete" }?["status"] == "one-answer")
    let report = try world.scratch.text("agreement/report.md")
    #expect(!report.contains("Ana Ruiz") && report.contains("auditor 1"))
    _ = try world.agree(["ana.csv", "luis.csv"], ["--identify", "full", "--out", "named"])
    #expect(try world.scratch.text("named/report.md").contains("Ana Ruiz"))
    // Against the score Ana's answers count, whose sheet comes first.
    let first = try world.estimates().first { $0["analysis"] == "rate" && $0["subject"] == "context_sufficient" }
    #expect(first?["value"] == "0.5")
  }

  @Test func otherRulesAndOtherExportsAreRefused() throws {
    let world = try World(["--by", "none", "--size", "30"])
    try world.scratch.write(world.filled { _, _ in ("yes", "yes", "", "") }, to: "filled.csv")
    let rules = try world.agree(["filled.csv"], ["--setting", "kickoff-unit=calendar-days"])
    #expect(rules.status == 2)
    #expect(rules.errors.contains("--across-rulers"))
    #expect(world.scratch.files(below: "agreement").isEmpty)
    let across = try world.agree(["filled.csv"], ["--setting", "kickoff-unit=calendar-days", "--across-rulers"])
    #expect(across.status == 0)
    #expect(across.output.contains("rules of today"))
    let churn = try world.scratch.text("exports/churn.csv")
    try world.scratch.write(churn + churn.split(separator: "\n").suffix(1).joined() + "\n", to: "exports/churn.csv")
    let data = try world.agree(["filled.csv"])
    #expect(data.status == 2)
    #expect(data.errors.contains("--across-data"))
    #expect(try world.agree(["filled.csv"], ["--across-data"]).status == 0)
    #expect(try world.agree(["nowhere.csv"]).status == 3)
    #expect(try world.agree(["filled.csv"], ["--key", "nowhere.json"]).status == 3)
    #expect(try world.agree(["exports/churn.csv"]).errors.contains("no sheet of `handoff sample`"))
    try world.scratch.write(world.filled { _, _ in ("", "", "", "") }, to: "blank.csv")
    let blank = try world.agree(["blank.csv"])
    #expect(blank.status == 3)
    #expect(blank.errors.contains("no answer could be used"))
  }
}
