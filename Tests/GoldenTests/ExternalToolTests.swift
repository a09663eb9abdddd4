import Foundation
import TestSupport
import Testing

/// Reports over hostile ids as other programs read them; each is skipped where its program is not installed.
@Suite struct ExternalToolTests {
  /// The report of the fixture with awkward values, made once.
  private static let report = Result { try AwkwardReport() }

  final class AwkwardReport: Sendable {
    let scratch: ScratchFolder

    init() throws {
      scratch = try ScratchFolder()
      let scenario = Scenario.all.first { $0.testDescription == "audit-awkward" }
      let input = try #require(scenario).folder.appending(path: "input/exports")
      try FileManager.default.copyItem(at: input, to: scratch.url.appending(path: "exports"))
      _ = try ProgramRun(["audit", "exports", "--report", "md,html,csv,junit", "-q"], in: scratch.url)
    }

    var charts: [String] { scratch.files(below: "reports/charts").filter { $0.hasSuffix(".svg") } }
  }

  private static func run(_ name: String, _ arguments: [String]) throws -> String {
    let (output, status) = try ExternalProgram.run(name, arguments)
    let text = String(decoding: output, as: UTF8.self)
    try #require(status == 0, "\(name): \(text)")
    return text
  }

  @Test(.enabled(if: ExternalProgram.isThere("xmllint"), "xmllint is not installed"))
  func chartsAndJUnitAreXML() throws {
    let report = try Self.report.get()
    #expect(report.charts.count >= 3)
    for name in report.charts {
      _ = try Self.run("xmllint", ["--noout", report.scratch.url.appending(path: "reports/charts/\(name)").path])
    }
    _ = try Self.run("xmllint", ["--noout", report.scratch.url.appending(path: "reports/junit.xml").path])
  }

  /// The portable subset, and a picture with more than background and text in it.
  @Test(.enabled(if: ExternalProgram.isThere("rsvg-convert"), "librsvg is not installed"))
  func chartsAreDrawn() throws {
    let report = try Self.report.get()
    for name in report.charts {
      let path = report.scratch.url.appending(path: "reports/charts/\(name)").path
      let svg = try report.scratch.text("reports/charts/\(name)")
      for word in ["var(", "<script", "foreignObject", "href"] { #expect(!svg.contains(word), "\(name)") }
      let picture = report.scratch.url.appending(path: "\(name).png").path
      _ = try Self.run("rsvg-convert", ["-w", "720", path, "-o", picture])
      // A blank picture of this size compresses to less than 3 kB.
      let size = try FileManager.default.attributesOfItem(atPath: picture)[.size] as? Int ?? 0
      #expect(size > 5_000, "\(name)")
    }
  }

  /// What GitHub's renderer makes of the Markdown: as many table rows as handoffs need action, no image or link but ours,
  /// no element of the customer's.
  @Test(.enabled(if: ExternalProgram.isThere("cmark-gfm"), "cmark-gfm is not installed"))
  func markdownIsTamed() throws {
    let report = try Self.report.get()
    let path = report.scratch.url.appending(path: "reports/report.md").path
    let html = try Self.run(
      "cmark-gfm", ["--unsafe", "-e", "table", "-e", "autolink", "-e", "strikethrough", "-e", "tagfilter", path])
    #expect(!html.contains("<script"))
    let targets = html.matches(of: /(?:src|href)="([^"]*)"/).map { String($0.1) }
    #expect(targets.allSatisfy { !$0.contains(":") }, "\(targets)")
    // The first table after the heading of what needs action: 25 rows and its header.
    let part = try #require(
      html.components(separatedBy: "Needs action</h2>").last?.components(separatedBy: "</table>").first)
    #expect(part.components(separatedBy: "<tr>").count - 1 == 26)
    #expect(part.components(separatedBy: "<td").count - 1 == 25 * 6)
    // Every chart has words and a table below.
    let lines = try report.scratch.text("reports/report.md").split(separator: "\n").map(String.init)
    for (index, line) in lines.enumerated() where line.hasPrefix("![") {
      #expect(!line.hasPrefix("![]"))
      #expect(lines[(index + 1)...].prefix(3).contains { $0.hasPrefix("| ") }, "\(line)")
    }
  }

  /// The program never turns a customer's sign into a right-to-left override or an escape.
  @Test func nothingTurnsTheTextAround() throws {
    let report = try Self.report.get()
    for name in ["report.md", "report.html", "junit.xml"] {
      let text = try report.scratch.text("reports/\(name)")
      #expect(!text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) || $0.value == 0x1B })
      if name == "junit.xml" { #expect(text.contains("gpj.exe")) }
    }
  }
}
