import Foundation
import TestSupport
import Testing

/// The same exports written in another way: encoding, separator, quotes, line ends, packing, report layout.
@Suite struct ReencodingTests {
  @Test(
    "another writing changes only source positions",
    arguments: [
      Writing("semicolons, CRLF", delimiter: ";", lineEnd: "\r\n"),
      Writing("tabs in UTF-16 with a mark", delimiter: "\t", encoding: .utf16LittleEndian, mark: [0xff, 0xfe]),
      Writing("UTF-16 without a mark, big-endian", encoding: .utf16BigEndian),
      Writing("UTF-32 with a mark", encoding: .utf32LittleEndian, mark: [0xff, 0xfe, 0, 0]),
      Writing("Windows-1252", delimiter: ";", encoding: .windowsCP1252),
      Writing("UTF-8 with a mark, every cell quoted", quotesAll: true, mark: [0xef, 0xbb, 0xbf]),
      Writing("bars with a sep= line", delimiter: "|", before: "sep=|\n"),
      Writing("lone carriage returns", lineEnd: "\r"), Writing("a delimiter at the end of every line", after: ","),
      Writing("columns in reverse", reversesColumns: true),
      Writing(
        "a report with title and footer", before: "Export for the audit\nAs of 2026-11-01\n\n",
        footer: "\nGrand Totals (x records)\nConfidential Information - Do Not Distribute\n"),
    ])
  func writing(_ writing: Writing) throws {
    let scratch = try ScratchFolder()
    try world(in: scratch)
    for name in scratch.files(below: "world") where name.hasSuffix(".csv") {
      let bytes = try #require(writing.bytes(CSVTable(try scratch.text("world/\(name)"))), "\(name) in that encoding")
      try scratch.write(Data(bytes), to: "other/\(name)")
    }
    try scratch.write(try scratch.text("world/workspace.yaml"), to: "other/workspace.yaml")
    try SameFacts.expect("world", "other", in: scratch)
  }

  @Test("files packed by gzip change only source positions")
  func gzip() throws {
    let scratch = try ScratchFolder()
    try world(in: scratch)
    for name in scratch.files(below: "world") {
      try scratch.write(try scratch.text("world/\(name)"), to: "packed/\(name)")
      guard name.hasSuffix(".csv") else { continue }
      let packer = Process()
      packer.executableURL = URL(fileURLWithPath: "/bin/gzip")
      packer.arguments = [scratch.url.appending(path: "packed/\(name)").path]
      try packer.run()
      packer.waitUntilExit()
      #expect(packer.terminationStatus == 0)
    }
    #expect(scratch.files(below: "packed").contains("deals.csv.gz"))
    try SameFacts.expect("world", "packed", in: scratch)
  }

  @Test("files in a zip archive change only source positions")
  func zip() throws {
    let scratch = try ScratchFolder()
    try world(in: scratch)
    let names = scratch.files(below: "world").filter { $0.hasSuffix(".csv") }
    let archive = StoredZip.bytes(
      try names.map { ("export/\($0)", Array(try scratch.text("world/\($0)").utf8)) })
    try scratch.write(Data(archive), to: "packed/weekly.zip")
    let workspace = try scratch.text("world/workspace.yaml")
    try scratch.write(workspace.replacing("file: ", with: "file: export/"), to: "packed/workspace.yaml")
    try SameFacts.expect("world", "packed", in: scratch)
    // A damaged archive ends in a sentence, and leaves the reports as they are.
    var damaged = archive
    damaged[200] ^= 1
    try scratch.write(Data(damaged), to: "packed/weekly.zip")
    let run = try ProgramRun(["audit", "packed", "--out", "second-reports"], in: scratch.url)
    #expect(run.status == 3)
    #expect(run.errors.contains("checksum"))
    #expect(!scratch.files(below: "second-reports").isEmpty)
  }

  private func world(in scratch: ScratchFolder) throws {
    try SimulatedWorld.simulate(30, seed: 11, into: "world", scratch)
  }
}

/// One way of writing a table.
struct Writing: Sendable, CustomTestStringConvertible {
  let testDescription: String
  private let delimiter: String
  private let quotesAll: Bool
  private let lineEnd: String
  private let encoding: String.Encoding
  private let mark: [UInt8]
  private let before: String
  private let after: String
  private let footer: String
  private let reversesColumns: Bool

  init(
    _ name: String, delimiter: String = ",", quotesAll: Bool = false, lineEnd: String = "\n",
    encoding: String.Encoding = .utf8, mark: [UInt8] = [], before: String = "", after: String = "", footer: String = "",
    reversesColumns: Bool = false
  ) {
    testDescription = name
    self.delimiter = delimiter
    self.quotesAll = quotesAll
    self.lineEnd = lineEnd
    self.encoding = encoding
    self.mark = mark
    self.before = before
    self.after = after
    self.footer = footer
    self.reversesColumns = reversesColumns
  }

  /// Nil where the encoding has no place for a character.
  func bytes(_ table: CSVTable) -> [UInt8]? {
    let rows = [table.header] + table.rows.map { row in table.header.map { row[$0] ?? "" } }
    let lines = rows.map { row in
      (reversesColumns ? row.reversed() : row).map(cell).joined(separator: delimiter) + after + lineEnd
    }
    return (before + lines.joined() + footer).data(using: encoding).map { mark + Array($0) }
  }

  private func cell(_ text: String) -> String {
    let needsQuotes =
      quotesAll || text.hasPrefix(" ") || text.hasSuffix(" ")
      || text.unicodeScalars.contains { $0 == "\"" || $0 == "\n" || $0 == "\r" || String($0) == delimiter }
    return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }
}
