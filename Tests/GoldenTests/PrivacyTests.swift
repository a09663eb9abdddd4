import Foundation
import Testing

/// Who appears in reports, and under which name, from exports to files.
@Suite struct PrivacyTests {
  /// Names stand in eight deals, so that nobody is too few to be told.
  private static func scratch(workspace: String = "") throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    var rows = "deal_id,deal_name,account_id,segment,ae,cs_owner,signed_at,use_case\n"
    for index in 0..<8 {
      rows +=
        "D\(index),Dealname\(index),A\(index),smb,Sellername,Csmname,2026-03-0\(index + 1),Secrettext number \(index)\n"
    }
    try scratch.write(rows, to: "exports/deals.csv")
    try scratch.write(workspace, to: "exports/workspace.yaml")
    return scratch
  }

  private static let secrets = ["Dealname", "Sellername", "Csmname", "Secrettext"]

  private static func audit(_ scratch: ScratchFolder, _ more: [String] = [], out: String = "reports") throws
    -> ProgramRun
  {
    try ProgramRun(
      ["audit", "exports", "--out", out, "--report", "md,html,csv,json,junit,sarif,gitlab,summary,vega"] + more,
      in: scratch.url)
  }

  /// All that a run wrote, one after another.
  private static func written(_ scratch: ScratchFolder, out: String = "reports") throws -> String {
    try scratch.files(below: out).map { try scratch.text("\(out)/\($0)") }.joined(separator: "\n")
  }

  private static func key(_ text: String, _ scratch: ScratchFolder, mode: Int = 0o600) throws -> String {
    try scratch.write(text, to: "key")
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: scratch.url.appending(path: "key").path)
    return "key"
  }

  @Test func nobodyUnasked() throws {
    let scratch = try Self.scratch()
    let run = try Self.audit(scratch)
    #expect(run.status == 0)
    let all = try Self.written(scratch) + run.output
    for secret in Self.secrets { #expect(!all.contains(secret), "\(secret)") }
  }

  /// Free text stays out even in full.
  @Test func inFull() throws {
    let scratch = try Self.scratch()
    #expect(try Self.audit(scratch, ["--identify", "full"]).status == 0)
    let handoffs = try scratch.text("reports/handoffs.csv")
    #expect(handoffs.contains("D0,Dealname0,A0,smb,Sellername,Csmname,"))
    #expect(try !Self.written(scratch).contains("Secrettext"))
  }

  /// Cells only where they are asked for, and with them what is no name and no free text; everything where both are.
  @Test func cells() throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      """
      deal_id,deal_name,account_id,segment,ae,cs_owner,signed_at,kickoff_at,use_case
      D0,Dealname0,A0,smb,Sellername,Csmname,2026-03-02,2026-06-01,"=Secrettext"

      """, to: "exports/deals.csv")
    try scratch.write("", to: "exports/workspace.yaml")
    #expect(try Self.audit(scratch).status == 0)
    #expect(try !Self.written(scratch).contains("the cell says"))
    #expect(try Self.audit(scratch, ["--show-values"]).status == 0)
    let some = try Self.written(scratch)
    #expect(some.contains("(limit 7); the cell says “2026-06-01”"))
    #expect(some.contains("\"show_values\": \"true\""))
    #expect(try scratch.text("reports/report.md").contains("without people, account names and free text"))
    for secret in Self.secrets { #expect(!some.contains(secret), "\(secret)") }
    #expect(try Self.audit(scratch, ["--show-values", "--identify", "full", "--lang", "es"]).status == 0)
    let cells = CSVTable(try scratch.text("reports/findings.csv")).rows.flatMap(\.values)
    #expect(cells.contains { $0.hasSuffix("; la celda dice «=Secrettext»") })
    #expect(cells.allSatisfy { !$0.hasPrefix("=") })
    let run = try ProgramRun(["explain", "D0", "exports", "--show-values"], in: scratch.url)
    #expect(run.output.contains("the cell says “2026-06-01”") && !run.output.contains("Secrettext"))
  }

  @Test func sameKeySameNames() throws {
    let scratch = try Self.scratch()
    func people(_ secret: String, out: String) throws -> [String] {
      let key = try Self.key(secret, scratch)
      #expect(try Self.audit(scratch, ["--identify-key", key], out: out).status == 0)
      let all = try Self.written(scratch, out: out)
      for name in Self.secrets { #expect(!all.contains(name), "\(name)") }
      #expect(!all.contains(secret))
      let row = CSVTable(try scratch.text("\(out)/handoffs.csv")).rows[0]
      return [row["ae"] ?? "", row["csm"] ?? ""]
    }
    let first = try people("0123456789abcdef", out: "a")
    #expect(first[0].hasPrefix("seller-") && first[1].hasPrefix("csm-"))
    #expect(try people("0123456789abcdef", out: "b") == first)
    #expect(try Set(people("another key of enough bytes", out: "c")).isDisjoint(with: first))
  }

  @Test func whatIsRefused() throws {
    let scratch = try Self.scratch()
    func refuses(_ more: [String], _ words: String) throws {
      let run = try Self.audit(scratch, more)
      #expect(run.status == 2 && run.errors.contains(words), "\(run.errors)")
      #expect(scratch.files(below: "reports").isEmpty)
    }
    try refuses(["--identify", "pseudonym"], "--identify-key FILE")
    try refuses(["--identify-key", "nowhere"], "cannot be read")
    try refuses(["--identify-key", Self.key("short", scratch)], "5 bytes")
    try refuses(["--identify-key", Self.key("0123456789abcdef", scratch, mode: 0o644)], "chmod 600")
    try refuses(["--people", "--identify", "full"], "purpose")
  }

  /// With a purpose and names, single people have figures: in order of name, without any rank, the purpose beside them.
  @Test func peopleWithAPurpose() throws {
    let scratch = try Self.scratch(workspace: "people: {purpose: coaching agreed in March}\n")
    let refused = try Self.audit(scratch, ["--people"])
    #expect(refused.status == 2 && refused.errors.contains("--identify full"))
    #expect(try Self.audit(scratch, ["--people", "--identify", "full"]).status == 0)
    let groups = CSVTable(try scratch.text("reports/measures.csv")).rows.filter { $0["cut"] == "seller" }
    #expect(groups.contains { $0["group"] == "Sellername" && $0["n"] == "8" })
    #expect(try scratch.text("reports/report.md").contains("coaching agreed in March"))
    let dictionary = CSVTable(try scratch.text("reports/data_dictionary.csv"))
    #expect(dictionary.rows.allSatisfy { $0["column"]?.contains("rank") == false })
    let without = try Self.scratch(workspace: "people: {purpose: coaching agreed in March}\n")
    #expect(try Self.audit(without).status == 0)
    #expect(CSVTable(try without.text("reports/measures.csv")).rows.allSatisfy { $0["group"] != "Sellername" })
  }
}
