import Foundation
import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct AuditBundleTests {
  /// Of the bundles of other commands.
  private static let others = OutcomeBundle.tableFiles + AgreementBundle.tableFiles

  private func inScratch(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("audit-\(UUID().uuidString)")
      .path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func write(_ fixture: Fixture, at path: String, tables: Bool = true, report: Bool = true, cut: Int)
    throws
  {
    let reports: Set<BundlePart> = report ? Set(BundlePart.allCases).subtracting([.csv]) : []
    let parts = reports.union(tables ? [.csv] : [])
    let bundle = try AuditBundle(fixture.context, at: path, parts: parts)
    let renderer = BatchRenderer(fixture.context, keepsRecords: true)
    for start in stride(from: 0, to: fixture.handoffs.count, by: cut) {
      try bundle.append(renderer.render(fixture.batch(start..<min(start + cut, fixture.handoffs.count))))
    }
    #expect(bundle.judgedCount > 0)
    _ = try bundle.finish()
  }

  private func contents(_ path: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in FileManager.default.enumerator(atPath: path)?.compactMap({ $0 as? String }) ?? [] {
      // Reading a folder gives nothing.
      contents[name] = FileManager.default.contents(atPath: path + "/" + name)
    }
    return contents
  }

  /// The manifest's rows are those of the files, headers apart; the bytes do not depend on the cuts.
  @Test func everyFileAndItsRows() throws {
    try inScratch { folder in
      var fixture = Fixture(RandomHandoffs.make(50, seed: 14))
      fixture.rejected = [RejectedRow(file: 0, line: 5, byteOffset: 5, column: "=x", reason: "bad-date")]
      try write(fixture, at: folder + "/a", cut: 50)
      try write(fixture, at: folder + "/b", cut: 7)
      let files = try contents(folder + "/a")
      #expect(try contents(folder + "/b") == files)
      let charts = ["field-completeness", "score-by-month", "score-distribution", "step-times"]
      let drawings = charts.flatMap { ["charts/\($0).svg", "charts/\($0).vl.json"] }
      let expected = BundleFile.allCases.filter { !Self.others.contains($0) }
      #expect(files.keys.sorted() == (expected.map(\.rawValue) + drawings).sorted())
      let manifest = try #require(
        try JSONSerialization.jsonObject(with: files["manifest.json"] ?? Data()) as? [String: Any])
      let outputs = try #require(manifest["outputs"] as? [String: Any])
      #expect(outputs.keys.sorted() == files.keys.sorted())
      for file in expected {
        let rows = file.isTable ? SlowCSV.rows(files[file.rawValue] ?? Data()) : []
        #expect(outputs[file.rawValue] as? Int == (file.isTable ? rows.count - 1 : nil))
        if file.isTable { #expect(rows.first == file.columns) }
      }
      #expect(manifest["neutralised_cells"] as? Int == 1)
    }
  }

  @Test func partsCanBeLeftOut() throws {
    try inScratch { folder in
      let fixture = Fixture(RandomHandoffs.make(10, seed: 2))
      try write(fixture, at: folder + "/report", tables: false, cut: 4)
      try write(fixture, at: folder + "/tables", report: false, cut: 4)
      let reports = try contents(folder + "/report").keys
      #expect(reports.contains("report.md") && reports.contains("report.html") && reports.contains("junit.xml"))
      #expect(!reports.contains { $0.hasSuffix(".csv") })
      let audited = BundleFile.allCases.filter { $0.isTable && !Self.others.contains($0) }
      let tables = audited.map(\.rawValue)
      #expect(try contents(folder + "/tables").keys.sorted() == (tables + ["manifest.json"]).sorted())
    }
  }

  @Test func otherAnalysesAddFilesAndBlocks() throws {
    try inScratch { folder in
      let fixture = Fixture([Handoff(dealID: "A")])
      let bundle = try AuditBundle(fixture.context, at: folder)
      try bundle.append(fixture.written)
      try bundle.add("effects.csv", Array("rule_id,n\n".utf8), rows: 0)
      let report = try bundle.finish(further: [.heading(level: 2, "Does it matter?")], reportPath: "out")
      let blocks = report.document.blocks
      let further = try #require(blocks.firstIndex(of: .heading(level: 2, "Does it matter?")))
      let notes = try #require(blocks.firstIndex(of: .heading(level: 2, "Data notes")))
      #expect(further < notes)
      let files = try contents(folder)
      #expect(files["effects.csv"] == Data("rule_id,n\n".utf8))
      #expect(
        String(decoding: files["manifest.json"] ?? Data(), as: UTF8.self).contains("\"effects.csv\": 0"))
    }
  }

  @Test func anUnfinishedAuditLeavesThePreviousOne() throws {
    try inScratch { folder in
      let fixture = Fixture(RandomHandoffs.make(10, seed: 2))
      try write(fixture, at: folder, cut: 10)
      let before = try contents(folder)
      do {
        let bundle = try AuditBundle(fixture.context, at: folder)
        try bundle.append(fixture.written)
      }
      #expect(try contents(folder) == before)
    }
  }
}
