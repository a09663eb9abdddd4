import Foundation
import Testing

/// Exports that somebody has opened in a spreadsheet and saved as CSV again.
@Suite(.serialized) struct SpreadsheetRoundTripTests {
  private static let office = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/usr/bin/libreoffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// Languages by their Windows number, with what separates cells where the decimal sign is theirs.
  @Test(
    "opened and saved by LibreOffice, the same scores",
    .enabled(if: office != nil, "LibreOffice is not installed: no spreadsheet to open the exports in"),
    arguments: [("en-US", 1033, ","), ("es-ES", 3082, ";")], ["salesforce", "generic"])
  func roundTrip(_ locale: (name: String, number: Int, separator: String), _ dialect: String) throws {
    let scratch = try ScratchFolder()
    try SimulatedWorld.simulate(30, seed: 11, dialect: dialect, into: "world", scratch)
    let names = scratch.files(below: "world").filter { $0.hasSuffix(".csv") }
    let separator = try #require(locale.separator.utf8.first)
    let spreadsheet = Process()
    spreadsheet.executableURL = URL(fileURLWithPath: try #require(Self.office))
    spreadsheet.currentDirectoryURL = scratch.url.appending(path: "world")
    // Numbers, dates and truth values are taken for such, and saved as the spreadsheet shows them.
    spreadsheet.arguments =
      [
        "-env:UserInstallation=\(scratch.url.appending(path: "profile").absoluteString)", "--headless",
        "--infilter=CSV:44,34,UTF8,1,,\(locale.number),false,true", "--convert-to",
        "csv:Text - txt - csv (StarCalc):\(separator),34,UTF8,1,,\(locale.number),false,true", "--outdir", "../saved",
      ] + names
    spreadsheet.standardOutput = FileHandle.nullDevice
    spreadsheet.standardError = FileHandle.nullDevice
    try spreadsheet.run()
    spreadsheet.waitUntilExit()
    try #require(scratch.files(below: "saved").filter { $0.hasSuffix(".csv") } == names)
    #expect(try scratch.text("saved/\(names[0])").contains(locale.separator))
    try scratch.write(try scratch.text("world/workspace.yaml"), to: "saved/workspace.yaml")
    try SameFacts.expect("world", "saved", in: scratch)
  }
}
